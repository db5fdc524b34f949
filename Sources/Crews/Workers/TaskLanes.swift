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

  private func serve<Feed: PollingFeed>(_ feed: Feed) async throws {
    let work = LaneWork(feed, log: arena.spans?.log(of: lane), kernel: kernel, parking: parking)
    // What this lane begins with may be taken by those that were earlier.
    parking.wake(Int.max)
    let done =
      if let wait = kernel.wait { try await awaiting(work, wait) } else { await computing(work) }
    parking.end()
    done.close(arena.record(lane))
  }

  /// Tasks that await: each is awaited, so that the thread is free meanwhile.
  private func awaiting<Feed: PollingFeed>(
    _ initial: LaneWork<Feed>, _ wait: AwaitingForm
  ) async throws -> LaneWork<Feed> {
    var work = initial
    while true {
      guard let ready = work.next() else {
        if work.isOver { return work }
        await parking.suspend { work.feed.mayHaveMore }
        continue
      }
      do {
        async let result = kernel.await(ready, wait)
        work.finish(ready, try await result)
      } catch {
        parking.end()
        throw error
      }
    }
  }

  /// Tasks that compute: they run in bursts, and the lane is suspended between them.
  private func computing<Feed: PollingFeed>(_ initial: LaneWork<Feed>) async -> LaneWork<Feed> {
    let burst = LaneBurst(initial)
    while true {
      burst.run()
      if burst.work.isOver { return burst.work }
      await parking.suspend { burst.work.feed.mayHaveMore }
    }
  }
}

/// Tasks of a lane that run one after the other without a suspension.
///
/// Each is a child task that begins at once (SE-0472) and has nothing to wait for, so that it has ended when its
/// group has taken it. No executor hears of it: one that is enqueued and awaited took 1.5 times as long.
///
/// Their parent is a task of its own, not that of the lane: what is started inside of it prefers no executor, and
/// the record of a preference takes 80 ns for each child.
///
/// `@unchecked`: parent and children run on the thread that calls `run`, before it returns.
private final class LaneBurst<Feed: PollingFeed>: @unchecked Sendable {
  private(set) var work: LaneWork<Feed>
  // Not that of `work`: a copy of it for each task would count references.
  private let kernel: LaneKernel
  /// The task that runs now.
  private var ready = ReadyTask(task: 0, inputs: 0, slot: 0)
  /// What it left; nil until it has ended.
  private var result: LaneResult?
  private var isRunning = false

  init(_ work: LaneWork<Feed>) {
    self.work = work
    kernel = work.kernel
  }

  /// Runs tasks until there is none for the moment.
  func run() {
    isRunning = true
    Task.immediate {
      await withDiscardingTaskGroup { serve(&$0) }
      isRunning = false
    }
    precondition(!isRunning, "a task that begins at once and awaits nothing has ended")
  }

  private func serve(_ children: inout DiscardingTaskGroup) {
    var work = work
    while let next = work.next() {
      ready = next
      children.addImmediateTask(operation: runChild)
      guard let left = result.take() else {
        preconditionFailure("a child that awaits nothing has ended")
      }
      work.finish(next, left)
    }
    self.work = work
  }

  @Sendable
  private func runChild() { result = kernel.compute(ready) }
}
