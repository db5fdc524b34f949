import CPlatform
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Calls something again and again, on a thread of its own, until it is stopped.
///
/// Not beside what is measured: the thread wakes.
package final class Ticker {
  private let stop: StopWord
  private let thread: pthread_t
  private var hasStopped = false

  /// Starts to wait; nil where the system refuses a thread.
  ///
  /// - Parameters:
  ///   - seconds: Between two calls, and before the first.
  ///   - body: What is called.
  package init?(every seconds: Double, _ body: @escaping @Sendable () -> Void) {
    let word = StopWord()
    let started = Result { () throws(Pthread.StartError) in
      try Pthread.start { while !word.isSet(within: seconds) { body() } }
    }
    guard case .success(let thread) = started else { return nil }
    stop = word
    self.thread = thread
  }

  deinit { end() }

  /// Waits for a call that is under way; there is none afterwards.
  package func end() {
    guard !hasStopped else { return }
    hasStopped = true
    stop.set()
    pthread_join(thread, nil)
  }
}

/// Whether a thread should end, which wakes it.
///
/// `@unchecked`: the word is only touched through atomics and the kernel.
private final class StopWord: @unchecked Sendable {
  private let word = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)

  init() { word.initialize(to: 0) }

  deinit { word.deallocate() }

  private var atomic: UnsafeMutablePointer<Atomic<UInt32>> {
    UnsafeMutableRawPointer(word).assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  func set() {
    atomic.pointee.store(1, ordering: .releasing)
    cp_futex_wake(word, 1)
  }

  /// Waits for it, for so many seconds at most.
  func isSet(within seconds: Double) -> Bool {
    let end = cp_now_ns() + UInt64(seconds * 1e9)
    while atomic.pointee.load(ordering: .acquiring) == 0 {
      let now = cp_now_ns()
      guard now < end else { return false }
      _ = cp_futex_wait(word, 0, Int64(end - now))
    }
    return true
  }
}
