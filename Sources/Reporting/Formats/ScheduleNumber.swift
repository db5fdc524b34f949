import Basics
import TaskGraphs

/// Times of schedules in words: no digit is left out of sums of costs that people write; others, of measured
/// costs or of means, have three.
struct ScheduleNumber {
  private let unit: String

  /// Tasks count where none has a cost.
  init(_ graph: TaskGraph) { unit = graph.costs.isEmpty ? "" : " s" }

  /// `35 s`, `656.25 s`; without costs `35`.
  func time(_ value: Double) -> String {
    if let short = Self.short(value) { return short + unit }
    return unit.isEmpty
      ? DecimalText.rounded(value, value < 100 ? 2 : 0) : TableTime.text(value)
  }

  /// The number as people wrote it, or with four digits.
  static func plain(_ value: Double) -> String {
    short(value) ?? DecimalText.significant(value, 4)
  }

  /// A number of up to six digits, nil where there are more: sums may differ in their last digits.
  private static func short(_ value: Double) -> String? {
    if let whole = Int(exactly: value) { return String(whole) }
    let text = DecimalText.significant(value, 6)
    return Double(text).flatMap { abs($0 - value) <= abs(value) * 1e-12 ? text : nil }
  }
}
