import CPlatform
import DequeModule
import Synchronization

/// The jobs of one thread of the executor: the thread itself takes them in order; others take the
/// oldest one only when it has been left lying.
///
/// Its lock never parks: it guards a few nanoseconds between threads that have a core each, and a
/// wake-up costs a thousand times as much.
struct JobQueue: ~Copyable {
  private let held = Atomic<Bool>(false)
  private let count = Atomic<Int>(0)
  /// How many jobs were taken so far, by whomever.
  private let taken = Atomic<Int>(0)
  /// Behind a pointer, because threads reach it at once: a `mutating` function would claim to be
  /// alone with it.
  private let jobs: UnsafeMutablePointer<Deque<UnownedJob>>

  init() {
    jobs = .allocate(capacity: 1)
    jobs.initialize(to: Deque(minimumCapacity: 64))
  }

  deinit {
    jobs.deinitialize(count: 1)
    jobs.deallocate()
  }

  /// Whether no job waits, without the lock.
  var isEmpty: Bool { count.load(ordering: .sequentiallyConsistent) == 0 }

  func append(_ job: UnownedJob) {
    lock()
    jobs.pointee.append(job)
    count.wrappingAdd(1, ordering: .sequentiallyConsistent)
    unlock()
  }

  /// Takes the oldest job.
  func popFirst() -> UnownedJob? {
    guard count.load(ordering: .relaxed) > 0 else { return nil }
    lock()
    defer { unlock() }
    guard let job = jobs.pointee.popFirst() else { return nil }
    count.wrappingSubtract(1, ordering: .relaxed)
    taken.wrappingAdd(1, ordering: .relaxed)
    return job
  }

  /// Takes the oldest job for another thread, if the owner leaves it lying: tasks that are shorter
  /// than the way between two cores are better run where they were made.
  func steal() -> UnownedJob? {
    guard count.load(ordering: .relaxed) > 0 else { return nil }
    let before = taken.load(ordering: .relaxed)
    for _ in 0..<Self.patience { cp_relax() }
    guard taken.load(ordering: .relaxed) == before else { return nil }
    return popFirst()
  }

  /// Pauses before a job counts as left lying: some 0.3 µs, a few round trips of a cache line.
  private static let patience = 24

  private func lock() {
    while held.exchange(true, ordering: .acquiring) {
      while held.load(ordering: .relaxed) { cp_relax() }
    }
  }

  private func unlock() { held.store(false, ordering: .releasing) }
}
