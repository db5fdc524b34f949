import CPlatform
import Crews
import Kernels
import Processes
import TaskGraphs
import Terms

#if canImport(Glibc)
import Glibc
#endif

/// A launch that runs a job: the crew, the warm-up, the iterations, the check of the results.
struct MeasurementBody {
  private let request: MeasurementRequest
  private let graph: TaskGraph

  /// - Parameters:
  ///   - request: What to measure.
  ///   - graph: The tasks.
  init(_ request: MeasurementRequest, graph: TaskGraph) {
    self.request = request
    self.graph = graph
  }

  /// Runs it; a failure stands in the report, beside what was found before.
  func run() -> MeasuredLaunch {
    var report = MeasuredLaunch()
    do {
      try measure(into: &report)
    } catch {
      report.failure = "\(error)"
    }
    return report
  }

  /// Makes ready what the kernel needs before there are workers.
  private func measure(into report: inout MeasuredLaunch) throws {
    let kernel = try request.job.kernel.resolve()
    var job = request.job.job(kernel, graph, timesTasks: request.timesTasks)
    guard let equipment = kernel.equipment else { return try run(job, nil, into: &report) }
    let session = try equipment.open(.current, job.load)
    defer { session.close() }
    report.mode = session.mode.isEmpty ? nil : session.mode
    job.session = session
    try run(job, session, into: &report)
  }

  private func run(
    _ job: Job, _ session: (any KernelSession)?, into report: inout MeasuredLaunch
  ) throws {
    let mapped = cp_now_ns()
    let engine = try Engine(
      request.model, workers: request.workers, job: job, placement: request.placement,
      policy: request.policy, isTraced: request.tracePath != nil, release: request.release,
      ignoring: request.ignoredDependence)
    report.arenaSeconds = Double(cp_now_ns() - mapped) / 1e9
    report.dependences = job.graph.dependenceCount
    report.policy = engine.policy
    report.release = engine.release
    let (releasedAt, peak) = try iterate(engine, job, session, into: &report)
    if request.measuresPace { report.paceSeconds = CrewPace.seconds(on: request.placement) }
    if let path = request.tracePath, let spans = engine.spans(since: releasedAt) {
      try SpanFile.write(spans, to: path)
    }
    report.peakBytes = request.model.workers == .processes ? peak : PeakMemory.ofThisProcess()
  }

  /// Starts the crew, runs all iterations and ends the crew, however that goes.
  ///
  /// - Returns: When the last iteration was released, and the largest peak of a worker in bytes.
  private func iterate(
    _ engine: Engine, _ job: Job, _ session: (any KernelSession)?, into report: inout MeasuredLaunch
  ) throws -> (releasedAt: UInt64, peak: UInt64) {
    try engine.prepare()
    defer { engine.stop() }
    let begun = cp_now_ns()
    try engine.start()
    report.crewStartSeconds = Double(cp_now_ns() - begun) / 1e9
    var peak: UInt64 = 0
    var measured = 0.0
    var releasedAt: UInt64 = 0
    for number in 0..<request.totalIterations {
      try session?.prepare()
      let steal = StealClock(cpus: request.placement.cpus)
      let startedAt = UnixTime.now
      let region = try engine.run(
        iteration: UInt64(number), isLast: number == request.totalIterations - 1)
      peak = max(peak, region.usage.peakBytes)
      releasedAt = region.releasedAt
      if number >= request.warmup {
        report.iterations.append(
          try iteration(
            number, job, session, engine, region, startedAt: startedAt,
            stealSeconds: steal.secondsSince()))
        measured += region.seconds
        if let enough = request.enoughSeconds, measured >= enough { break }
      }
    }
    return (releasedAt, peak)
  }

  private func iteration(
    _ number: Int, _ job: Job, _ session: (any KernelSession)?, _ engine: Engine,
    _ region: TimedRegion, startedAt: Double, stealSeconds: Double?
  ) throws -> IterationReport {
    let records = engine.records
    let executed = records.reduce(0) { $0 + $1.executed }
    let checksum = records.reduce(0) { $0 &+ $1.checksum }
    let useful = records.map { Double($0.usefulNanoseconds) / 1e9 }
    let isRight = try session?.isRight(checksum: checksum) ?? true
    let timed = job.timesTasks || !request.model.sharesThreads
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
        && engine.tokenSum == tokens && isRight,
      heldSeconds: engine.holdings(in: region))
  }
}
