import Crews
import Execution
import Experiments
import Foundation
import Processes
import Records
import Terms

/// Runs a plan: rounds of launches, each with its rows in the file before the next one begins.
package struct Runner {
  let plan: Plan
  private(set) var launcher: any Launcher
  private let needs: RoundsNeeded?
  private let store: SampleStore
  let rowMaker: RowMaker
  let listener: (RunEvent) -> Void
  var references: References
  var estimate: TimeEstimate
  /// Points that have a row which says that their program is not installed.
  var skipped: Set<Configuration>
  /// What else the machine did while launches ran.
  private var meter: SignalMeter
  private let judge: LaunchJudge
  let probesPath: String?
  private let prepared: () throws(StoreError) -> RunOutcome.End?
  private let clock = ContinuousClock()

  /// - Parameters:
  ///   - plan: What to run.
  ///   - launcher: What starts the launches.
  ///   - store: Where rows go, and where those of an interrupted run are.
  ///   - runID: The name of the run in its rows.
  ///   - environmentID: The name of the machine's state in its rows.
  ///   - needs: What says which points need more rounds; nil runs as many as the settings say.
  ///   - probesPath: Where the times of the probes of each round go; nil runs none.
  ///   - prepared: Called between the setups and the first launch: why nothing may be measured, or nil.
  ///   - signals: Reads what else the machine does; nil reads this machine.
  ///   - listener: Hears what happens.
  package init(
    plan: Plan, launcher: any Launcher, store: SampleStore, runID: String, environmentID: String,
    needs: RoundsNeeded? = nil, probesPath: String? = nil,
    prepared: @escaping () throws(StoreError) -> RunOutcome.End? = { () throws(StoreError) in nil },
    signals: (() -> SignalReading)? = nil, listener: @escaping (RunEvent) -> Void
  ) {
    self.plan = plan
    self.launcher = launcher
    self.needs = needs
    self.store = store
    self.listener = listener
    self.probesPath = probesPath
    self.prepared = prepared
    rowMaker = RowMaker(plan: plan, runID: runID, environmentID: environmentID)
    references = References(plan: plan)
    estimate = TimeEstimate(plan: plan)
    let limits = plan.machine.limits
    meter = SignalMeter(read: signals ?? SignalSource(cpus: limits.affinity).read)
    judge = LaunchJudge(
      usableCores: limits.usableCores, onlineCPUs: limits.online,
      frequency: FrequencyState(cpus: limits.affinity, readFile: TextFile.read))
    skipped = Set(store.existing.filter { $0.status == .skipped }.map(\.configuration))
  }

  /// Runs what is not in the file yet.
  ///
  /// - Throws: `StoreError` when rows cannot be written.
  package mutating func run() throws(StoreError) -> RunOutcome {
    var outcome = RunOutcome(end: .complete, failures: 0)
    outcome.earlierFailures = Self.failedLaunches(store.existing)
    try recordRefusals()
    let queue = RunQueue(plan: plan, done: store.existing, needs: needs)
    guard !queue.isEmpty else { return outcome }
    let unlimited = launcher
    defer { launcher = unlimited }
    let deadline = plan.settings.timeLimit.map { clock.now + .seconds($0) }
    if let deadline { launcher = DeadlineLauncher(launcher: unlimited, deadline: deadline) }
    let left = queue.left.filter { $0.value > 0 }.keys
    let absent = MissingPrograms.find(left, plan.experiment)
    let models = Set(left.map(\.model)).subtracting(absent.keys)
    var stage = ProgramStage(
      plan: plan, models: plan.experiment.sweep.models.filter(models.contains))
    do throws(ProgramStage.Stop) {
      try stage.begin(launcher, listener)
    } catch {
      outcome.end = error.end == .interrupted && isOver(deadline) ? .timeLimit : error.end
      outcome.leftovers = stage.end(unlimited, listener)
      return outcome
    }
    let result = Result { () throws(StoreError) in
      listener(.stage("looking at the files on which the rows depend"))
      if let end = try prepared() { return RunOutcome(end: end, failures: 0) }
      return try runRounds(queue, absent: absent, stage.factory, deadline: deadline)
    }
    outcome.leftovers = stage.end(unlimited, listener)
    let rounds = try result.get()
    outcome.end = rounds.end
    outcome.failures = rounds.failures
    return outcome
  }

  /// Launches that failed; they are not tried again.
  private static func failedLaunches(_ rows: [Sample]) -> Int {
    struct Launch: Hashable {
      let point: Configuration
      let round: Int
    }
    let failed = rows.filter { [.failed, .timedOut, .wrongResult].contains($0.status) }
    return Set(failed.map { Launch(point: $0.configuration, round: $0.round) }).count
  }

  private mutating func runRounds(
    _ queue: RunQueue, absent: [String: String], _ factory: ProgramFactory,
    deadline: ContinuousClock.Instant?
  ) throws(StoreError) -> RunOutcome {
    var outcome = RunOutcome(end: .complete, failures: 0)
    var queue = queue
    var absent = absent
    var probed: Int?
    var budget = ProbeBudget()
    let begun = clock.now
    estimate.probe(launcher)
    while let next = queue.next() {
      let model = next.configuration.model
      if let reason = absent[model] {
        let place = RowMaker.Place(
          configuration: next.configuration, round: next.round, order: next.order,
          startedAt: Date())
        try skip(next, rowMaker.rows(of: .skipped(reason), at: place))
        queue.giveUp(model: model)
        continue
      }
      if next.round != probed, budget.allowsOneMore(elapsed: (clock.now - begun).seconds) {
        let took = clock.measure { probe(round: next.round) }
        budget.record(seconds: took.seconds)
      }
      probed = next.round
      guard fits(next.configuration, before: deadline),
        let rows = try measure(next, queue, factory, deadline: deadline)
      else {
        outcome.end = .timeLimit
        break
      }
      queue.record(rows)
      if rows.contains(where: { $0.status == .interrupted }) {
        outcome.end = .interrupted
        break
      }
      absent[model] = rows.first { $0.status == .skipped }?.detail
      outcome.failures += rows.contains { ![.ok, .skipped].contains($0.status) } ? 1 : 0
    }
    return outcome
  }

  /// Whether it was the deadline of the run that interrupted a launch.
  private func isOver(_ deadline: ContinuousClock.Instant?) -> Bool {
    deadline.map { clock.now >= $0 } ?? false
  }

  /// Whether a launch may begin: the last one of the same point would end in time.
  private func fits(
    _ configuration: Configuration, before deadline: ContinuousClock.Instant?
  ) -> Bool {
    guard let deadline else { return true }
    return (deadline - clock.now).seconds > estimate.lastSeconds(of: configuration) ?? 0
  }

  private func recordRefusals() throws(StoreError) {
    let known = Set(store.existing.filter { $0.status == .refused }.map(\.configuration))
    let rows = plan.refusals.filter { !known.contains($0.configuration.withoutGraph) }
      .map { rowMaker.refusal($0, at: Date()) }
    guard !rows.isEmpty else { return }
    try record(rows)
  }

  /// Writes rows, and says so.
  func record(_ rows: [Sample]) throws(StoreError) {
    try store.append(rows)
    listener(.recorded(rows))
  }

  /// Measures a point and writes its rows; nil, and no row, when the deadline of the run ended it.
  private mutating func measure(
    _ next: RunQueue.Entry, _ queue: RunQueue, _ factory: ProgramFactory,
    deadline: ContinuousClock.Instant?
  ) throws(StoreError) -> [Sample]? {
    let configuration = next.configuration
    let command = plan.experiment.command(of: configuration.model)
    // Beforehand: its time is not that of the launch.
    let reference = command.map(needsChecksum) ?? true ? reference(of: configuration) : nil
    listener(.launching(progress(at: next, queue)))
    let place = RowMaker.Place(
      configuration: configuration, round: next.round, order: next.order, startedAt: Date())
    let begun = clock.now
    meter.begin(living: launcher.livingSeconds)
    let outcome = launch(configuration, command, factory, reference)
    let signals = meter.end(living: launcher.livingSeconds)
    estimate.record(configuration, seconds: (clock.now - begun).seconds)
    if outcome == .interrupted, isOver(deadline) { return nil }
    let rows = judge.judged(rowMaker.rows(of: outcome, at: place), signals)
    if case .skipped = outcome {
      try skip(next, rows)
    } else {
      try record(rows)
    }
    return rows
  }

  private func progress(at next: RunQueue.Entry, _ queue: RunQueue) -> LaunchProgress {
    let counts = queue.left.merging([next.configuration: 1], uniquingKeysWith: +)
    return LaunchProgress(
      configuration: next.configuration, round: next.round + 1, rounds: queue.expectedRounds,
      done: queue.total - queue.leftCount - 1, total: queue.total,
      secondsLeft: estimate.seconds(of: counts))
  }

  /// The expected result, computed when it is not known.
  private mutating func reference(
    of configuration: Configuration
  ) -> Result<ReferenceReport, ReferenceError> {
    if !references.isKnown(configuration) {
      listener(.reference(tasks: configuration.tasks, grain: configuration.grain))
    }
    return references.reference(for: configuration, launcher: launcher)
  }

  /// Launches a point, under one of our models or as a program.
  private func launch(
    _ configuration: Configuration, _ command: CommandChoice?, _ factory: ProgramFactory,
    _ reference: Result<ReferenceReport, ReferenceError>?
  ) -> LaunchOutcome {
    if case .failure(let error)? = reference { return error.outcome }
    let report = try? reference?.get()
    if let command {
      return launch(configuration, command, factory, expected: report?.expected.checksum)
    }
    guard let report,
      let request = LaunchFactory(plan: plan).measurement(of: configuration, reference: report)
    else { return .failed("there is no model '\(configuration.model)'") }
    let cpus = Set(request.placement.cpus).sorted()
    return launcher.launch(.measure(request), cpus: cpus, timeLimit: plan.launchTimeout)
  }
}
