import Records
import Terms

/// What a run does next, from what it has found so far and from the time: pure; the runner obeys.
struct RunCourse {
  enum Action: Equatable {
    /// Run the probes of a round.
    case probe(round: Int)
    /// Measure a point.
    case measure(PlannedLaunch)
    /// Write the row of a point whose program is not installed.
    case skip(PlannedLaunch, reason: String)
    /// Write what was measured.
    case write([Sample])
    case end(RunEnding)
  }

  private var queue: LaunchQueue
  private let deadline: Deadline
  /// When the rounds began, in seconds since the run did.
  private let begun: Double
  private(set) var estimate: TimeEstimate
  private var probes = ProbeBudget()
  /// The round whose probes are decided.
  private var probed: Int?
  /// Models whose program is not installed, and why.
  private var absent: [Model: String]
  /// Points that have a row which says so.
  private var noted: Set<Configuration>
  /// Launches that did not end `ok`.
  private(set) var failures = 0
  private var taken: PlannedLaunch?
  private var unwritten: [Sample] = []
  private var ending: RunEnding?

  /// - Parameters:
  ///   - queue: What is to be launched.
  ///   - absent: Models whose program is not installed, with the reason in words.
  ///   - done: Rows of earlier runs in the same file.
  ///   - estimate: How long launches take.
  ///   - deadline: Of the run.
  ///   - now: Seconds since it began, like all that follow.
  init(
    _ queue: LaunchQueue, absent: [Model: String], done: [Sample], estimate: TimeEstimate,
    deadline: Deadline, at now: Double
  ) {
    self.queue = queue
    self.absent = absent
    self.estimate = estimate
    self.deadline = deadline
    begun = now
    noted = Set(done.filter { $0.status == .skipped }.map(\.configuration))
  }

  /// - Parameter now: Seconds since the run began.
  /// - Returns: What to do.
  mutating func next(at now: Double) -> Action {
    if !unwritten.isEmpty {
      defer { unwritten = [] }
      return .write(unwritten)
    }
    if let ending { return .end(ending) }
    while let launch = taken ?? queue.next() {
      taken = nil
      if let reason = absent[launch.configuration.model] {
        queue.giveUp(model: launch.configuration.model)
        guard noted.insert(launch.configuration.withoutGraph).inserted else { continue }
        return .skip(launch, reason: reason)
      }
      if launch.round != probed {
        probed = launch.round
        if probes.allowsOneMore(elapsed: now - begun) {
          taken = launch
          return .probe(round: launch.round)
        }
      }
      // The last launch of the same point must end in time.
      guard deadline.allows(estimate.lastSeconds(of: launch.configuration) ?? 0, at: now) else {
        return end(.timeLimit)
      }
      return .measure(launch)
    }
    return end(.complete)
  }

  /// Remembers what the probes of a round took, in seconds.
  mutating func recordProbe(seconds: Double) { probes.record(seconds: seconds) }

  /// Remembers what a launch gave.
  ///
  /// - Parameters:
  ///   - measured: The rows.
  ///   - launch: Which it was.
  ///   - now: Seconds since the run began.
  mutating func record(_ measured: MeasuredPoint, of launch: PlannedLaunch, at now: Double) {
    let rows = measured.rows
    estimate.record(launch.configuration, seconds: measured.seconds)
    if rows.contains(where: { $0.status == .interrupted }) {
      let end = deadline.ending(ofInterruptAt: now)
      ending = end
      // What the deadline ended says nothing about its point.
      unwritten = end == .timeLimit ? [] : rows
      return
    }
    queue.record(rows)
    if let skipped = rows.first(where: { $0.status == .skipped }) {
      absent[launch.configuration.model] = skipped.detail
      let isNew = noted.insert(launch.configuration.withoutGraph).inserted
      unwritten = isNew ? rows : []
      return
    }
    failures += rows.contains { $0.status.isFailure } ? 1 : 0
    unwritten = rows
  }

  /// Where the run stands when a launch begins.
  func progress(at launch: PlannedLaunch) -> LaunchProgress {
    let counts = queue.left.merging([launch.configuration: 1], uniquingKeysWith: +)
    return LaunchProgress(
      configuration: launch.configuration, round: launch.round + 1, rounds: queue.expectedRounds,
      done: queue.total - queue.leftCount - 1, total: queue.total,
      left: estimate.forecast(of: counts))
  }

  /// What lies before the run; before the first launch is taken.
  var outlook: RunOutlook {
    let left = queue.left.filter { absent[$0.key.model] == nil }
    let launches = left.values.reduce(0, +)
    return RunOutlook(
      launches: launches, done: queue.total - queue.leftCount,
      time: estimate.forecast(of: left))
  }

  private mutating func end(_ ending: RunEnding) -> Action {
    self.ending = ending
    return .end(ending)
  }
}
