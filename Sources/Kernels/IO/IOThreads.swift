import Crews
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// A few threads that block in the place of tasks: Linux has no call that awaits a file, so the
/// awaiting form hands the blocking one to them.
///
/// `@unchecked`: the queue is touched under its lock only.
final class IOThreads: @unchecked Sendable {
  /// One for each task in flight, but no more than this: a disk takes a few requests at once, and
  /// what lies in the page cache needs cores.
  private static let most = 16

  /// How many there are for so many tasks in flight.
  static func count(workers: Int) -> Int { min(workers, most) }

  private struct Item {
    let function: TaskBody.Function
    let task: UInt64
    let grain: UInt64
    let seed: UInt64
    let done: UnsafeContinuation<UInt64, Never>
  }

  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var waiting: [Item] = []
  private var isStopping = false
  private var threads: [pthread_t] = []

  /// The pool of this launch.
  ///
  /// `nonisolated(unsafe)`: written when the crew starts, before there are tasks.
  nonisolated(unsafe) private static var current: IOThreads?

  /// - Parameters:
  ///   - workers: How many tasks are in flight at most.
  ///   - enter: What each thread does first.
  /// - Throws: `KernelError` when one cannot be started.
  init(workers: Int, enter: @escaping @Sendable () -> Void) throws(KernelError) {
    lock = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
    for _ in 0..<Self.count(workers: workers) {
      do {
        threads.append(
          try Pthread.start { [self] in
            enter()
            while let item = next() {
              item.done.resume(returning: item.function(item.task, item.grain, item.seed))
            }
          })
      } catch {
        throw .cannotPrepare("a thread for input and output cannot be started: \(error)")
      }
    }
    Self.current = self
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(changed)
    lock.deallocate()
    changed.deallocate()
  }

  /// The awaiting form of a blocking kernel.
  static func awaiting(_ function: @escaping TaskBody.Function) -> TaskBody.AwaitingFunction {
    { task, grain, seed in
      guard let pool = current else { throw KernelError.cannotPrepare("there are no I/O threads") }
      return await withUnsafeContinuation { done in
        pool.append(
          Item(function: function, task: task, grain: grain, seed: seed, done: done))
      }
    }
  }

  /// Ends the threads; all tasks must have ended.
  func stop() {
    pthread_mutex_lock(lock)
    isStopping = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
    for thread in threads { pthread_join(thread, nil) }
    threads = []
    Self.current = nil
  }

  private func append(_ item: Item) {
    pthread_mutex_lock(lock)
    waiting.append(item)
    pthread_cond_signal(changed)
    pthread_mutex_unlock(lock)
  }

  /// Waits for the oldest item; nil when the pool stops.
  private func next() -> Item? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while waiting.isEmpty && !isStopping { pthread_cond_wait(changed, lock) }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }
}
