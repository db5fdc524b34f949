import Analysis
import Experiments
import Foundation
import Testing

@testable import Basics
@testable import Measurement
@testable import Records
@testable import Terms
@testable import speedup

/// The chain adds up: E(N) = CS · PE(N)/PE(1), in every row of every experiment of the package.
@Suite struct LossChainTests {
  /// One that can measure all that is asked for.
  private static let machine = Machine(
    topology: Topology(
      units: (0..<64).map {
        ProcessorUnit(cpu: $0, core: $0, package: 0, numaNode: 0, cache: 0, sibling: 0)
      }),
    limits: CPULimits(online: 64, affinity: Array(0..<64), quota: nil))

  @Test func `in what each experiment file would measure`() throws {
    let folder = Repository.root + "/workloads"
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("graphs/") }.sorted()
    var chains = 0
    for (place, file) in files.enumerated() {
      let path = folder + "/" + file
      let text = try String(contentsOfFile: path, encoding: .utf8)
      guard
        let experiment = try? ExperimentReader.read(
          text: text, file: path, vocabulary: Catalog.vocabulary)
      else { continue }
      let plan = Plan(experiment: experiment, settings: RunSettings(), machine: Self.machine)
      let rows = Self.rows(plan, seed: UInt64(place))
      chains += Self.check(Curve.curves(from: rows), file)
    }
    #expect(files.count > 20 && chains > 150, "\(files.count) files, \(chains) chains")
  }

  @Test(arguments: ["sleep", "monte-carlo-pi", "lecture-wait", "lecture-compute"])
  func `in the rows of reference runs`(name: String) throws {
    let folder = Repository.root + "/results/reference/" + name
    let run = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let rows = try SampleTable.rows(FileSource("\(folder)/\(run)/samples.csv")).samples
    let curves = Curve.curves(from: rows)
    #expect(Self.check(curves, name) == curves.filter { $0.isLossy }.flatMap(\.points).count)
  }

  /// - Returns: How many chains were looked at.
  private static func check(_ curves: [Curve], _ name: String) -> Int {
    var count = 0
    for curve in curves {
      let chains = curve.losses
      for (chain, point) in zip(chains, curve.points) where chain.isMeasured {
        count += 1
        let value = { (term: LossTerm) in chain[term]?.value ?? .nan }
        let place = "\(name): \(curve.model), \(point.workers) workers"
        #expect(value(.efficiency) == point.efficiency.value, "\(place)")
        let product =
          value(.computationScaling) * value(.parallelEfficiency) / value(.baseParallelEfficiency)
        #expect(abs(product / value(.efficiency) - 1) < 1e-12, "\(place)")
        let parallel = value(.loadBalance) * value(.communication)
        #expect(abs(parallel / value(.parallelEfficiency) - 1) < 1e-12, "\(place)")
        if chain[.pace] != nil {
          let computing = value(.pace) * value(.rest)
          #expect(abs(computing / value(.computationScaling) - 1) < 1e-12, "\(place)")
        }
      }
    }
    return count
  }

  /// Launches that lose at random what launches lose.
  private static func rows(_ plan: Plan, seed: UInt64) -> [Sample] {
    var random = SplitMix64(seed: seed)
    var rows: [Sample] = []
    for round in 0..<7 {
      for point in plan.configurations {
        var row = Sample()
        row.runID = "A"
        row.experiment = plan.experiment.name
        row.model = point.model
        row.kernel = plan.experiment.kernelName(of: point.model)
        row.graph = plan.experiment.workload.graph.name
        row.scaling = point.scaling
        row.workers = point.workers
        row.tasks = point.tasks
        row.grain = point.grain
        row.work = UInt64(point.tasks) * max(point.grain, 1)
        row.round = round
        row.iteration = 0
        let workers = Double(point.workers)
        let most = (1 + random.unit()) / workers
        row.usefulMaxSeconds = most
        row.usefulSeconds = most * workers * (0.5 + random.unit() / 2)
        row.wallSeconds = most * (1 + random.unit())
        row.paceSeconds = 1e-4 * (1 + random.unit())
        rows.append(row)
      }
    }
    return rows
  }
}

extension Curve {
  /// Whether time inside kernels was measured in all of its rows.
  fileprivate var isLossy: Bool { losses.allSatisfy(\.isMeasured) && !losses.isEmpty }
}
