import Analysis
import Experiments

@testable import Basics
@testable import Records
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

/// Rows of a program whose behaviour is known, and the sentence that they must give.
struct Situation: Sendable, CustomStringConvertible {
  let name: String
  let sentence: String
  let rows: [Sample]
  var machine = AnswerMachine()

  var description: String { name }

  init(
    _ name: String, _ rows: [Sample], cores: Int? = nil, caches: String? = nil, _ sentence: String
  ) {
    self.name = name
    self.rows = rows
    self.sentence = sentence
    machine = AnswerMachine(usableCores: cores, caches: caches)
  }
}

/// What one launch takes, by its workers.
struct Behaviour: Sendable {
  var model = Model.thread
  var bound = Bound.cpu
  var scaling = ScalingMode.strong
  var tasks = 1000
  var graph = "independent"
  var counts = [1, 2, 4]
  var rounds = 12
  /// The scatter of times, as a share.
  var noise = 0.004
  /// In seconds, of the whole.
  var wall: @Sendable (Double) -> Double
  /// Of all workers, and of the busiest one; without, they are not measured.
  var useful: (@Sendable (Double) -> Double)?
  var most: (@Sendable (Double) -> Double)?
  var pace: (@Sendable (Double) -> Double)?
  var cpu: (@Sendable (Double) -> Double)?
  var memory: UInt64?
  /// Codes of the column `warnings`, by workers.
  var warnings: @Sendable (Int) -> String = { _ in "" }
  var seed: UInt64 = 7

  init(_ wall: @escaping @Sendable (Double) -> Double) { self.wall = wall }

  /// Each round with each count, as a run has them.
  var rows: [Sample] {
    var random = SplitMix64(seed: seed)
    return (0..<rounds).flatMap { round in
      counts.map { workers in row(workers, round, exp(noise * Self.gaussian(&random))) }
    }
  }

  private func row(_ workers: Int, _ round: Int, _ scatter: Double) -> Sample {
    let n = Double(workers)
    var row = Sample()
    row.runID = "A"
    row.experiment = "darts"
    row.model = model
    row.kernel = "monte-carlo-pi"
    row.bound = bound
    row.graph = graph
    row.scaling = scaling
    row.workers = workers
    row.tasks = scaling == .weak ? tasks * workers : tasks
    row.grain = 1000
    row.unit = "darts"
    row.work = UInt64(row.tasks) * 1000
    row.round = round
    row.iteration = 0
    row.wallSeconds = wall(n) * scatter
    row.usefulSeconds = useful.map { $0(n) * scatter }
    row.usefulMaxSeconds = (most ?? useful.map { useful in { useful($0) / $0 } }).map {
      $0(n) * scatter
    }
    row.paceSeconds = pace?(n)
    row.userSeconds = cpu?(n)
    row.systemSeconds = cpu == nil ? nil : 0
    row.maxRSSBytes = memory
    row.warnings = warnings(workers)
    return row
  }

  /// Box & Muller 1958.
  private static func gaussian(_ random: inout SplitMix64) -> Double {
    let radius = (-2 * log(1 - random.unit())).squareRoot()
    return radius * cos(2 * .pi * random.unit())
  }

  func with(_ change: (inout Behaviour) -> Void) -> Behaviour {
    var copy = self
    change(&copy)
    return copy
  }

  /// Rows that did not end well.
  static func failures(_ workers: [Int], _ status: Sample.Status, _ detail: String) -> [Sample] {
    workers.map { count in
      var row = Behaviour { _ in 1 }.row(count, 0, 1)
      row.iteration = nil
      row.wallSeconds = nil
      row.status = status
      row.detail = detail
      return row
    }
  }
}
