import CPlatform
import DequeModule
import Synchronization
#if canImport(Glibc)
import Glibc
#endif

/// The executor of the model `task`: pinned threads, at most one a core, that spin briefly and then
/// park. The stock pool parks at once, and a wake-up through the kernel costs about 50 µs.
///
/// `@unchecked`: the queue is guarded by a lock, the threads are written before they are shared.
final class WorkerExecutor: TaskExecutor, @unchecked Sendable {
  private struct Queue {
    var jobs = Deque<UnownedJob>()
    var stopping = false
  }

  private let placement: Placement
  private let queue = SpinLock(Queue())
  /// Jobs that wait, readable without the lock.
  private let waiting = Atomic<Int>(0)
  /// Grows when a parked thread should look; threads park on it.
  private let wakeUps = FutexWord()
  private let parked = Atomic<Int>(0)
  private var threads: [pthread_t] = []

  /// How many threads run tasks at once.
  let width: Int

  init(placement: Placement) {
    self.placement = placement
    width = max(1, placement.cpus.isEmpty ? placement.coreCount : Set(placement.cpus).count)
  }

  func start() throws(Pthread.StartError) {
    for index in 0..<width {
      threads.append(try Pthread.start { [self] in serve(index: index) })
    }
  }

  func stop() {
    queue.withLock { $0.stopping = true }
    wakeAll()
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.withLock { $0.jobs.append(job) }
    waiting.wrappingAdd(1, ordering: .sequentiallyConsistent)
    if parked.load(ordering: .sequentiallyConsistent) > 0 { wakeUps.raise(wake: 1) }
  }

  private func wakeAll() { wakeUps.raise(wake: Int32.max) }

  private func serve(index: Int) {
    if let cpu = placement.cpu(of: index) {
      var cpu = Int32(cpu)
      _ = cp_set_affinity(&cpu, 1)
    }
    while true {
      if let job = take() {
        job.runSynchronously(on: asUnownedTaskExecutor())
      } else if !awaitWork() {
        return
      }
    }
  }

  private func take() -> UnownedJob? {
    guard waiting.load(ordering: .relaxed) > 0 else { return nil }
    guard let job = queue.withLock({ $0.jobs.popFirst() }) else { return nil }
    waiting.wrappingSubtract(1, ordering: .relaxed)
    return job
  }

  /// Spins, then parks, until a job may be there; false when the executor stops.
  private func awaitWork() -> Bool {
    let limit = cp_now_ns() + Self.spinNanoseconds
    repeat {
      for _ in 0..<32 {
        if waiting.load(ordering: .relaxed) > 0 { return true }
        cp_relax()
      }
    } while cp_now_ns() < limit
    let seen = wakeUps.value
    parked.wrappingAdd(1, ordering: .sequentiallyConsistent)
    defer { parked.wrappingSubtract(1, ordering: .sequentiallyConsistent) }
    if waiting.load(ordering: .sequentiallyConsistent) > 0 { return true }
    if queue.withLock({ $0.stopping }) { return false }
    wakeUps.wait(whileEqualTo: seen)
    return true
  }

  /// As long as a wake-up through the kernel costs (TRAPS: about 50 µs on a virtual machine).
  private static let spinNanoseconds: UInt64 = 50_000
}
