import Experiments
import FoundationEssentials
package import Records
import Terms

/// Runs a plan: rounds of launches, each with its rows in the file before the next one begins.
///
/// What comes next is decided elsewhere (`RunCourse`); the runner obeys.
package struct Runner {
  let plan: Plan
  let launcher: any Launcher
  private let planner: SweepPlanner
  private let store: SampleStore
  var points: PointRunner
  let listener: (RunEvent) -> Void
  private let probes: RoundProbes?
  private let prepared: () throws(StoreError) -> RunEnding?
  private let probesPrograms: Bool
  private let clock = ContinuousClock()

  /// - Parameters:
  ///   - plan: What to run.
  ///   - launcher: What starts the launches.
  ///   - store: Where rows go, and where those of an interrupted run are.
  ///   - runID: The name of the run in its rows.
  ///   - environmentID: The name of the machine's state in its rows.
  ///   - planner: What says which points are in a round; nil takes all, in as many rounds as the
  ///     settings say.
  ///   - probesPath: Where the times of the probes of each round go; nil runs none.
  ///   - prepared: Called between the setups and the first launch: why nothing may be measured, or nil.
  ///   - probesPrograms: Whether programs are launched before the rounds, so that their time is known.
  ///   - signals: Reads what else the machine does; nil reads this machine.
  ///   - listener: Hears what happens.
  package init(
    plan: Plan, launcher: any Launcher, store: SampleStore, runID: String, environmentID: String,
    planner: SweepPlanner? = nil, probesPath: String? = nil,
    prepared: @escaping () throws(StoreError) -> RunEnding? = { () throws(StoreError) in nil },
    probesPrograms: Bool = false, signals: (() -> SignalReading)? = nil,
    listener: @escaping (RunEvent) -> Void
  ) {
    self.plan = plan
    self.launcher = launcher
    self.planner = planner ?? FixedRounds(plan.configurations, rounds: plan.settings.rounds)
    self.store = store
    self.listener = listener
    self.prepared = prepared
    self.probesPrograms = probesPrograms
    probes = probesPath.map { RoundProbes(plan: plan, path: $0) }
    let rowMaker = RowMaker(plan: plan, runID: runID, environmentID: environmentID)
    points = PointRunner(plan: plan, rowMaker: rowMaker, signals: signals)
  }

  /// Runs what is not in the file yet.
  ///
  /// - Throws: `StoreError` when rows cannot be written.
  package mutating func run() throws(StoreError) -> RunOutcome {
    var outcome = RunOutcome(end: .complete, failures: 0)
    outcome.earlierFailures = RunOutcome.failedLaunches(in: store.existing)
    try recordRefusals()
    let queue = LaunchQueue(plan: plan, done: store.existing, planner: planner)
    guard !queue.isEmpty else { return outcome }
    let watch = RunWatch(limit: plan.settings.timeLimit)
    let limited = watch.limited(launcher)
    let left = queue.left.filter { $0.value > 0 }.keys
    let absent = MissingPrograms.find(left, plan.experiment)
    let models = Set(left.map(\.model)).subtracting(absent.keys)
    var stage = ProgramStage(
      plan: plan, models: plan.experiment.sweep.models.filter(models.contains))
    do throws(ProgramStage.Stop) {
      try stage.begin(limited) { listener(.stage($0)) }
    } catch {
      switch error {
      case .failed(let reason): outcome.end = .setupFailed(reason)
      case .interrupted: outcome.end = watch.deadline.ending(ofInterruptAt: watch.now)
      }
      outcome.leftovers = stage.end(launcher) { listener(.stage($0)) }
      return outcome
    }
    let result = Result { () throws(StoreError) in
      listener(.stage("looking at the files on which the rows depend"))
      if let end = try prepared() { return RunOutcome(end: end, failures: 0) }
      return try runRounds(queue, absent: absent, stage.factory, limited, watch)
    }
    outcome.leftovers = stage.end(launcher) { listener(.stage($0)) }
    let rounds = try result.get()
    outcome.end = rounds.end
    outcome.failures = rounds.failures
    return outcome
  }

  private mutating func runRounds(
    _ queue: LaunchQueue, absent: [Model: String], _ programs: ProgramFactory,
    _ launcher: any Launcher, _ watch: RunWatch
  ) throws(StoreError) -> RunOutcome {
    let begun = watch.now
    let listener = listener
    guard let estimate = estimate(queue, absent, programs, launcher) else {
      return RunOutcome(end: watch.deadline.ending(ofInterruptAt: watch.now), failures: 0)
    }
    var course = RunCourse(
      queue, absent: absent, done: store.existing, estimate: estimate, deadline: watch.deadline,
      at: begun)
    listener(.beginning(course.outlook))
    while true {
      switch course.next(at: watch.now) {
      case .probe(let round):
        let took = clock.measure { probes?.run(round: round, launcher) }
        course.recordProbe(seconds: took.seconds)
      case .skip(let launch, let reason):
        let started = StartedLaunch(launch, startedAt: Date())
        try record(points.rowMaker.rows(of: .skipped(reason), for: started))
      case .measure(let launch):
        let means = PointRunner.Means(
          launcher: launcher, programs: programs,
          iterations: course.estimate.iterations(of: launch.configuration))
        let measured = points.measure(launch, by: means) { step in
          switch step {
          case .reference:
            let point = launch.configuration
            listener(.reference(tasks: point.tasks, grain: point.grain))
          case .launch: listener(.launching(course.progress(at: launch)))
          }
        }
        course.record(measured, of: launch, at: watch.now)
      case .write(let rows):
        try record(rows)
      case .end(let end):
        return RunOutcome(end: end, failures: course.failures)
      }
    }
  }

  /// Times a task of each grain, and launches programs where that is asked for.
  ///
  /// - Returns: How long launches take; nil when a program was interrupted.
  private func estimate(
    _ queue: LaunchQueue, _ absent: [Model: String], _ programs: ProgramFactory,
    _ launcher: any Launcher
  ) -> TimeEstimate? {
    var estimate = TimeEstimate(plan: plan)
    listener(.stage("estimating the time"))
    estimate.probe(launcher)
    guard probesPrograms else { return estimate }
    let left = queue.left
    let points = plan.configurations.filter { left[$0, default: 0] > 0 && absent[$0.model] == nil }
    let outcome = estimate.probe(points, programs, launcher) { listener(.stage($0)) }
    return outcome.isInterrupted ? nil : estimate
  }

  private func recordRefusals() throws(StoreError) {
    let known = Set(store.existing.filter { $0.status == .refused }.map(\.configuration))
    let rows = plan.refusals.filter { !known.contains($0.configuration.withoutGraph) }
      .map { points.rowMaker.refusal($0, at: Date()) }
    guard !rows.isEmpty else { return }
    try record(rows)
  }

  /// Writes rows, and says so.
  private func record(_ rows: [Sample]) throws(StoreError) {
    try store.append(rows)
    listener(.recorded(rows))
  }
}
