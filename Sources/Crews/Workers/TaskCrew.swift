import CPlatform
import Processes

/// The language's own task parallelism: each task of the graph is a Swift child task, at most N in
/// flight.
///
/// With threads of our own this is the model `task`; without them, on the stock cooperative pool, it
/// is `task-pool`.
final class TaskCrew: Crew {
  private let lanes: TaskLanes
  private let arena: Arena
  private let threads: ExecutorThreads?

  init(job: Job, arena: Arena, threads: ExecutorThreads?) {
    lanes = TaskLanes(job: job, arena: arena, threads: threads)
    self.arena = arena
    self.threads = threads
  }

  /// On threads of our own only tasks that sleep need those of the runtime; what a session starts
  /// resumes tasks by itself.
  func prepare() throws(CrewError) {
    let job = lanes.job
    if let threads {
      guard job.body.awaits, job.session == nil else { return }
      try RuntimeThreads.check(threads.width + RuntimeThreads.most)
    } else {
      let others = job.session?.awaitingThreads(workers: arena.workerCount) ?? 0
      try RuntimeThreads.check(others + RuntimeThreads.most)
    }
  }

  func start() throws(CrewError) {
    do {
      try threads?.start()
    } catch {
      throw .cannotStartThread(worker: 0, reason: error.description)
    }
    do {
      try lanes.job.session?.startAwaiting(workers: arena.workerCount)
    } catch {
      throw .kernelFailed("\(error)")
    }
    // The runtime makes its threads with the first task: that belongs to the start of the crew.
    awaitTask { [arena, threads] in
      guard let memory = arena.context else { return }
      await withTaskGroup { group in
        for lane in 0..<arena.workerCount {
          group.addTask(executorPreference: threads?.executor(of: lane)) {
            memory.touch(worker: lane, of: arena.workerCount)
          }
        }
      }
    }
  }

  func run(iteration: UInt64) throws(CrewError) -> TimedRegion {
    arena.prepare(iteration: iteration)
    let outcome = TaskOutcome()
    awaitTask { [lanes] in
      // Here, or the way from the calling thread to this task would be accounted, too.
      let before = Usage.ofProcess()
      let begun = cp_now_ns()
      do {
        try await lanes.run(iteration: iteration)
      } catch {
        outcome.failure = "\(error)"
      }
      outcome.finishedAt = cp_now_ns()
      outcome.releasedAt = begun
      outcome.usage = Usage.ofProcess().since(before)
    }
    if let failure = outcome.failure { throw .kernelFailed(failure) }
    return TimedRegion(
      releasedAt: outcome.releasedAt, finishedAt: outcome.finishedAt,
      usage: outcome.usage)
  }

  func stop() { threads?.stop() }

  /// Runs `work` as a task and parks the calling thread until it ends.
  private func awaitTask(_ work: @escaping @Sendable () async -> Void) {
    let done = FutexWord()
    Task.detached(executorPreference: threads?.executor(of: 0)) {
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
  var usage = Usage()
  var failure: String?
}
