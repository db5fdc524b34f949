import Analysis
import Basics
import Schedules
import Terms

/// Where the time of a run's graph went, and what the graph allows, as tables on a terminal.
struct GraphFindingTables {
  /// How rich they may be.
  let style: TableStyle

  /// Measured speedups beside their bounds.
  func bounds(_ found: [SpeedupBounds]) -> [String] {
    guard !found.isEmpty else { return [] }
    let columns = [
      TextTable.Column(title: "Model", isRightAligned: false, hidesRepeats: true),
      TextTable.Column(title: "Workers"), TextTable.Column(title: "Speedup"),
      TextTable.Column(title: "At most"), TextTable.Column(title: "Greedy"),
      TextTable.Column(title: "With costs"),
      TextTable.Column(title: "Verdict", isRightAligned: false),
    ]
    let rows = found.flatMap { bounds in
      bounds.points.map { point in
        [
          TextWidth.oneLine(bounds.model.name), "\(point.workers)",
          TableNumber.ratio(point.speedup.value)
            + (point.speedup.interval.map {
              " " + TableNumber.interval($0, of: point.speedup.value)
            }
              ?? ""),
          TableNumber.ratio(bounds.upper(point.workers)), TableNumber.ratio(point.greedy),
          point.burdened.map(TableNumber.ratio) ?? "", point.verdict.label,
        ]
      }
    }
    let loose = found.filter { !$0.policy.isGreedy }.map(\.model.name).uniqued()
    return TextTable(columns: columns, rows: rows).lines(style)
      + [
        "",
        "At most: N, and what the longest path allows. Greedy: what workers reach that never idle while a task is "
          + "ready; with costs: with the measured cost of a task.",
      ]
      + (loose.isEmpty
        ? []
        : [
          "The workers of \(loose.joined(separator: ", ")) own fixed tasks and may idle: the verdict is by the simulation of that."
        ])
  }

  /// The loss chain of each point.
  func losses(_ found: [GraphLosses]) -> [String] {
    guard !found.isEmpty else { return [] }
    let columns =
      [
        TextTable.Column(title: "Model", isRightAligned: false, hidesRepeats: true),
        TextTable.Column(title: "Workers"),
      ] + GraphLossTerm.allCases.map { TextTable.Column(title: $0.title) }
      + [TextTable.Column(title: "Delay", role: .aside)]
    let rows = found.flatMap { losses in
      losses.points.map { point in
        [TextWidth.oneLine(losses.model.name), "\(point.workers)"]
          + GraphLossTerm.allCases.map { Self.percent(point.share($0).value) }
          + [Self.percent(point.delay)]
      }
    }
    let late = found.filter { $0.baseWorkers > 1 }.map { losses in
      "Without a trace of 1 worker, \(TextWidth.oneLine(losses.model.name)) has the task times of "
        + "\(losses.baseWorkers)."
    }
    return TextTable(columns: columns, rows: rows).lines(style)
      + [
        "",
        "Shares of the workers' time N · T(N), which add up: the work, what the longest path leaves idle, what the "
          + "policy loses beyond that, slower tasks, and what lies between tasks. Delay: workers idle while tasks "
          + "were ready.",
      ] + late
  }

  private static func percent(_ share: Double) -> String {
    let text = DecimalText.rounded(share * 100, 1)
    return (text == "-0.0" ? "0.0" : text) + "%"
  }
}
