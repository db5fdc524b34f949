import Basics
import Experiments
import Records
import Terms

/// The rows of one point as they come in, in any order.
struct PointRecord: Sendable {
  private var launches: [RoundID: LaunchRows] = [:]
  private var failures: [FailureKey: LaunchFailure] = [:]
  /// Rounds in which the runner noted a doubt, by its code.
  private var doubts: [String: Set<RoundID>] = [:]
  private var settings = SettingSets()
  private var work = SameWork()
  /// What the hypervisor took while this point was measured.
  private(set) var steal = StealPool()
  /// Tasks in all; the most, should rows differ.
  private(set) var tasks = 0

  private struct LaunchRows: Sendable {
    /// The first iteration apart from the others: launches that have one only need no list.
    private var first: IterationTimes?
    private var others: [IterationTimes] = []
    var work: UInt64?
    var tasks = 0
    var pace: Double?
    var memory: UInt64?

    /// A kernel with nothing to do has work 0: as good as unknown, since nothing can be divided by it.
    mutating func add(_ seconds: Double, _ sample: Sample) {
      let times = IterationTimes(seconds, sample)
      if first == nil { first = times } else { others.append(times) }
      tasks = max(tasks, sample.tasks)
      pace = sample.paceSeconds ?? pace
      if let used = sample.maxRSSBytes { memory = max(used, memory ?? 0) }
      if let done = sample.work, done > 0 { work = max(done, work ?? 0) }
    }

    /// In seconds.
    var median: Double { median { $0.wall } ?? .nan }

    var use: WorkerUse {
      WorkerUse(
        useful: median { $0.useful }, mostUseful: median { $0.mostUseful }, cpu: median { $0.cpu },
        system: median { $0.system }, pace: pace, memory: memory.map { Double($0) },
        held: median { $0.held })
    }

    /// Nil where an iteration does not know it.
    private func median(_ time: (IterationTimes) -> Double) -> Double? {
      guard let first else { return nil }
      let value: Double?
      if others.isEmpty {
        value = time(first)
      } else {
        let all = [time(first)] + others.map(time)
        value = all.contains(where: \.isNaN) ? nil : Quantiles.median(all)
      }
      return value.flatMap { $0.isNaN ? nil : $0 }
    }
  }

  private struct FailureKey: Hashable, Comparable, Sendable {
    var round: RoundID
    var order: Int

    static func < (a: Self, b: Self) -> Bool { (a.round, a.order) < (b.round, b.order) }
  }

  mutating func add(_ sample: Sample) {
    tasks = max(tasks, sample.tasks)
    let round = RoundID(run: sample.runID, number: sample.round)
    guard sample.status == .ok, let seconds = sample.wallSeconds, seconds > 0, seconds.isFinite
    else {
      addFailure(sample, round: round)
      return
    }
    launches[round, default: LaunchRows()].add(seconds, sample)
    settings.add(sample)
    work.add(sample)
    steal.add(sample)
    for code in sample.warnings.split(separator: ";") {
      doubts[String(code), default: []].insert(round)
    }
  }

  private mutating func addFailure(_ sample: Sample, round: RoundID) {
    let failure =
      sample.status == .ok
      ? LaunchFailure(status: .failed, detail: "a row that is ok has no time above zero")
      : LaunchFailure(status: sample.status, detail: sample.detail)
    let key = FailureKey(round: round, order: sample.order)
    failures[key] = failures[key] ?? failure
  }

  var isMeasured: Bool { !launches.isEmpty }

  /// The environments in which it was measured, in order.
  var environmentIDs: [String] { settings.environmentIDs }

  /// Launches that did not end `ok`.
  var failureCount: Int { failures.count }

  var firstFailure: LaunchFailure? {
    failures.min { $0.key < $1.key }?.value
  }

  /// The launches that were ok, ascending in rounds.
  ///
  /// Iterations inside a launch are not independent of each other: they enter as their median.
  var measured: [MeasuredLaunch] {
    launches
      .map { round, rows in
        MeasuredLaunch(
          round: round, seconds: rows.median, work: rows.work.map { Double($0) }, tasks: rows.tasks,
          use: rows.use)
      }
      .sorted { $0.round < $1.round }
  }

