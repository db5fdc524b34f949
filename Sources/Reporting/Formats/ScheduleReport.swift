package import Analysis
package import Schedules
import TaskGraphs

/// What is predicted of the schedules of a graph (docs/FORMATS.md has the JSON).
package struct ScheduleReport: Sendable {
  package let study: ScheduleStudy
  /// Whether each schedule says where each task runs.
  package let hasAssignment: Bool
  /// Of the launches of a run; empty for a graph alone.
  package let predictions: [SchedulePrediction]
  /// Where the time of a run went, and what its graph allows.
  package let findings: GraphFindings

  package init(
    _ study: ScheduleStudy, hasAssignment: Bool, predictions: [SchedulePrediction] = [],
    findings: GraphFindings = GraphFindings()
  ) {
    self.study = study
    self.hasAssignment = hasAssignment
    self.predictions = predictions
    self.findings = findings
  }
}

extension ScheduleReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case graph
    case schedules
    case tasks
    case pareto
    case whatIf = "what_if"
    case prediction
    case bounds
    case losses
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(GraphFacts(study), forKey: .graph)
    try values.encode(
      study.rows.map { ScheduleFacts($0, study, hasAssignment: hasAssignment) },
      forKey: .schedules)
    let graph = study.graph
    try values.encode(
      (0..<graph.taskCount).filter { !graph.isDummy($0) }.map { TaskFacts($0, study) },
      forKey: .tasks)
    try values.encode(study.pareto.members.map { TradeFacts($0, study) }, forKey: .pareto)
    try values.encode(study.effects.map { EffectFacts($0, study) }, forKey: .whatIf)
    try values.encode(
      predictions.map { PredictionFacts($0, study.plan.price) }, forKey: .prediction)
    try values.encode(
      findings.bounds.flatMap { bounds in bounds.points.map { BoundFacts(bounds, $0) } },
      forKey: .bounds)
    try values.encode(
      findings.losses.flatMap { losses in losses.points.map { GraphLossFacts(losses, $0) } },
      forKey: .losses)
  }
}

private struct GraphFacts: Encodable {
  private let study: ScheduleStudy

  init(_ study: ScheduleStudy) { self.study = study }

  private enum CodingKeys: String, CodingKey {
    case name
    case tasks
    case work
    case span
    case workersForSpan = "workers_for_span"
    case workersForSpanRange = "workers_for_span_range"
  }

  /// Writes what is not known as null.
  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    let workers = study.workersForSpan
    try values.encode(study.graph.name, forKey: .name)
    try values.encode(study.graph.countedTasks, forKey: .tasks)
    try values.encode(study.work, forKey: .work)
    try values.encode(study.span, forKey: .span)
    try values.encode(workers.flatMap { $0.isProved ? $0.high : nil }, forKey: .workersForSpan)
    try values.encode(workers.map { [$0.low, $0.high] }, forKey: .workersForSpanRange)
  }
}

private struct ScheduleFacts: Encodable {
  private let row: ScheduleStudy.Row
  private let study: ScheduleStudy
  private let hasAssignment: Bool

  init(_ row: ScheduleStudy.Row, _ study: ScheduleStudy, hasAssignment: Bool) {
    self.row = row
    self.study = study
    self.hasAssignment = hasAssignment
  }

  private enum CodingKeys: String, CodingKey {
    case workers
    case policy
    case makespan
    case speedup
    case efficiency
    case busy
    case idle
    case lowerBound = "lower_bound"
    case greedyUpperBound = "greedy_upper_bound"
    case optimum
    case optimumStatus = "optimum_status"
    case optimumLower = "optimum_lower"
    case costStatic = "cost_static"
    case costElastic = "cost_elastic"
    case saving
    case released
    case assignment
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    let schedule = row.release.schedule
    try values.encode(row.workers, forKey: .workers)
    try values.encode(row.policy, forKey: .policy)
    try values.encode(row.makespan, forKey: .makespan)
    try values.encode(row.speedup, forKey: .speedup)
    try values.encode(row.efficiency, forKey: .efficiency)
    try values.encode(schedule.busy, forKey: .busy)
    try values.encode(schedule.idle, forKey: .idle)
    try values.encode(row.lower, forKey: .lowerBound)
    try values.encode(row.greedyUpper, forKey: .greedyUpperBound)
    try values.encode(row.optimum?.schedule.makespan, forKey: .optimum)
    try values.encode(row.optimum?.status.rawValue ?? "not-tried", forKey: .optimumStatus)
    try values.encode(row.optimum?.lower, forKey: .optimumLower)
    try values.encode(row.cost.fixed, forKey: .costStatic)
    try values.encode(row.cost.elastic, forKey: .costElastic)
    try values.encode(row.cost.saving, forKey: .saving)
    try values.encode(
      row.release.released.map { ReleasedWorker(worker: $0.worker + 1, at: $0.at) },
      forKey: .released)
    guard hasAssignment else { return }
    try values.encode(
      schedule.owners.indices.map { task in
        PlacedTask(
          task: study.graph.name(of: task), worker: Int(schedule.owners[task]) + 1,
          start: schedule.starts[task], end: schedule.ends[task])
      }, forKey: .assignment)
  }
}

/// Workers are counted from 1 here, as in figures.
private struct ReleasedWorker: Encodable {
  let worker: Int
  let at: Double
}

private struct PlacedTask: Encodable {
  let task: String
  let worker: Int
  let start: Double
  let end: Double
}

private struct TaskFacts: Encodable {
  let name: String
  let slack: Double
  let freeSlack: Double
  let drag: Double

  private enum CodingKeys: String, CodingKey {
    case name
    case slack
    case freeSlack = "free_slack"
    case drag
  }

  init(_ task: Int, _ study: ScheduleStudy) {
    let found = study.slack.tasks[task]
    name = study.graph.name(of: task)
    (slack, freeSlack, drag) = (found.total, found.free, found.drag)
  }
}

private struct TradeFacts: Encodable {
  let workers: Int
  let policy: SchedulePolicy
  let makespan: Double
  let cost: Double
  let knee: Bool

  init(_ place: Int, _ study: ScheduleStudy) {
    let row = study.rows[place]
    (workers, policy) = (row.workers, row.policy)
    (makespan, cost) = (row.makespan, row.cost.elastic)
    knee = place == study.pareto.knee
  }
}

private struct EffectFacts: Encodable {
  private let effect: ScheduleStudy.Effect
  private let task: String

  init(_ effect: ScheduleStudy.Effect, _ study: ScheduleStudy) {
    self.effect = effect
    task = study.graph.name(of: effect.change.task)
  }

  private enum CodingKeys: String, CodingKey {
    case task
    case factor
    case workers
    case policy
    case makespan
    case optimum
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(task, forKey: .task)
    try values.encode(effect.change.factor, forKey: .factor)
    try values.encode(effect.workers, forKey: .workers)
    try values.encode(effect.policy, forKey: .policy)
    try values.encode(effect.makespan, forKey: .makespan)
    try values.encode(effect.optimum?.schedule.makespan, forKey: .optimum)
  }
}
