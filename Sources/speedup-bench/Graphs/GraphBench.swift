import Analysis
import Experiments
import Foundation
import Measurement
import Processes
import Records
import Reporting
import TaskGraphs
import Terms

/// METG of our models, of OpenMP tasks and of MPI on the same graphs, in the same rounds.
struct GraphBench {
  /// The folder of the built executables.
  let built: String

  private static let workers = 2
  /// The rows of the table that this project is judged by, and the patterns that MPI can run.
  private static let graphs: [(kind: GraphPattern.Kind, width: Int)] = [
    (.independent, 2), (.stencil, 2), (.stencil, 16), (.fft, 16), (.randomNearest, 16),
  ]
  private static let models: [ExecutionModel] = [.thread, .process, .task, .taskPool]

  func run() throws {
    let machine = try Machine.ofThisMachine()
    guard machine.limits.usableCores >= Self.workers else {
      say("speedup-bench graphs needs \(Self.workers) cores; none were measured")
      return
    }
    Orphans.adopt()
    let scratch = try ScratchFolder()
    defer { try? scratch.remove() }
    let order = PinPolicy.compact.order(machine.allowedUnits)
    say("METG(50%) with \(Self.workers) workers, kernel spin, all in the same rounds\n")
    for (kind, width) in Self.graphs {
      note("\(kind.rawValue), width \(width)")
      // It changes from minute to minute on virtual machines.
      let trip = LineRoundTrip.measure(cpus: order)
      let curves = try measure(kind, width: width, machine: machine, folder: scratch.path)
      say("\(kind.rawValue), width \(width); round trip of a cache line: \(Self.time(trip))")
      say(GranularityText(style: .basic).table(curves))
    }
  }

  private func measure(
    _ kind: GraphPattern.Kind, width: Int, machine: Machine, folder: String
  ) throws -> [GranularityCurve] {
    let launcher = ProgramLauncher(HelperLauncher(helper: built + "/speedup-launch"))
    let granularity = GranularityPlan(
      pattern: kind, width: width, steps: nil,
      iterationSeconds: try SpinProbe.iterationSeconds(
        grain: GranularityGrid.first, launcher, timeLimit: RunSettings.defaultLaunchTimeout))
    let peers = GraphProgram.peers(built: built, folder: folder)
    let models: [Model] = Self.models.map { .ours($0) } + peers.map { .program($0.name) }
    let plan = try granularity.plan(
      Sweep(models: models, workers: [Self.workers], scaling: [.strong]), peers: peers,
      grains: GranularityGrid.grains, settings: RunSettings(), machine: machine)
    let walk = GranularityWalk(
      points: plan.configurations, rounds: GranularityWalk.defaultRounds)
    var rows: [Sample] = []
    var runner = Runner(
      plan: plan, launcher: launcher,
      store: try SampleStore(path: "\(folder)/\(granularity.experimentName).csv"),
      runID: "bench", environmentID: "", planner: walk
    ) { event in
      switch event {
      case .launching(let progress)
      where peers.contains { .program($0.name) == progress.configuration.model }:
        EdgeFile.prepare(progress.configuration.graph, in: folder)
      case .recorded(let samples): rows += samples
      default: break
      }
    }
    if try runner.run().end == .interrupted { throw GraphBenchInterrupt() }
    return GranularityCurve.curves(from: rows)
      .sorted { (models.firstIndex(of: $0.model) ?? 0) < (models.firstIndex(of: $1.model) ?? 0) }
  }

  private static func time(_ seconds: Double?) -> String {
    seconds.map { String(format: "%.3g µs", $0 * 1e6) } ?? "not available"
  }
}

/// A signal ended the bench.
struct GraphBenchInterrupt: Error, CustomStringConvertible {
  let description = "interrupted"
}
