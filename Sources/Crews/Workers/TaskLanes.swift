import CPlatform

/// The asynchronous part of a task crew: N lanes, each a Swift task that runs the tasks of the graph
/// one at a time, each as a child task of its own.
///
/// A child task is made, run and freed on the thread of its lane; only what the graph demands goes
/// from core to core.
struct TaskLanes: Sendable {
  let job: Job
  let arena: Arena
  /// Where the lanes run; nil is the stock pool.
  let threads: ExecutorThreads?

  /// Runs all tasks, at most as many at once as there are workers.
  ///
  /// - Throws: What an awaiting kernel throws.
  func run(iteration: UInt64) async throws {
    let spins =
      !job.body.awaits && threads.map { $0.spins && arena.workerCount <= $0.width } ?? false
    let parking = LaneParking(spins: spins)
    let kernel = LaneKernel(job: job, arena: arena, iteration: iteration)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for lane in 0..<arena.workerCount {
        group.addTask(executorPreference: threads?.executor(of: lane)) {
          let run = LaneRun(lane: lane, arena: arena, kernel: kernel, parking: parking)
          try await run.serve()
        }
      }
      try await group.waitForAll()
    }
  }
}

/// One lane in one iteration.
private struct LaneRun {
  let lane: Int
  let arena: Arena
  let kernel: LaneKernel
  let parking: LaneParking

  func serve() async throws {
    let placement = Placement(cpus: [], ownCores: false, coreCount: 1)
    if let feed = StealingFeed(arena, worker: lane, placement: placement) {
      try await serve(feed)
    } else {
      try await serve(DynamicFeed(arena))
    }
  }

  private func serve<Feed: PollingFeed>(_ initial: consuming Feed) async throws {
    // Values of their own: what is reached through `self` would be copied at each task.
    let (kernel, parking) = (kernel, parking)
    var feed = initial
    // What this lane begins with may be taken by those that were earlier.
    parking.wake(Int.max)
    var log = arena.spans?.log(of: lane)
    var useful: UInt64 = 0
    var executed: UInt64 = 0
    var checksum: UInt64 = 0
    while true {
      guard let ready = feed.poll() ?? parking.spin(&feed) else {
        if feed.isOver || parking.isOver { break }
        await parking.suspend { feed.mayHaveMore }
        continue
      }
      let result: LaneResult
      do {
        result = try await kernel.run(ready)
      } catch {
        parking.end()
        throw error
      }
      let token = kernel.runner.token(UInt64(ready.task), result.value, inputs: ready.inputs)
      let pushed = feed.deliver(ready, token: token)
      if pushed > 0 { parking.wake(pushed) }
      log?.append(ready.task, start: result.tracedStart, end: result.tracedEnd)
      useful &+= result.useful
      executed &+= 1
      checksum &+= result.value
    }
    parking.end()
    log?.close()
    let record = arena.record(lane)
    record.pointee.usefulNanoseconds = useful
    record.pointee.executed = executed
    record.pointee.checksum = checksum
  }
}

/// What a child task leaves behind.
private struct LaneResult: Sendable {
  var value: UInt64
  /// Time inside the kernel in nanoseconds, as far as tasks are timed.
  var useful: UInt64
  /// On the clock of the trace, if there is one.
  var tracedStart: UInt64
  var tracedEnd: UInt64
}

/// What child tasks need to know.
///
/// `@unchecked`: the arena's addresses, which outlive the iteration.
private struct LaneKernel: @unchecked Sendable {
  let runner: TaskRunner
  private let wait: AwaitingForm?
  private let kernel: CallableBody
  private let timesTasks: Bool
  private let clock: TickClock?

  init(job: Job, arena: Arena, iteration: UInt64) {
    runner = TaskRunner(job: job, arena: arena, iteration: iteration)
    wait = AwaitingForm(job, arena.context)
    kernel = CallableBody(job, arena.context)
    timesTasks = job.timesTasks
    clock = arena.spans?.clock
  }

  /// Runs one task of the graph as a child task.
  @inline(__always)
  func run(_ ready: ReadyTask) async throws -> LaneResult {
    guard let wait else {
      async let result = compute(ready)
      return await result
    }
    async let result = self.await(ready, wait)
    return try await result
  }

  private func compute(_ ready: ReadyTask) async -> LaneResult {
    let grain = runner.grain(of: UInt64(truncatingIfNeeded: ready.task))
    var result = begin()
    result.value =
      switch kernel {
      case .plain(let form): form.value(of: ready, grain: grain)
      case .withContext(let form): form.value(of: ready, grain: grain)
      }
    end(&result)
    return result
  }

  private func await(_ ready: ReadyTask, _ wait: AwaitingForm) async throws -> LaneResult {
    let grain = runner.grain(of: UInt64(truncatingIfNeeded: ready.task))
    var result = begin()
    result.value = try await wait.value(of: ready, grain: grain)
    end(&result)
    return result
  }

  @inline(__always)
  private func begin() -> LaneResult {
    LaneResult(
      value: 0, useful: timesTasks ? cp_now_ns() : 0, tracedStart: clock?.nowAfterInputs() ?? 0,
      tracedEnd: 0)
  }

  @inline(__always)
  private func end(_ result: inout LaneResult) {
    if let clock { result.tracedEnd = clock.now() }
    if timesTasks { result.useful = cp_now_ns() &- result.useful }
  }
}
