import Basics
import Schedules
import TaskGraphs

/// The makespan when one task takes less: a line for each of the tasks with most drag.
struct WhatIfFigure {
  private let study: ScheduleStudy

  private static let most = 5
  private static let parts = 8
  /// Larger graphs take too long for a figure.
  private static let mostTasks = 100_000

  init(_ study: ScheduleStudy) { self.study = study }

  /// Nil without a task that has drag.
  var figure: Figure? {
    let tasks = study.graph.taskCount <= Self.mostTasks ? study.heaviest(Self.most) : []
    guard let row = best, !tasks.isEmpty else { return nil }
    let unit = TimeScale(largest: row.makespan)
    let series = tasks.enumerated().map { index, task in
      Figure.Series(
        label: study.graph.name(of: task), look: ScheduleLook.look(index),
        points: line(task, row, unit.factor))
    }
    let top = (series.flatMap(\.points).map(\.y).max() ?? 1) * 1.08
    return Figure(
      title: "What if one task took less time?",
      subtitles: [
        "\(row.workers.counted("worker")), policy \(row.policy.rawValue) · "
          + ScheduleLook.subtitle(study)
      ],
      x: Figure.Axis(
        label: "Part of the task's time that is saved (%)", scale: .linear, range: 0...102,
        ticks: NiceTicks.linear(to: 102)),
      y: Figure.Axis(
        label: "Makespan in \(unit.name)", scale: .linear, range: 0...top,
        ticks: NiceTicks.linear(to: top)),
      series: series,
      footnotes: ["The tasks with most drag: what the longest path would lose without them."])
  }

  /// The fastest schedule; of equal ones that of the fewest workers.
  private var best: ScheduleStudy.Row? {
    study.rows.min { ($0.makespan, $0.workers) < ($1.makespan, $1.workers) }
  }

  private func line(
    _ task: Int, _ row: ScheduleStudy.Row, _ factor: Double
  ) -> [Figure.Point] {
    (0...Self.parts).map { part in
      let share = Double(part) / Double(Self.parts)
      let change = StudyPlan.Change(task: task, factor: 1 - share)
      return Figure.Point(x: share * 100, y: study.makespan(row, after: change) * factor)
    }
  }
}
