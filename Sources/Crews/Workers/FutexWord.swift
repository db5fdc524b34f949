import CPlatform
import Synchronization

/// A counter that threads of this process park on until it grows.
///
/// `@unchecked`: the word is only touched through atomics and the kernel.
final class FutexWord: @unchecked Sendable {
  private let word = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)

  init() { word.initialize(to: 0) }

  deinit { word.deallocate() }

  private var atomic: UnsafeMutablePointer<Atomic<UInt32>> {
    UnsafeMutableRawPointer(word).assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  var value: UInt32 { atomic.pointee.load(ordering: .acquiring) }

  /// Adds one and wakes up to `count` threads.
  func raise(wake count: Int32) {
    atomic.pointee.wrappingAdd(1, ordering: .acquiringAndReleasing)
    cp_futex_wake(word, count)
  }

  /// Parks while the value is `old`; may return early.
  func wait(whileEqualTo old: UInt32) {
    _ = cp_futex_wait(word, old, -1)
  }
}
