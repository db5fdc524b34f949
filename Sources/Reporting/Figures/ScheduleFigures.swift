import Basics
import Records
import Schedules
import TaskGraphs
import Terms

extension Figure {
  /// The figures of predicted schedules: `timeline` and `parallelism` of the best policy of each number of
  /// workers, `completion`, `cost` and `what-if`.
  ///
  /// - Parameters:
  ///   - report: At least one schedule that takes time.
  ///   - book: How models are drawn in this project.
  /// - Returns: Those that have something to show.
  package static func schedules(
    _ report: ScheduleReport, looks book: LookBook = LookBook()
  ) -> [NamedFigure] {
    let study = report.study
    guard study.rows.contains(where: { $0.makespan > 0 }) else { return [] }
    let lines = [
      ("completion", CompletionFigure(study, report.predictions, book).figure),
      ("cost", CostFigure(study).figure),
      ("what-if", WhatIfFigure(study).figure),
    ].compactMap { name, figure in figure.map { NamedFigure(name: name, figure: $0) } }
    return timelines(study) + lines
  }

  /// More are not looked at.
  private static let mostTimelines = 8

  private static func timelines(_ study: ScheduleStudy) -> [NamedFigure] {
    study.plan.workers.prefix(mostTimelines).flatMap { workers -> [NamedFigure] in
      let rows = study.rows.filter { $0.workers == workers && $0.makespan > 0 }
      guard let row = rows.min(by: { $0.makespan < $1.makespan }) else { return [] }
      let held = row.release.holdings.map { ($0.worker, $0.start...max($0.end, $0.start)) }
      let figure = TraceFigure(
        trace(row, study.graph), held: Dictionary(uniqueKeysWithValues: held),
        isPredicted: true)
      let place = "\(row.policy.rawValue)-\(workers)"
      return [
        NamedFigure(name: "timeline-\(place)", figure: figure.timeline),
        NamedFigure(name: "parallelism-\(place)", figure: figure.parallelism),
      ]
    }
  }

  /// The schedule as if it had been measured.
  private static func trace(_ row: ScheduleStudy.Row, _ graph: TaskGraph) -> TaskTrace {
    let schedule = row.release.schedule
    let levels = graph.levels
    return TaskTrace(
      experiment: graph.name, model: Model(row.policy.rawValue), scaling: .strong,
      workers: row.workers, grain: 0, tasks: graph.countedTasks, degreeOfParallelism: nil,
      spans: schedule.owners.indices.filter { !graph.isDummy($0) }.map { task in
        TaskTrace.Span(
          task: task, name: graph.name(of: task), level: Int(levels[task]),
          worker: Int(schedule.owners[task]), start: schedule.starts[task],
          end: schedule.ends[task])
      }.sorted { ($0.start, $0.worker) < ($1.start, $1.worker) })
  }
}

/// What figures of schedules share.
enum ScheduleLook {
  /// Each policy has its own, with a colour that no model has.
  static func look(_ policy: SchedulePolicy) -> Figure.Look {
    let place = SchedulePolicy.allCases.firstIndex(of: policy) ?? 0
    let colours: [Figure.Colour] = [
      .indigo, .orange, .teal, .rose, .sky, .wine, .olive, .brown,
    ]
    let markers = Figure.Marker.allCases
    return Figure.Look(
      colour: colours[place % colours.count], marker: markers[(place + 1) % markers.count],
      dash: place < colours.count ? .solid : .dashed)
  }

  /// The same look for the same place in the list of tasks.
  static func look(_ index: Int) -> Figure.Look {
    let colours: [Figure.Colour] = [
      .blue, .vermillion, .green, .purple, .orange, .sky, .wine, .indigo, .teal, .olive, .black,
    ]
    let markers = Figure.Marker.allCases
    return Figure.Look(
      colour: colours[index % colours.count], marker: markers[(index + 1) % markers.count])
  }

  /// The axis of workers: each one where there are few, else doublings.
  static func workers(_ workers: [Int]) -> Figure.Axis {
    let (low, high) = (Double(workers.first ?? 1), Double(workers.last ?? 1))
    guard high > 12 else {
      return Figure.Axis(
        label: "Workers", scale: .linear, range: low - 0.3...high + 0.3,
        ticks: workers.map { Figure.Tick(Double($0), "\($0)") })
    }
    let range = low / 1.08...high * 1.08
    return Figure.Axis(
      label: "Workers", scale: .log2, range: range, ticks: NiceTicks.doublings(range))
  }

  /// `lecture: 6 tasks, work 65 s, span 35 s · predicted, not measured`.
  static func subtitle(
    _ study: ScheduleStudy, how: String = "predicted, not measured"
  ) -> String {
    let number = ScheduleNumber(study.graph)
    return "\(study.graph.name): \(study.graph.countedTasks.counted("task")), "
      + "work \(number.time(study.work)), span \(number.time(study.span)) · \(how)"
  }
}
