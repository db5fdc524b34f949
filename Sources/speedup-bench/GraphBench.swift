import Analysis
import Execution
import Foundation
import Measurement
import Reporting
import TaskGraphs

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
      say(GranularityTable.text(curves, style: .basic))
    }
  }

  private func measure(
    _ kind: GraphPattern.Kind, width: Int, machine: Machine, folder: String
  ) throws -> [GranularityCurve] {
    let launcher = HelperLauncher(helper: built + "/speedup-launch")
    let plan = GranularityPlan(
      width: width, steps: nil, workers: Self.workers,
      placement: PinPolicy.compact.placement(
        workers: Self.workers, units: machine.allowedUnits,
        usableCores: machine.limits.usableCores, needsCores: true),
      graph: { steps in
        let pattern = GraphPattern(kind: kind, width: width, steps: steps)
        return GranularityGraph(.pattern(pattern), tasks: try pattern.taskCount())
      })
    let programs = GraphProgram.all(built: built, folder: folder, workers: Self.workers)
    var runner = GranularityRunner(
      plan: plan,
      contenders: Self.models.map { ModelContender($0, launcher: launcher) } + programs,
      launcher: launcher)
    return GranularityCurve.judgedTogether(
      try runner.run().map { series in
        GranularityCurve(
          model: series.name, pattern: kind.rawValue, workers: Self.workers, peakRate: nil,
          points: series.points.map {
            GranularityPoint(
              grain: $0.grain, tasks: $0.tasks, seconds: $0.seconds, rounds: $0.rounds)
          }, failure: series.failure)
      })
  }

  private static func time(_ seconds: Double?) -> String {
    seconds.map { String(format: "%.3g µs", $0 * 1e6) } ?? "not available"
  }
}
