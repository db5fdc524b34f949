import Execution
import Experiments
import Foundation

/// Runs a plan: rounds of launches, each with its rows in the file before the next one begins.
package struct Runner {
  let plan: Plan
  let launcher: any Launcher
  private let store: SampleStore
  private let rowMaker: RowMaker
  let listener: (RunEvent) -> Void
  var references: References
  private var estimate: TimeEstimate
  private let clock = ContinuousClock()

  /// - Parameters:
  ///   - plan: What to run.
  ///   - launcher: What starts the launches.
  ///   - store: Where rows go, and where those of an interrupted run are.
  ///   - runID: The name of the run in its rows.
  ///   - environmentID: The name of the machine's state in its rows.
  ///   - listener: Hears what happens.
  package init(
    plan: Plan, launcher: any Launcher, store: SampleStore, runID: String, environmentID: String,
    listener: @escaping (RunEvent) -> Void
  ) {
    self.plan = plan
    self.launcher = launcher
    self.store = store
    self.listener = listener
    rowMaker = RowMaker(plan: plan, runID: runID, environmentID: environmentID)
    references = References(plan: plan)
    estimate = TimeEstimate(plan: plan)
  }

  /// Runs what is not in the file yet.
  ///
  /// - Throws: `StoreError` when rows cannot be written.
  package mutating func run() throws(StoreError) -> RunOutcome {
    var outcome = RunOutcome(end: .complete, failures: 0)
    let begun = clock.now
    try recordRefusals()
    var queue = RunQueue(plan: plan, done: store.existing)
    if !queue.isEmpty { estimate.probe(launcher) }
    while let next = queue.next() {
      if let limit = plan.settings.timeLimit, (clock.now - begun).seconds >= limit {
        outcome.end = .timeLimit
        break
      }
      let rows = try measure(next, left: queue.left)
      if rows.contains(where: { $0.status == .interrupted }) {
        outcome.end = .interrupted
        break
      }
      outcome.failures += rows.contains { $0.status != .ok } ? 1 : 0
    }
    return outcome
  }

  private func recordRefusals() throws(StoreError) {
    let known = Set(store.existing.filter { $0.status == .refused }.map(\.configuration))
    let rows = plan.refusals.filter { !known.contains($0.configuration.withoutGraph) }
      .map { rowMaker.refusal($0, at: Date()) }
    guard !rows.isEmpty else { return }
    try store.append(rows)
    listener(.recorded(rows))
  }

  private mutating func measure(
    _ next: RunQueue.Entry, left: [Configuration]
  ) throws(StoreError) -> [Sample] {
    let configuration = next.configuration
    if !references.isKnown(configuration) {
      listener(.reference(tasks: configuration.tasks, grain: configuration.grain))
    }
    let reference = references.reference(for: configuration, launcher: launcher)
    listener(
      .launching(
        LaunchProgress(
          configuration: configuration, round: next.round + 1, rounds: plan.settings.rounds,
          done: plan.launchCount - left.count - 1, total: plan.launchCount,
          secondsLeft: estimate.seconds(of: left + [configuration]))))
    let place = RowMaker.Place(
      configuration: configuration, round: next.round, order: next.order, startedAt: Date())
    let begun = clock.now
    let outcome = launch(configuration, reference)
    estimate.record(configuration, seconds: (clock.now - begun).seconds)
    let rows = rowMaker.rows(of: outcome, at: place)
    try store.append(rows)
    listener(.recorded(rows))
    return rows
  }

  private func launch(
    _ configuration: Configuration, _ reference: Result<ReferenceReport, ReferenceError>
  ) -> LaunchOutcome {
    switch reference {
    case .failure(let error):
      return error.outcome
    case .success(let report):
      let factory = LaunchFactory(plan: plan)
      guard let request = factory.measurement(of: configuration, reference: report) else {
        return .failed("there is no model '\(configuration.model)'")
      }
      let cpus = Set(request.placement.cpus).sorted()
      return launcher.launch(request, cpus: cpus, timeLimit: plan.launchTimeout)
    }
  }
}

extension ContinuousClock.Duration {
  /// This duration in seconds.
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
