import CPlatform
import Kernels
import Synchronization

/// The language's own task parallelism: each task of the graph is a Swift child task, at most N in
/// flight; the parent takes the next finished one and starts another.
///
/// With an executor of our own this is the model `task`; without one, on the stock cooperative
/// pool, it is `task-pool`.
final class TaskCrew: Crew {
  private let body: TaskCrewBody
  private let executor: WorkerExecutor?

  init(job: Job, arena: Arena, executor: WorkerExecutor?) {
    body = TaskCrewBody(job: job, arena: arena)
    self.executor = executor
  }

  func start() throws(ExecutionError) {
    do {
      try executor?.start()
    } catch {
      throw .cannotStartThread(worker: 0, reason: error.description)
    }
    // The runtime makes its threads with the first task: that belongs to the start of the crew.
    awaitTask {}
  }

  func run(iteration: UInt64) throws(ExecutionError) -> TimedRegion {
    let arena = body.arena
    arena.prepare(iteration: iteration)
    let outcome = TaskOutcome()
    let before = Usage.ofProcess()
    awaitTask { [body] in
      let begun = cp_now_ns()
      do {
        try await body.run(iteration: iteration)
      } catch {
        outcome.failure = "\(error)"
      }
      outcome.finishedAt = cp_now_ns()
      outcome.releasedAt = begun
    }
    if let failure = outcome.failure { throw .kernelFailed(failure) }
    return TimedRegion(
      releasedAt: outcome.releasedAt, finishedAt: outcome.finishedAt,
      usage: Usage.ofProcess().since(before))
  }

  func stop() { executor?.stop() }

  /// Runs `work` as a task and parks the calling thread until it ends.
  private func awaitTask(_ work: @escaping @Sendable () async -> Void) {
    let done = FutexWord()
    Task.detached(executorPreference: executor) {
      await work()
      done.raise(wake: 1)
    }
    while done.value == 0 { done.wait(whileEqualTo: 0) }
  }
}

/// What the task of one iteration leaves behind.
///
/// `@unchecked`: written by one task, read after the signal that it has ended.
private final class TaskOutcome: @unchecked Sendable {
  var releasedAt: UInt64 = 0
  var finishedAt: UInt64 = 0
  var failure: String?
}

/// The asynchronous part: N lanes, each with one child task at a time.
private struct TaskCrewBody: Sendable {
  let job: Job
  let arena: Arena

  /// Runs all tasks; each child returns its lane, in which the next one starts.
  func run(iteration: UInt64) async throws {
    let count = arena.taskCount
    try await withThrowingTaskGroup(of: Int.self) { group in
      var next = 0
      while next < min(arena.workerCount, count) {
        start(next, lane: next, iteration: iteration, in: &group)
        next += 1
      }
      while let lane = try await group.next() {
        if next < count {
          start(next, lane: lane, iteration: iteration, in: &group)
          next += 1
        }
      }
    }
  }

  @inline(__always)
  private func start(
    _ index: Int, lane: Int, iteration: UInt64, in group: inout ThrowingTaskGroup<Int, any Error>
  ) {
    group.addTask {
      let begun = job.timesTasks ? cp_now_ns() : 0
      let task = UInt64(index)
      let value =
        if let wait = job.kernel.await {
          try await wait(task, job.grain, job.seed)
        } else {
          job.kernel.run(task, job.grain, job.seed)
        }
      arena.slots[index] = Token.fold(task: task, iteration: iteration, value: value)
      let record = arena.record(lane)
      record.pointee.checksum &+= value
      record.pointee.executed += 1
      if job.timesTasks { record.pointee.usefulNanoseconds += cp_now_ns() - begun }
      return lane
    }
  }
}
