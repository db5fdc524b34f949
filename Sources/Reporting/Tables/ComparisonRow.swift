import Analysis
import Basics

/// One configuration of a comparison as all formats show it.
struct ComparisonRow: Sendable {
  /// What stands in a table, in one line and shortened.
  let name: String
  let workers: Int?
  /// What the gate makes of it.
  let verdict: ComparisonVerdict
  /// Candidate over base; nil where nothing was measured.
  let ratio: Double?
  let interval: ClosedRange<Double>?
  let facts: ConfigurationVerdict

  /// The most letters of a name; its beginning is kept.
  private static let longest = 60

  private init(_ facts: ConfigurationVerdict, of report: ComparisonReport) {
    self.facts = facts
    name = VisibleText.quoted(TextWidth.oneLine(facts.name), limit: Self.longest)
    workers = facts.workers
    // Of what a failed control stands against nothing is said.
    let isDoubted = report.verdict == .inconclusive
    verdict = isDoubted && facts.verdict.isSlower ? .inconclusive : facts.verdict
    ratio = facts.ratio.flatMap { $0.isFinite ? $0 : nil }
    interval = Self.interval(facts.low, facts.high)
  }

  /// All of them, the worst first; those that were not measured are the last.
  static func all(of report: ComparisonReport) -> [ComparisonRow] {
    let rows = report.configurations.map { ComparisonRow($0, of: report) }
    return rows.enumerated().sorted { a, b in
      let (first, second) = (a.element.ratio ?? -.infinity, b.element.ratio ?? -.infinity)
      return first != second ? first > second : a.offset < b.offset
    }
    .map(\.element)
  }

  /// An interval, where both of its ends are numbers.
  static func interval(_ low: Double?, _ high: Double?) -> ClosedRange<Double>? {
    guard let low, let high, low.isFinite, high.isFinite, low <= high else { return nil }
    return low...high
  }

  /// The name with its workers: `sort, 4 workers`.
  var title: String { name + workersText }

  /// The same with all of its letters, in one line.
  var fullTitle: String { TextWidth.oneLine(facts.name) + workersText }

  /// What is said of it, in one line.
  var reason: String { TextWidth.oneLine(facts.reason) }

  /// The change with its interval; empty where nothing was measured.
  var change: String { ratio.map { ChangeText.text($0, interval) } ?? "" }

  /// All numbers in one line: `+5.1% [4.3, 5.9] · 12.3 ms to 12.9 ms · 40 pairs · p 0.0004`.
  var summary: String {
    var parts = ratio == nil ? [] : [change]
    if let base = facts.baseSeconds, let candidate = facts.candidateSeconds {
      parts.append("\(TableTime.text(base)) to \(TableTime.text(candidate))")
    }
    if facts.pairs > 0 { parts.append(facts.pairs.counted("pair")) }
    if let p = facts.pHolm { parts.append("p \(ChangeText.chance(p))") }
    return parts.joined(separator: " · ")
  }

  private var workersText: String { workers.map { ", " + $0.counted("worker") } ?? "" }
}

extension ComparisonVerdict {
  /// Whether it stands for a confirmed slowdown.
  var isSlower: Bool { self == .regression || self == .slower }

  /// Its place in the order of importance, from 0.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
