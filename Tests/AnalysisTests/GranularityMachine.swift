import Experiments

@testable import Analysis
@testable import Records
@testable import Terms

/// A machine on which a task of a model costs a fixed overhead beside its grain, and a walk over it.
///
/// Granularity is grain + overhead, efficiency grain / (grain + overhead): METG is twice the overhead.
struct GranularityMachine {
  /// Of each model, in seconds.
  var overheads: [Model: Double]
  var rounds = 6
  /// Changes what a launch gave, by its point and round.
  var change: (inout Sample) -> Void = { _ in }

  /// What an iteration of the kernel takes, in seconds.
  static let iteration = 5e-9
  static let workers = 2
  static let tasks = 1000

  struct End {
    var rows: [Sample] = []
    var curves: [GranularityCurve] { GranularityCurve.curves(from: rows) }
    var roundCount: Int { (rows.map(\.round).max() ?? -1) + 1 }

    func curve(_ model: Model) -> GranularityCurve? { curves.first { $0.model == model } }

    /// The launches of a model at a grain.
    func launches(_ model: Model, _ grain: UInt64) -> Int {
      rows.count { $0.model == model && $0.grain == grain }
    }
  }

  var walk: GranularityWalk {
    let points = overheads.keys.sorted().flatMap { model in
      GranularityGrid.grains.map { grain in
        Configuration(
          model: model, scaling: .strong, workers: Self.workers, tasks: Self.tasks, grain: grain)
      }
    }
    return GranularityWalk(points: points, rounds: rounds)
  }

  /// Walks to the end, or to a bound that no walk may reach.
  func run(from rows: [Sample] = []) -> End {
    let walk = walk
    var end = End(rows: rows)
    while end.roundCount < 1000 {
      let round = end.roundCount
      let needed = walk.roundsLeft(after: end.rows).keys
        .sorted { ($0.model, $0.grain) < ($1.model, $1.grain) }
      if needed.isEmpty { return end }
      end.rows += needed.map { row($0, round: round) }
    }
    return end
  }

  func row(_ point: Configuration, round: Int) -> Sample {
    let task = Double(point.grain) * Self.iteration + (overheads[point.model] ?? 0)
    var row = Rows.row(
      point.model, workers: point.workers, round: round,
      seconds: Double(point.tasks) * task / Double(point.workers), tasks: point.tasks,
      grain: point.grain)
    row.kernel = "spin"
    row.graph = "stencil"
    change(&row)
    return row
  }
}

extension Sample {
  /// Turns a row that is ok into one of a launch that failed.
  mutating func fail(_ detail: String) {
    status = .failed
    self.detail = detail
    wallSeconds = nil
    iteration = nil
    work = nil
  }

  /// A competitor had half of the CPUs: slower, and noted.
  mutating func disturb(by factor: Double = 2) {
    wallSeconds = wallSeconds.map { $0 * factor }
    warnings = NoiseWarning(.runDelay, .invalid).code
  }
}
