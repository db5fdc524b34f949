import Analysis
import Basics
import Records
import Terms

/// Tables of configurations beside earlier sessions.
enum SessionTables {
  /// The columns that name a configuration; those of which all rows have the same are left out.
  struct Names {
    private let hasScalings: Bool
    private let hasGrains: Bool

    init(_ points: [SessionConfiguration]) {
      hasScalings = Set(points.map(\.scaling)).count > 1
      hasGrains = Set(points.map(\.grain)).count > 1
    }

    var columns: [TextTable.Column] {
      [TextTable.Column(title: "Model", isRightAligned: false, hidesRepeats: true)]
        + (hasScalings ? [TextTable.Column(title: "Scaling", isRightAligned: false)] : [])
        + (hasGrains ? [TextTable.Column(title: "Grain")] : [])
        + [TextTable.Column(title: "Workers")]
    }

    func cells(_ point: SessionConfiguration) -> [String] {
      [TextWidth.oneLine(point.model.name)] + (hasScalings ? [point.scaling.rawValue] : [])
        + (hasGrains ? [TableNumber.count(point.grain)] : []) + ["\(point.workers)"]
    }
  }

  static func judgements(_ configurations: [ConfigurationJudgement]) -> TextTable {
    let names = Names(configurations.map(\.configuration))
    return TextTable(
      columns: names.columns + [
        TextTable.Column(title: "Time"), TextTable.Column(title: "Change"),
        TextTable.Column(title: "Seen above", role: .aside), TextTable.Column(title: "Sessions"),
        TextTable.Column(title: "Verdict", isRightAligned: false, role: .doubt),
      ],
      rows: configurations.map { row in
        names.cells(row.configuration) + [
          TableTime.text(row.seconds), row.comparison.map { change($0.change) } ?? "",
          row.comparison.map { limit($0.limit) } ?? "", "\(row.sessions)",
          row.verdict == .unchanged ? "" : row.verdict.rawValue,
        ]
      })
  }

  static func efficiencies(_ comparisons: [EfficiencyJudge.Comparison]) -> TextTable {
    let names = Names(comparisons.map(\.configuration))
    return TextTable(
      columns: names.columns + [
        TextTable.Column(title: "Efficiency"), TextTable.Column(title: "Before"),
        TextTable.Column(title: "Note", isRightAligned: false, role: .doubt),
      ],
      rows: comparisons.map { row in
        names.cells(row.configuration) + [
          TableNumber.percent(row.now), TableNumber.percent(row.before),
          row.hasDropped ? "dropped" : "",
        ]
      })
  }

  /// What is slower than twice as slow is no limit that anybody waits for.
  private static func limit(_ ratio: Double?) -> String {
    guard let ratio, ratio <= 2 else { return "nothing" }
    return change(ratio)
  }

  /// A ratio as a change: `+5.1%`.
  static func change(_ ratio: Double) -> String {
    let share = (ratio - 1) * 100
    let digits = DecimalText.rounded(share, abs(share) < 99.95 ? 1 : 0)
    return (share > 0 && digits != "0.0" ? "+" : "") + digits + "%"
  }

  /// A configuration in words: `thread with 4 workers`.
  static func words(_ points: [SessionConfiguration]) -> String {
    let names = Names(points)
    return points.map { point in
      let cells = names.cells(point)
      return cells.dropLast().joined(separator: " ") + " with " + point.workers.counted("worker")
    }.joined(separator: ", ")
  }
}
