import Execution
import FoundationEssentials
import Processes
package import Records
import Terms

/// Measures the pairs of a comparison: rounds as a planner says, each row in the file before the next
/// pair begins.
///
/// What is drawn by lot is decided elsewhere (`PairDraw`), and what comes next by the planner; the
/// runner obeys.
package struct PairRunner {
  private let plan: ComparisonPlan
  private var work: any ComparedWork
  private let launcher: any Launcher
  private var planner: any RoundPlanner<PairPoint, PairRow>
  private let store: PairStore
  private var meter: PairMeter
  private let draw: PairDraw
  private let measuresIdentical: Bool
  private let listener: (PairEvent) -> Void
  private var pace = PairPace()
  /// How many pairs of each point were measured.
  private var counts: [PairPoint: Int] = [:]
  private var outcome = PairOutcome(.complete)

  /// - Parameters:
  ///   - plan: How it is measured.
  ///   - work: What is launched.
  ///   - launcher: What starts the launches.
  ///   - planner: Says which pairs are in a round.
  ///   - store: Where rows go.
  ///   - measuresIdentical: Whether it is measured, too, when both are the same.
  ///   - signals: Reads what else the machine does; nil reads this machine.
  ///   - listener: Hears what happens.
  package init(
    _ plan: ComparisonPlan, _ work: any ComparedWork, launcher: any Launcher,
    planner: any RoundPlanner<PairPoint, PairRow>, store: PairStore,
    measuresIdentical: Bool = false, signals: (() -> SignalReading)? = nil,
    listener: @escaping (PairEvent) -> Void = { _ in }
  ) {
    self.plan = plan
    self.work = work
    self.launcher = launcher
    self.planner = planner
    self.store = store
    self.measuresIdentical = measuresIdentical
    self.listener = listener
    meter = PairMeter(machine: plan.machine, bound: work.bound, signals: signals)
    draw = PairDraw(seed: plan.seed, builds: plan.builds)
  }

  /// Measures to the end.
  ///
  /// - Throws: `StoreError` when a row cannot be written.
  package mutating func run() throws(StoreError) -> PairOutcome {
    let watch = RunWatch(limit: plan.timeLimit)
    let limited = watch.limited(launcher)
    let result = Result { () throws(StoreError) in try measure(limited, watch) }
    outcome.leftovers = work.end(launcher) { listener(.stage($0)) }
    outcome.end = try result.get()
    outcome.seconds = watch.now
    return outcome
  }

  private mutating func measure(
    _ launcher: any Launcher, _ watch: RunWatch
  ) throws(StoreError) -> PairEnding {
    let listener = listener
    if let end = setUp(launcher, watch) { return end }
    if let end = work.begin(launcher, { listener(.stage($0)) }) {
      return end == .interrupted ? watch.pairEnding : end
    }
    var identity = PairIdentity(of: work, plan)
    listener(.stage("looking at the programs"))
    if identity.areSame, !measuresIdentical { return .identical }
    let end = try measureRounds(launcher, watch)
    outcome.changedInputs = identity.changes()
    return end
  }

  private func setUp(_ launcher: any Launcher, _ watch: RunWatch) -> PairEnding? {
    guard let setup = plan.setup else { return nil }
    listener(.stage("setup"))
    let request = CommandRequest(call: setup, timeLimit: plan.launchTimeout)
    switch launcher.launch(.command(request), cpus: [], timeLimit: plan.launchTimeout) {
    case .reported: return nil
    case .interrupted: return watch.pairEnding
    case .failed(let reason), .timedOut(let reason), .skipped(let reason):
      return .setupFailed("the setup failed: \(reason)")
    }
  }

  private mutating func measureRounds(
    _ launcher: any Launcher, _ watch: RunWatch
  ) throws(StoreError) -> PairEnding {
    var rows: [PairRow] = []
    var round = 0
    while case .measure(var needed) = planner.next(after: rows) {
      rows = []
      for point in draw.shuffled(sorted(needed.keys), round: round) {
        for _ in 0..<pairs(of: point) {
          guard watch.deadline.allows(pace.seconds(of: point.configuration) ?? 0, at: watch.now)
          else { return .timeLimit }
          announce(point, needed, watch)
          let begun = watch.now
          guard let row = pair(of: point, launcher) else { return watch.pairEnding }
          pace.record(point.configuration, seconds: watch.now - begun)
          try store.append(row)
          rows.append(row)
          outcome.rows.append(row)
          listener(.recorded(row))
        }
        needed[point, default: 1] -= 1
      }
      round += 1
    }
    return .complete
  }

  /// In an order that does not depend on the hashes of the standard library.
  private func sorted(_ points: some Sequence<PairPoint>) -> [PairPoint] {
    let stages = PairStage.allCases
    func key(_ point: PairPoint) -> (Int, Int) {
      (
        plan.configurations.firstIndex(of: point.configuration) ?? 0,
        stages.firstIndex(of: point.stage) ?? 0
      )
    }
    return points.sorted { key($0) < key($1) }
  }

  /// How many pairs of a point a round holds: the first launches are of each build.
  private func pairs(of point: PairPoint) -> Int {
    point.stage == .warm && counts[point] == nil ? plan.builds : 1
  }

  private func announce(_ point: PairPoint, _ needed: [PairPoint: Int], _ watch: RunWatch) {
    let done = outcome.rows.count
    listener(
      .launching(
        PairProgress(
          point: point, pair: counts[point] ?? 0, done: done,
          total: done + needed.values.reduce(0) { $0 + max($1, 0) }, secondsSoFar: watch.now,
          secondsLeft: pace.seconds(of: needed))))
  }
}

