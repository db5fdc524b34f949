import Basics
import Measurement
import Reporting
import TaskGraphs

/// The profile of a graph in words.
struct GraphText: ReportFormat {
  func document(_ report: GraphReport) -> String {
    lines(report).map { $0 + "\n" }.joined()
  }

  private func lines(_ report: GraphReport) -> [String] {
    let graph = report.graph
    let profile = report.profile
    let tooLarge = "not computed above \(GraphProfile.largestExact) tasks"
    return [
      "\(VisibleText.quoted(graph.name)): \(profile.tasks.counted("task")), "
        + "\(profile.dependences.counted("dependence"))", "",
      row("Work", amount(profile.work, of: graph)),
      row("Span", amount(profile.span, of: graph)),
      row(
        "Average parallelism", profile.averageParallelism.map(Self.number) ?? "no cost, no average"),
      row("Degree of parallelism", profile.degreeOfParallelism.map(String.init) ?? tooLarge),
      row("Peak concurrency", "\(profile.peakConcurrency) when each task starts as soon as it can"),
      row("Critical path", Self.path(profile.criticalPath)),
    ] + (report.figure.map { ["", "Figure: \($0)"] } ?? [])
  }

  private func row(_ name: String, _ value: String) -> String {
    "  " + name.padded(to: 24) + value
  }

  /// Tasks count where none has a cost.
  private func amount(_ value: Double, of graph: TaskGraph) -> String {
    Self.number(value) + (graph.costs.isEmpty ? value == 1 ? " task" : " tasks" : " s")
  }

  /// Up to seven digits, without zeros at the end.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? DecimalText.significant(value, 7)
  }

  /// The names, with those amid them left out when there are many.
  private static func path(_ names: [String]) -> String {
    let names = names.map { VisibleText.quoted($0) }
    let most = 12
    guard names.count > most else { return names.joined(separator: " → ") }
    let shown = names.prefix(most / 2) + ["…"] + names.suffix(most / 2)
    return shown.joined(separator: " → ") + " (\(names.count) tasks)"
  }
}
