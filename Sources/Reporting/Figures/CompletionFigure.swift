import Basics
import Schedules

/// The makespan against the number of workers, a line a policy, with the bounds.
struct CompletionFigure {
  private let study: ScheduleStudy
  private let predictions: [SchedulePrediction]
  private let book: LookBook

  init(_ study: ScheduleStudy, _ predictions: [SchedulePrediction], _ book: LookBook) {
    self.study = study
    self.predictions = predictions
    self.book = book
  }

  /// Nil with one number of workers.
  var figure: Figure? {
    guard study.plan.workers.count > 1 else { return nil }
    let unit = TimeScale(largest: study.rows.map(\.makespan).max() ?? 1)
    let series = series(unit.factor) + measured(unit.factor)
    let ideals = bounds(unit.factor)
    let top = (series.flatMap(\.points) + ideals.flatMap(\.points)).map(\.y).max() ?? 1
    return Figure(
      title: "Completion time against workers", subtitles: [subtitle],
      x: ScheduleLook.workers(study.plan.workers),
      y: Figure.Axis(
        label: "Makespan in \(unit.name)", scale: .linear, range: 0...top * 1.08,
        ticks: NiceTicks.linear(to: top * 1.08)),
      series: series, ideals: ideals, footnotes: footnotes)
  }

  private func series(_ factor: Double) -> [Figure.Series] {
    let policies = study.plan.policies.map { policy in
      Figure.Series(
        label: policy.rawValue, look: ScheduleLook.look(policy),
        points: study.rows.filter { $0.policy == policy }.map {
          Figure.Point(x: Double($0.workers), y: $0.makespan * factor)
        })
    }
    let optima = firstRows.compactMap { row in
      row.optimum.map { optimum in
        Figure.Point(
          x: Double(row.workers), y: optimum.schedule.makespan * factor,
          hollow: optimum.status != .proved)
      }
    }
    guard !optima.isEmpty else { return policies }
    return policies + [
      Figure.Series(
        label: "optimum", look: Figure.Look(colour: .black, marker: .diamond, dash: .dotted),
        points: optima)
    ]
  }

  private var subtitle: String {
    predictions.isEmpty
      ? ScheduleLook.subtitle(study)
      : ScheduleLook.subtitle(study, how: "predicted from measured task times")
  }

  /// What was measured, with its intervals.
  private func measured(_ factor: Double) -> [Figure.Series] {
    let shown = Set(study.plan.workers)
    return predictions.map(\.model).uniqued().map { model in
      let rows = predictions.filter { $0.model == model && shown.contains($0.workers) }
      return Figure.Series(
        label: "\(model), measured", look: book.look(of: model),
        points: rows.compactMap { row in
          row.measured.map { measured in
            Figure.Point(
              x: Double(row.workers), y: measured * factor,
              interval: row.interval.map { $0.lowerBound * factor...$0.upperBound * factor })
          }
        })
    }.filter { !$0.points.isEmpty }
  }

  private func bounds(_ factor: Double) -> [Figure.Ideal] {
    let upper = study.plan.workers.compactMap { workers in
      study.rows.first { $0.workers == workers && $0.greedyUpper != nil }
    }
    let lines = [
      ("at least", firstRows.map { ($0.workers, $0.lower) }),
      ("greedy at most", upper.map { ($0.workers, $0.greedyUpper ?? 0) }),
    ]
    return lines.filter { !$0.1.isEmpty }.map { label, points in
      Figure.Ideal(
        label: label, points: points.map { Figure.Point(x: Double($0.0), y: $0.1 * factor) })
    }
  }

  /// One of each number of workers: bounds and optima are the same for all policies.
  private var firstRows: [ScheduleStudy.Row] {
    study.plan.workers.compactMap { workers in study.rows.first { $0.workers == workers } }
  }

  private var footnotes: [String] {
    let isOpen = study.rows.contains { $0.optimum?.status == .gap }
    return (study.workersForSpan.map { [ScheduleText.enough($0)] } ?? [])
      + (isOpen ? ["Hollow marker: a shorter schedule may exist."] : [])
  }
}