extension PairRunner {
  /// Measures the next pair of a point.
  ///
  /// - Returns: Its row; nil when a launch was interrupted: the pair says nothing.
  private mutating func pair(of point: PairPoint, _ launcher: any Launcher) -> PairRow? {
    let number = counts[point] ?? 0
    counts[point] = number + 1
    let members = draw.members(of: point, pair: number)
    var row = PairRow(point: point)
    row.pair = number
    row.order = draw.order(of: point, pair: number)
    (row.baseBuild, row.candidateBuild) = (members.base.build, members.candidate.build)
    row.paddingBytes = draw.padding(of: point, pair: number)
    row.startedAt = RowMaker.timestamp(Date())
    do {
      let folders = try PairFolders(work.needsFolder, launcher)
      defer { folders.remove() }
      var base = try request(point, members.base, folders.base)
      var candidate = try request(point, members.candidate, folders.candidate)
      Padding.even(&base.call, &candidate.call, by: row.paddingBytes)
      if point.stage == .controlSpin, work.timesProcesses { candidate.addedShare = Self.addedShare }
      func measureBase() -> PairMeter.Measured { measure(base, point, folders.base, launcher) }
      func measureCandidate() -> PairMeter.Measured {
        measure(candidate, point, folders.candidate, launcher)
      }
      let first = row.order == .baseFirst ? measureBase() : measureCandidate()
      guard first.member.status != .interrupted else { return nil }
      let second = row.order == .baseFirst ? measureCandidate() : measureBase()
      guard second.member.status != .interrupted else { return nil }
      row.take(row.order == .baseFirst ? (first, second) : (second, first), of: members)
      if point.stage == .controlSpin, !work.timesProcesses {
        row.candidate.seconds = row.candidate.seconds.map { $0 * (1 + Self.addedShare) }
      }
    } catch {
      row.fail("\(error)")
    }
    return row
  }

  /// What the second member of `control-spin` takes longer, as a share.
  private static let addedShare = 0.1

  private func request(
    _ point: PairPoint, _ build: ArmBuild, _ folder: String
  ) throws -> CommandRequest {
    var request = try work.request(of: point.configuration, by: build, in: folder)
    request.timeLimit = plan.launchTimeout
    return request
  }

  private mutating func measure(
    _ request: CommandRequest, _ point: PairPoint, _ folder: String, _ launcher: any Launcher
  ) -> PairMeter.Measured {
    let work = work
    return meter.measure(request, workers: point.configuration.workers, launcher) { report in
      try work.seconds(of: report, in: folder)
    }
  }
}

/// The folders of the two launches of a pair, both there during both.
private struct PairFolders {
  private let folders: [ScratchFolder]
  let base: String
  let candidate: String

  /// - Throws: `SystemError` when one cannot be made.
  init(_ areNeeded: Bool, _ launcher: any Launcher) throws {
    folders = areNeeded ? [try launcher.makeFolder(), try launcher.makeFolder()] : []
    base = folders.first?.path ?? ""
    candidate = folders.last?.path ?? ""
  }

  /// What cannot be removed is left to the janitor.
  func remove() {
    for folder in folders { try? folder.remove() }
  }
}

extension PairRow {
  /// Takes what the launches gave.
  fileprivate mutating func take(
    _ measured: (base: PairMeter.Measured, candidate: PairMeter.Measured),
    of members: (base: ArmBuild, candidate: ArmBuild)
  ) {
    base = measured.base.member
    candidate = measured.candidate.member
    let seen = Set(measured.base.warnings + measured.candidate.warnings)
    warnings = NoiseSignal.allCases.compactMap { signal in
      seen.filter { $0.signal == signal }.max { $0.level < $1.level }?.code
    }
    .joined(separator: ";")
    detail = [(members.base.arm, measured.base), (members.candidate.arm, measured.candidate)]
      .filter { !$0.1.detail.isEmpty }.map { "\($0.0.rawValue): \($0.1.detail)" }
      .joined(separator: "; ")
  }

  /// Nothing could be launched; why, in words.
  fileprivate mutating func fail(_ reason: String) {
    base = Member(status: .failed)
    candidate = Member(status: .failed)
    detail = reason
  }
}

extension RunWatch {
  /// How a comparison ended in which a launch was interrupted.
  fileprivate var pairEnding: PairEnding {
    deadline.ending(ofInterruptAt: now) == .timeLimit ? .timeLimit : .interrupted
  }
}
