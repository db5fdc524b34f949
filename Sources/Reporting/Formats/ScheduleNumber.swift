import Basics
import TaskGraphs

/// Times of schedules in words: they are sums of costs, not measured, so that no digit is left out of
/// those that people write.
struct ScheduleNumber {
  private let unit: String

  /// Tasks count where none has a cost.
  init(_ graph: TaskGraph) { unit = graph.costs.isEmpty ? "" : " s" }

  /// `35 s`, `656.25 s`; without costs `35`.
  func time(_ value: Double) -> String { Self.plain(value) + unit }

  /// Up to seven digits, without zeros at the end.
  static func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? DecimalText.significant(value, 7)
  }
}
