package import TaskGraphs

/// What is asked about the schedules of a graph.
package struct StudyPlan: Sendable {
  /// Ascending.
  package var workers: [Int]
  package var policies: [SchedulePolicy]
  /// With any number of workers: the study sets it.
  package var platform: Platform
  package var release: ReleaseRule
  package var price: Price
  /// What the costs of tasks are multiplied by, one after the other.
  package var changes: [Change]

  /// A task that would take longer or shorter.
  package struct Change: Sendable, Hashable {
    package let task: Int
    /// What its cost is multiplied by, at least 0.
    package let factor: Double

    package init(task: Int, factor: Double) {
      self.task = task
      self.factor = factor
    }
  }

  package init(
    workers: [Int], policies: [SchedulePolicy], platform: Platform = Platform(workers: 1),
    release: ReleaseRule = .idle, price: Price = Price(), changes: [Change] = []
  ) {
    self.workers = workers
    self.policies = policies
    self.platform = platform
    self.release = release
    self.price = price
    self.changes = changes
  }
}

/// The answers: a row for each number of workers and policy.
package struct ScheduleStudy: Sendable {
  /// One schedule.
  package struct Row: Sendable {
    package let workers: Int
    package let policy: SchedulePolicy
    package let release: Release
    package let cost: ScheduleCost
    /// No schedule is shorter, in seconds.
    package let lower: Double
    /// No greedy schedule is longer, in seconds; nil where that is not known of this policy.
    package let greedyUpper: Double?
    /// The time of one worker over that of these.
    package let speedup: Double
    /// Nil where it was not looked for.
    package let optimum: Optimum?

    package var makespan: Double { release.schedule.makespan }
    package var efficiency: Double { speedup / Double(workers) }
  }

  /// What a change of one task would do.
  package struct Effect: Sendable {
    package let change: StudyPlan.Change
    package let workers: Int
    package let policy: SchedulePolicy
    package let makespan: Double
    package let optimum: Optimum?
  }

  package let graph: TaskGraph
  package let plan: StudyPlan
  /// By workers, then in the order of policies.
  package let rows: [Row]
  package let effects: [Effect]
  package let slack: SlackTable
  package let pareto: ParetoSet
  /// The work on one worker, in seconds; the bounds of every number of workers share it.
  package let work: Double
  package let span: Double
  /// Nil where it was not looked for, or has no meaning.
  package let workersForSpan: WorkersForSpan?

  /// Above so many tasks the least number of workers is not looked for.
  package static let mostForWorkers = 20_000
  /// Partial schedules of a search that nobody asked for.
  private static let fewNodes = 20_000

  /// Computes all.
  ///
  /// - Parameters:
  ///   - graph: What is run.
  ///   - plan: What is asked.
  ///   - budget: Of the search for each optimum; nil looks for none.
  /// - Throws: `PlatformMistake` for more workers than the graph names.
  package init(
    _ graph: TaskGraph, _ plan: StudyPlan, budget: (() -> SearchBudget)?
  ) throws(PlatformMistake) {
    self.graph = graph
    self.plan = plan
    var rows: [Row] = []
    for workers in plan.workers {
      rows += try Self.rows(graph, plan, workers, budget)
    }
    self.rows = rows
    effects = try Self.effects(graph, plan, budget)
    slack = SlackTable(graph, overhead: plan.platform.overhead)
    pareto = ParetoSet(rows.map { .init(makespan: $0.makespan, cost: $0.cost.elastic) })
    var platform = plan.platform
    platform.workers = plan.workers.last ?? 1
    let bounds = try ScheduleBounds(graph, on: platform)
    (work, span) = (bounds.work, bounds.span)
    workersForSpan =
      graph.taskCount > Self.mostForWorkers || platform.message > 0
      ? nil
      : WorkersForSpan(
        graph, overhead: platform.overhead,
        budget?() ?? SearchBudget(nodes: Self.fewNodes))
  }

  private static func rows(
    _ graph: TaskGraph, _ plan: StudyPlan, _ workers: Int, _ budget: (() -> SearchBudget)?
  ) throws(PlatformMistake) -> [Row] {
    var platform = plan.platform
    platform.workers = workers
    let bounds = try ScheduleBounds(graph, on: platform)
    let simulator = try Simulator(graph, on: platform)
    let optimum = try optimum(graph, platform, budget)
    let lower = bounds.interval
    let alone = platform.readiness(of: 0) + bounds.work
    return plan.policies.map { policy in
      let release = Release(simulator.schedule(policy), plan.release, on: platform)
      let makespan = release.schedule.makespan
      return Row(
        workers: workers, policy: policy, release: release,
        cost: ScheduleCost(release, on: platform, plan.price), lower: lower,
        greedyUpper: policy.isGreedy ? bounds.greedyUpper : nil,
        speedup: makespan > 0 ? alone / makespan : 1, optimum: optimum)
    }
  }

  private static func effects(
    _ graph: TaskGraph, _ plan: StudyPlan, _ budget: (() -> SearchBudget)?
  ) throws(PlatformMistake) -> [Effect] {
    var effects: [Effect] = []
    for change in plan.changes {
      let changed = graph.scaling([change.task: change.factor])
      for workers in plan.workers {
        var platform = plan.platform
        platform.workers = workers
        let simulator = try Simulator(changed, on: platform)
        let optimum = try optimum(changed, platform, budget)
        effects += plan.policies.map { policy in
          Effect(
            change: change, workers: workers, policy: policy,
            makespan: simulator.schedule(policy).makespan, optimum: optimum)
        }
      }
    }
    return effects
  }

  private static func optimum(
    _ graph: TaskGraph, _ platform: Platform, _ budget: (() -> SearchBudget)?
  ) throws(PlatformMistake) -> Optimum? {
    guard let budget else { return nil }
    return try OptimumSearch(graph, on: platform).run(budget())
  }
}

extension ScheduleStudy {
  /// The makespan of a schedule's policy when one task takes more or less.
  ///
  /// - Parameters:
  ///   - row: The schedule.
  ///   - change: Of one task.
  /// - Returns: Seconds.
  package func makespan(_ row: Row, after change: StudyPlan.Change) -> Double {
    var platform = plan.platform
    platform.workers = row.workers
    let changed = graph.scaling([change.task: change.factor])
    return Simulator(checked: changed, platform).schedule(row.policy).makespan
  }

  /// The tasks with most drag, the first one first; those without are left out.
  ///
  /// - Parameter count: How many at most.
  /// - Returns: Their numbers.
  package func heaviest(_ count: Int) -> [Int] {
    let drags = slack.tasks.map(\.drag)
    let found = drags.indices.filter { drags[$0] > 0 }
      .sorted { (drags[$1], $0) < (drags[$0], $1) }
    return Array(found.prefix(count))
  }
}
