import CPlatform
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// The executor of the model `task`: pinned threads, at most one a core, a queue for each.
///
/// A thread without work looks into the other queues for a while and then parks; the stock pool
/// parks at once, and a wake-up through the kernel costs about 50 µs.
///
/// `@unchecked`: each queue has a lock, and the threads are written before they are shared.
final class WorkerExecutor: TaskExecutor, @unchecked Sendable {
  private let placement: Placement
  private let queues: UnsafeMutablePointer<PaddedQueue>
  /// Grows when a parked thread should look; threads park on it.
  private let wakeUps = FutexWord()
  private let parked = Atomic<Int>(0)
  private let stopping = Atomic<Bool>(false)
  private var threads: [pthread_t] = []

  /// How many threads run tasks at once.
  let width: Int

  init(placement: Placement) {
    self.placement = placement
    width = max(1, placement.cpus.isEmpty ? placement.coreCount : Set(placement.cpus).count)
    queues = .allocate(capacity: width)
    for index in 0..<width { (queues + index).initialize(to: PaddedQueue()) }
  }

  deinit {
    queues.deinitialize(count: width)
    queues.deallocate()
  }

  func start() throws(Pthread.StartError) {
    for index in 0..<width {
      threads.append(try Pthread.start { [self] in serve(index: index) })
    }
  }

  /// Ends the threads; all tasks must have ended.
  func stop() {
    stopping.store(true, ordering: .sequentiallyConsistent)
    wakeUps.raise(wake: Int32.max)
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }

  /// Leaves a job in the queue of the calling thread, or in the first one if it is not ours.
  func enqueue(_ job: consuming ExecutorJob) {
    let number = Int(cp_thread_number())
    // A larger number belongs to a thread of another, wider executor.
    let own = (1...width).contains(number) ? number - 1 : 0
    queues[own].queue.append(UnownedJob(job))
    if parked.load(ordering: .sequentiallyConsistent) > 0 { wakeUps.raise(wake: 1) }
  }

  private func serve(index: Int) {
    cp_set_thread_number(Int32(index + 1))
    if let cpu = placement.cpu(of: index) {
      var cpu = Int32(cpu)
      _ = cp_set_affinity(&cpu, 1)
    }
    while true {
      if let job = queues[index].queue.popFirst() ?? steal(for: index) {
        job.runSynchronously(on: asUnownedTaskExecutor())
      } else if !awaitWork() {
        return
      }
    }
  }

  private func steal(for index: Int) -> UnownedJob? {
    for distance in 1..<max(width, 1) {
      if let job = queues[(index + distance) % width].queue.steal() { return job }
    }
    return nil
  }

  /// Spins, then parks, until there may be a job; false when the executor stops.
  private func awaitWork() -> Bool {
    let limit = cp_now_ns() + Self.spinNanoseconds
    repeat {
      if hasWork { return true }
      for _ in 0..<16 { cp_relax() }
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
