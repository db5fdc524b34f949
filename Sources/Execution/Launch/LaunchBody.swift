import CPlatform
import Kernels
package import TaskGraphs

#if canImport(Glibc)
import Glibc
#endif

/// One launch from start to end: the crew, the warm-up, the iterations, the check of the results.
package struct LaunchBody {
  private let request: LaunchRequest
  private let graph: TaskGraph

  /// - Parameters:
  ///   - request: What to measure.
  ///   - graph: The tasks.
  package init(_ request: LaunchRequest, graph: TaskGraph) {
    self.request = request
    self.graph = graph
  }

  /// Does what the request asks for; failures become part of the report.
  package func run() -> LaunchReport {
    var report = LaunchReport()
    do {
      KernelSettings.current = request.surroundings.settings
      let job = try request.job(graph: graph)
      switch request.purpose {
      case .measure: try measure(job, into: &report)
      case .reference:
        report.reference = try Reference(job).compute(iterations: request.totalIterations)
      case .probe: report.probe = try MachineProbe.run()
      case .command: report.failure = "a program has no job"
      }
    } catch {
      report.failure = "\(error)"
    }
    return report
  }

  /// Makes ready what the kernel needs before there are workers.
  private func measure(_ job: Job, into report: inout LaunchReport) throws {
    guard let equipment = job.kernel.equipment else { return try run(job, into: &report) }
    let session = try equipment.open(.current, job.load)
    defer { session.close() }
    report.mode = session.mode.isEmpty ? nil : session.mode
    var equipped = job
    equipped.session = session
    try run(equipped, into: &report)
  }

  private func run(_ job: Job, into report: inout LaunchReport) throws {
    let policy = request.model.policy(for: job.graph, chosen: request.policy)
    let mapped = cp_now_ns()
    let arena = try Arena(
      workerCount: request.workers, job: job,
      policy: request.model == .serial ? .dynamic : policy,
      isTraced: request.tracePath != nil, ignoring: request.ignoredDependence)
    report.arenaSeconds = Double(cp_now_ns() - mapped) / 1e9
    report.dependences = job.graph.dependenceCount
    let crew = request.model.crew(
      job: job, arena: arena, placement: request.placement, policy: policy)
    report.policy = policy
    let (releasedAt, peak) = try iterate(job, arena, crew, into: &report)
    if request.measuresPace { report.paceSeconds = CrewPace.seconds(on: request.placement) }
    if let path = request.tracePath, let spans = arena.spans {
      try SpanFile.write(spans.spans(since: releasedAt), to: path)
    }
    report.peakBytes = request.model == .process ? peak : PeakMemory.ofThisProcess()
  }

  /// Starts the crew, runs all iterations and ends the crew, however that goes.
  ///
  /// - Returns: When the last iteration was released, and the largest peak of a worker in bytes.
  private func iterate(
    _ job: Job, _ arena: Arena, _ crew: any Crew, into report: inout LaunchReport
  ) throws -> (releasedAt: UInt64, peak: UInt64) {
    try crew.prepare()
    defer { crew.stop() }
    let begun = cp_now_ns()
    try crew.start()
    report.crewStartSeconds = Double(cp_now_ns() - begun) / 1e9
    var peak: UInt64 = 0
    var measured = 0.0
    var releasedAt: UInt64 = 0
    for number in 0..<request.totalIterations {
      try job.session?.prepare()
      let steal = StealClock(cpus: request.placement.cpus)
      let startedAt = UnixTime.now
      let region = try crew.run(iteration: UInt64(number))
      peak = max(peak, region.usage.peakBytes)
      releasedAt = region.releasedAt
      if number >= request.warmup {
        report.iterations.append(
          try iteration(number, job, arena, region, startedAt: startedAt, steal: steal))
        measured += region.seconds
        if let enough = request.enoughSeconds, measured >= enough { break }
      }
    }
    return (releasedAt, peak)
  }

  private func iteration(
    _ number: Int, _ job: Job, _ arena: Arena, _ region: TimedRegion, startedAt: Double,
    steal: StealClock
  ) throws -> IterationReport {
    let records = arena.records
    let executed = records.reduce(0) { $0 + $1.executed }
    let checksum = records.reduce(0) { $0 &+ $1.checksum }
    let useful = records.map { Double($0.usefulNanoseconds) / 1e9 }
    let timed = job.timesTasks || !request.model.sharesThreads
    let stealSeconds = steal.secondsSince()
    let isRight = try job.session?.isRight(checksum: checksum) ?? true
    let expected = request.expected
    let tokens = expected.flatMap { $0.tokens.indices.contains(number) ? $0.tokens[number] : nil }
    return IterationReport(
      startedAt: startedAt, wallSeconds: region.seconds,
      usefulSeconds: timed ? useful.reduce(0, +) : nil,
      usefulMaxSeconds: timed ? useful.max() : nil,
      usage: region.usage, stealSeconds: stealSeconds, executed: executed,
      work: job.work(ofTasks: executed),
      checksum: checksum,
      correct: executed == UInt64(job.graph.taskCount) && checksum == expected?.checksum
        && arena.tokenSum == tokens && isRight)
  }
}