  /// Doubts about its launches, in a fixed order.
  ///
  /// - Parameters:
  ///   - workers: Of this point.
  ///   - times: Of the launches that were ok, in the order of their rounds, in seconds.
  ///   - lineSteal: What the hypervisor took in the whole line, for a point that was measured too
  ///     shortly to judge.
  ///   - paces: Of all lines.
  /// - Returns: The doubts.
  func warnings(
    workers: Int, times: [Double], lineSteal: StealPool, paces: FastestPaces
  ) -> [CurveWarning] {
    var warnings: [CurveWarning] = []
    if failureCount > 0 { warnings.append(.failedLaunches(failureCount)) }
    if !settings.mixed.isEmpty { warnings.append(.mixedSettings(settings.mixed)) }
    if !work.mixed.isEmpty { warnings.append(.mixedWork(work.mixed)) }
    warnings += notedSignals(workers: workers, paces)
    for (code, rounds) in doubts.sorted(by: { $0.key < $1.key })
    where NoiseWarning(code: code) == nil {
      warnings.append(.measured(code: code, launches: rounds.count))
    }
    return warnings + pooledSignals(times, lineSteal)
  }

  /// What was noted of launches: each signal once, as invalid when so many launches are that the
  /// estimate may be.
  private func notedSignals(workers: Int, _ paces: FastestPaces) -> [CurveWarning] {
    var doubts = doubts
    for (round, rows) in launches {
      guard let warning = paces.warning(of: rows.pace, workers: workers, in: round.run) else {
        continue
      }
      doubts[warning.code, default: []].insert(round)
    }
    return NoiseSignal.allCases.compactMap { signal in
      let warned = doubts[NoiseWarning(signal, .warn).code] ?? []
      let invalid = doubts[NoiseWarning(signal, .invalid).code] ?? []
      let noted = warned.union(invalid).count
      guard noted > 0 else { return nil }
      let isInvalid = Double(invalid.count) >= CurveWarning.breakdown * Double(launches.count)
      return .measured(
        code: NoiseWarning(signal, isInvalid ? .invalid : .warn).code,
        launches: isInvalid ? invalid.count : noted)
    }
  }

  /// What only many launches together show.
  private func pooledSignals(_ times: [Double], _ lineSteal: StealPool) -> [CurveWarning] {
    let correlation = LaunchPattern.autocorrelation(times)
    let isByChance =
      (correlation ?? 0) <= LaunchPattern.autocorrelationByChance(times.count)
    let values: [(NoiseSignal, Double?)] = [
      (.steal, steal.share ?? lineSteal.share),
      (.autocorrelation, isByChance ? nil : correlation),
      (.twoModes, LaunchPattern.modeGap(times)),
    ]
    return values.compactMap { signal, value in
      signal.level(of: value).map { .noise(NoiseWarning(signal, $0)) }
    }
  }
}

/// What one iteration took, in seconds; no number where it is not known.
private struct IterationTimes: Sendable {
  let wall: Double
  let useful: Double
  let mostUseful: Double
  let cpu: Double
  let system: Double
  let held: Double

  init(_ wall: Double, _ sample: Sample) {
    self.wall = wall
    useful = sample.usefulSeconds ?? .nan
    mostUseful = sample.usefulMaxSeconds ?? .nan
    held = sample.heldSeconds ?? .nan
    system = sample.systemSeconds ?? .nan
    cpu = (sample.userSeconds ?? .nan) + system
  }
}

/// The values of the columns that should not differ among the rows of one point.
private struct SettingSets: Sendable {
  private var values: [String: Set<String>] = [:]
  private var last: Settings?

  /// What the row before had: nearly all rows have the same.
  private struct Settings {
    let graph: String
    let policy: String
    let pin: String
    let mode: String
    let environmentID: String
    let release: String
    let tasks: Int

    init(_ sample: Sample) {
      graph = sample.graph
      policy = sample.policy
      pin = sample.pin
      mode = sample.mode
      environmentID = sample.environmentID
      release = sample.release
      tasks = sample.tasks
    }

    /// Without copies, which are counted.
    func isOf(_ sample: Sample) -> Bool {
      tasks == sample.tasks && graph == sample.graph && policy == sample.policy
        && pin == sample.pin && mode == sample.mode && environmentID == sample.environmentID
        && release == sample.release
    }
  }

  mutating func add(_ sample: Sample) {
    guard last?.isOf(sample) != true else { return }
    last = Settings(sample)
    values["graph", default: []].insert(sample.graph)
    values["policy", default: []].insert(sample.policy)
    values["pin", default: []].insert(sample.pin)
    values["mode", default: []].insert(sample.mode)
    // Older rows do not know it.
    values["release", default: []].insert(
      sample.release.isEmpty ? WorkerRelease.never.rawValue : sample.release)
    values["tasks", default: []].insert(String(sample.tasks))
    values["environment_id", default: []].insert(sample.environmentID)
  }

  /// Which machines, in order.
  var environmentIDs: [String] { (values["environment_id"] ?? []).sorted() }

  /// The columns with more than one value, by name.
  var mixed: [String] {
    values.filter { $0.value.count > 1 }.keys.sorted()
  }
}
