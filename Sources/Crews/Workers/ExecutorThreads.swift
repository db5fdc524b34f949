import CPlatform
import Processes
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// The threads of the model `task`: pinned, at most one a core, with a queue and an executor each.
///
/// A thread without work looks into the other queues for a while and then parks; the stock pool
/// parks at once, and a wake-up through the kernel costs about 50 µs.
///
/// `@unchecked`: each queue has a lock, and the threads are written before they are shared.
final class ExecutorThreads: @unchecked Sendable {
  private let placement: Placement
  private let queues: UnsafeMutablePointer<PaddedQueue>
  private var executors: [ThreadExecutor] = []
  /// Grows when a parked thread should look; threads park on it.
  private let wakeUps = FutexWord()
  private let parked = Atomic<Int>(0)
  private let stopping = Atomic<Bool>(false)
  private var threads: [pthread_t] = []

  /// How many threads run tasks at once.
  let width: Int

  /// Whether each thread has a core to itself.
  var spins: Bool { placement.ownCores }

  init(placement: Placement) {
    self.placement = placement
    width = max(1, placement.cpus.isEmpty ? placement.coreCount : Set(placement.cpus).count)
    queues = .allocate(capacity: width)
    for index in 0..<width { (queues + index).initialize(to: PaddedQueue()) }
    executors = (0..<width).map { ThreadExecutor(of: self, thread: $0) }
  }

  deinit {
    queues.deinitialize(count: width)
    queues.deallocate()
  }

  /// The executor whose jobs begin on the thread of a lane.
  func executor(of lane: Int) -> ThreadExecutor { executors[lane % width] }

  func start() throws(Pthread.StartError) {
    for index in 0..<width {
      threads.append(try Pthread.start { [self] in serve(index) })
    }
  }

  /// Ends the threads; all tasks must have ended.
  func stop() {
    stopping.store(true, ordering: .sequentiallyConsistent)
    wakeUps.raise(wake: Int32.max)
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }

  /// Leaves a job in the queue of a thread.
  fileprivate func enqueue(_ job: UnownedJob, thread: Int) {
    queues[thread].queue.append(job)
    // Any thread may take it, and the one whose queue it is should.
    if parked.load(ordering: .sequentiallyConsistent) > 0 { wakeUps.raise(wake: Int32.max) }
  }

  private func serve(_ index: Int) {
    if let cpu = placement.cpu(of: index) {
      var cpu = Int32(cpu)
      _ = cp_set_affinity(&cpu, 1)
    }
    while true {
      if let job = queues[index].queue.popFirst() {
        job.runSynchronously(on: executors[index].asUnownedTaskExecutor())
      } else if !stealAndRun(index) && !awaitWork(index) {
        return
      }
    }
  }

  /// Runs a job that another thread left lying, if there is one.
  private func stealAndRun(_ index: Int) -> Bool {
    for distance in 1..<max(width, 1) {
      let victim = (index + distance) % width
      guard let job = queues[victim].queue.steal() else { continue }
      // As on its own thread: a job that finds itself elsewhere would be queued there again.
      job.runSynchronously(on: executors[victim].asUnownedTaskExecutor())
      return true
    }
    return false
  }

  /// Spins, then parks, until there may be a job; false when the executor stops.
  private func awaitWork(_ index: Int) -> Bool {
    let limit = cp_now_ns() + Self.spinNanoseconds
    repeat {
      // The lines of the other queues are left alone most of the time: their owners use them.
      for _ in 0..<16 {
        if !queues[index].queue.isEmpty { return true }
        cp_relax()
      }
      if hasWork { return true }
    } while cp_now_ns() < limit
    let seen = wakeUps.value
    parked.wrappingAdd(1, ordering: .sequentiallyConsistent)
    defer { parked.wrappingSubtract(1, ordering: .sequentiallyConsistent) }
    if stopping.load(ordering: .sequentiallyConsistent) { return false }
    if !hasWork { wakeUps.wait(whileEqualTo: seen) }
    return true
  }

  private var hasWork: Bool {
    for index in 0..<width where !queues[index].queue.isEmpty { return true }
    return false
  }

  /// As long as a wake-up through the kernel costs on a virtual machine.
  private static let spinNanoseconds: UInt64 = 50_000
}

/// One thread as an executor: its jobs wait for that thread, and another one takes what it leaves
/// lying.
///
/// It lives as long as its threads; the crew that made them outlives all tasks.
final class ThreadExecutor: TaskExecutor {
  private unowned(unsafe) let threads: ExecutorThreads
  private let thread: Int

  fileprivate init(of threads: ExecutorThreads, thread: Int) {
    self.threads = threads
    self.thread = thread
  }

  func enqueue(_ job: consuming ExecutorJob) {
    threads.enqueue(UnownedJob(job), thread: thread)
  }
}

/// A queue on cache lines of its own.
private struct PaddedQueue: ~Copyable {
  private let before = Padding()
  let queue = JobQueue()
  private let after = Padding()

  /// Two cache lines.
  private struct Padding {
    private let bytes: InlineArray<16, UInt64> = .init(repeating: 0)
  }
}
