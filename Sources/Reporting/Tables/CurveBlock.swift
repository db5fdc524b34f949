import Analysis
import Basics
import Experiments
import Terms

/// What one table compares: the curves of one experiment, one kind of scaling, one grain.
struct CurveBlock: Sendable {
  let curves: [Curve]
  /// How much the machine varied during the experiment, a line each.
  let probes: [String]
  /// What must be said below the table.
  let notes: CurveNotes
  /// One row a point, without columns in which nothing is known.
  let table: TextTable

  private init(_ curves: [Curve], probes: [ProbeSpread]) {
    self.curves = curves
    self.probes = probes.filter { $0.experiment == curves.first?.experiment }
      .map { TextWidth.oneLine($0.description) }
    notes = CurveNotes(curves)
    table = Self.table(curves, notes)
  }

  /// The blocks of many curves, in the order in which the curves come.
  static func blocks(_ curves: [Curve], probes: [ProbeSpread]) -> [CurveBlock] {
    var blocks: [[Curve]] = []
    for curve in curves {
      if let place = blocks.firstIndex(where: { $0.first?.belongs(with: curve) == true }) {
        blocks[place].append(curve)
      } else {
        blocks.append([curve])
      }
    }
    return blocks.map { CurveBlock($0, probes: probes) }
  }

  /// What was measured: `pi · strong scaling · 64 tasks of 1 M darts`.
  var title: String {
    guard let curve = curves.first(where: { !$0.points.isEmpty }) ?? curves.first else { return "" }
    var parts = [curve.experiment, "\(curve.scaling.rawValue) scaling"]
    let isOneKernel = Set(curves.map(\.kernel)).count == 1
    if isOneKernel, !curve.kernel.isEmpty, curve.kernelText != curve.experiment {
      parts.append(curve.kernelText)
    }
    let isWhole = curve.unit.isEmpty && curve.tasks <= 1 && curve.scaling == .strong
    if curve.tasks > 0, !isWhole { parts.append(Self.workText(curve)) }
    return TextWidth.oneLine(parts.joined(separator: " · "))
  }

  private static func workText(_ curve: Curve) -> String {
    let tasks = curve.tasks.counted("task")
    let work =
      curve.unit.isEmpty
      ? "" : " of \(TableNumber.count(curve.grain)) \(curve.grain.unit(curve.unit))"
    return tasks + work + (curve.scaling == .weak ? " for each worker" : "")
  }

  /// The base time of each model, and what the intervals rest on:
  /// `T(1) = 412 ms (serial), 415 ms (thread) · 95% intervals over 12 rounds`.
  var baseTimes: String {
    let measured = curves.filter { !$0.points.isEmpty }
    let bases = Set(measured.map(\.baseWorkers)).sorted().map { base in
      let times = measured.filter { $0.baseWorkers == base }.map { curve in
        "\(TableTime.text(curve.baseSeconds)) (\(TextWidth.oneLine(curve.model.name)))"
      }
      let label = base == 1 ? "" : ", the base, counted as a speedup of \(base)"
      return "T(\(base)) = " + times.joined(separator: ", ") + label
    }
    return (bases + [roundsText]).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `6 rounds`, `5 to 12 rounds`.
  var rounds: String {
    let rounds = curves.flatMap(\.points).map(\.rounds)
    guard let least = rounds.min(), let most = rounds.max() else { return "" }
    return (least == most ? "" : "\(least) to ") + most.counted("round")
  }

  private var roundsText: String {
    let rounds = curves.flatMap(\.points).map(\.rounds)
    guard let least = rounds.min(), let most = rounds.max() else { return "" }
    if most == 1 { return "1 round, no intervals" }
    if most < Confidence.exactCount { return "ranges of " + self.rounds }
    return "95% intervals over " + self.rounds
      + (least < Confidence.exactCount ? " (ranges below \(Confidence.exactCount))" : "")
  }
}

extension Curve {
  fileprivate func belongs(with other: Curve) -> Bool {
    experiment == other.experiment && scaling == other.scaling && grain == other.grain
  }
}
