import Basics
import Schedules

#if canImport(Glibc)
import Glibc
#endif

/// The cost of each schedule against its makespan.
struct CostFigure {
  private let study: ScheduleStudy

  init(_ study: ScheduleStudy) { self.study = study }

  /// Nil with one schedule.
  var figure: Figure? {
    guard study.rows.count > 1 else { return nil }
    let factor = TimeScale(largest: study.rows.map(\.makespan).max() ?? 1)
    let times = study.rows.map { $0.makespan * factor.factor }
    let (low, high) = (times.min() ?? 0, times.max() ?? 1)
    let top = (study.rows.map(\.cost.elastic).max() ?? 1) * 1.12
    guard top > 0 else { return nil }
    let margin = max(pow(high / max(low, high * 1e-6), 0.05), 1.02)
    let range = max(low, high * 1e-6) / margin...high * margin
    return Figure(
      title: "Cost against completion time", subtitles: [ScheduleLook.subtitle(study)],
      x: Figure.Axis(
        label: "Makespan in \(factor.name)", scale: .log2, range: range,
        ticks: NiceTicks.logarithmic(range)),
      y: Figure.Axis(
        label: "Cost in \(study.plan.price.unit)", scale: .linear, range: 0...top,
        ticks: NiceTicks.linear(to: top)),
      series: series(factor.factor), ideals: frontier(factor.factor), notes: knee(factor.factor),
      footnotes: [
        "Hollow: another schedule is better. A line joins the numbers of workers of a policy.",
        "Knee: the cheapest within 5% of the fastest. Released: \(study.plan.release.rawValue).",
      ])
  }

  private func series(_ factor: Double) -> [Figure.Series] {
    study.plan.policies.map { policy in
      let rows = study.rows.indices.filter { study.rows[$0].policy == policy }
      return Figure.Series(
        label: policy.rawValue, look: ScheduleLook.look(policy),
        points: rows.map { place in
          Figure.Point(
            x: study.rows[place].makespan * factor, y: study.rows[place].cost.elastic,
            hollow: study.pareto.beatenBy[place] != nil)
        })
    }
  }

  /// The Pareto set as a line.
  private func frontier(_ factor: Double) -> [Figure.Ideal] {
    let rows = study.pareto.members.map { study.rows[$0] }
    guard rows.count > 1 else { return [] }
    return [
      Figure.Ideal(
        label: "Pareto",
        points: rows.map { Figure.Point(x: $0.makespan * factor, y: $0.cost.elastic) })
    ]
  }

  private func knee(_ factor: Double) -> [Figure.Note] {
    guard let place = study.pareto.knee else { return [] }
    let row = study.rows[place]
    return [
      Figure.Note(
        x: row.makespan * factor,
        text: "knee: \(row.workers.counted("worker")), \(row.policy.rawValue)")
    ]
  }
}
