import Analysis
import Basics

/// What a comparison says in one line.
struct ComparisonClaim {
  private let report: ComparisonReport
  private let rows: [ComparisonRow]

  /// So many letters of a reason are told.
  private static let longest = 400
  /// So many configurations are named.
  private static let named = 3

  init(_ report: ComparisonReport, _ rows: [ComparisonRow]) {
    self.report = report
    self.rows = rows
  }

  /// The verdict and what it rests on, without names: `regression: 1 of 12 configurations is slower`.
  var short: String {
    let all = rows.count.counted("configuration")
    let count = deciding.count
    let claim =
      rows.count == 1
      ? "the candidate is" : "\(count) of \(all) \(count == 1 ? "is" : "are")"
    let words =
      switch report.verdict {
      case .regression: claim + " slower"
      case .slower: claim + " slower, short of a regression"
      case .faster: claim + " faster"
      case .unchanged: all
      case .inconclusive, .identical:
        VisibleText.quoted(TextWidth.oneLine(report.reason), limit: Self.longest)
      }
    return report.verdict.rawValue + (words.isEmpty ? "" : ": " + words)
  }

  /// The same with the names and changes of the worst ones, or with what would have been found.
  var full: String {
    switch report.verdict {
    case .regression, .slower, .faster:
      let names = deciding.prefix(Self.named).map { "\($0.title) \($0.change)" }
      let rest = deciding.count - names.count
      let list = names.joined(separator: ", ") + (rest > 0 ? ", and \(rest) more" : "")
      return names.isEmpty ? short : "\(short): \(list)"
    case .unchanged:
      guard let least = LeastChange(rows), least.isOfAll else { return short }
      let words = "a change of \(ChangeText.size(least.most - 1)) would have been found"
      return "\(short); \(words)" + (rows.count > 1 ? " in each" : "")
    case .inconclusive, .identical: return short
    }
  }

  /// The configurations that have the verdict of all; what is faster the most first.
  private var deciding: [ComparisonRow] {
    let rows = rows.filter { $0.verdict == report.verdict }
    return report.verdict == .faster ? rows.reversed() : rows
  }
}

/// The least ratios that would have been found where no regression was.
struct LeastChange {
  let least: Double
  let most: Double
  /// Whether each configuration without a regression has one.
  let isOfAll: Bool

  /// Nil where none has one.
  init?(_ rows: [ComparisonRow]) {
    let looked = rows.filter { $0.verdict != .regression }
    let ratios = looked.compactMap(\.facts.leastDetectable).filter(\.isFinite)
    guard let least = ratios.min(), let most = ratios.max() else { return nil }
    self.least = least
    self.most = most
    isOfAll = ratios.count == looked.count
  }

  /// As percent: `2.1% to 3.4%`, or `2.4%` where that is the same.
  var text: String {
    let ends = [least, most].map { ChangeText.size($0 - 1) }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
  }
}
