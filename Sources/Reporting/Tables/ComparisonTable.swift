import Analysis
import Basics

/// The configurations of a comparison as a table; columns in which nothing is known are left out.
enum ComparisonTable {
  /// - Parameters:
  ///   - rows: In the order in which they are shown.
  ///   - name: How a name is written.
  ///   - verdict: How a verdict is written.
  /// - Returns: A row each.
  static func table(
    _ rows: [ComparisonRow], name: (ComparisonRow) -> String = \.name,
    verdict: (ComparisonVerdict) -> String = \.rawValue
  ) -> TextTable {
    let times = rows.flatMap { [$0.facts.baseSeconds, $0.facts.candidateSeconds] }
    let scale = TableTime(fittingAll: times.compactMap(\.self))
    func time(_ seconds: Double?) -> String {
      seconds.map { scale?.text($0) ?? TableTime.text($0) } ?? ""
    }
    let columns: [(TextTable.Column, [String])] = [
      (.init(title: "configuration", isRightAligned: false), rows.map(name)),
      (.init(title: "workers"), rows.map { $0.workers.map(String.init) ?? "" }),
      (.init(title: "base"), rows.map { time($0.facts.baseSeconds) }),
      (.init(title: "candidate"), rows.map { time($0.facts.candidateSeconds) }),
      (.init(title: "change"), rows.map { $0.ratio.map(ChangeText.percent) ?? "" }),
      (.init(title: "95% interval", role: .aside), rows.map(interval)),
      (.init(title: "pairs"), rows.map { "\($0.facts.pairs)" }),
      (.init(title: "p (Holm)"), rows.map { $0.facts.pHolm.map(ChangeText.chance) ?? "" }),
      (.init(title: "verdict", isRightAligned: false), rows.map { verdict($0.verdict) }),
    ]
    let shown = columns.filter { $0.1.contains { !$0.isEmpty } }
    return TextTable(
      columns: shown.map(\.0), rows: rows.indices.map { row in shown.map { $0.1[row] } })
  }

  private static func interval(_ row: ComparisonRow) -> String {
    guard let ratio = row.ratio, let interval = row.interval else { return "" }
    return ChangeText.interval(interval, of: ratio)
  }
}
