import CPlatform
import Synchronization

/// A lock for critical sections of a few nanoseconds between threads that have a core each: it
/// never parks, because a wake-up costs a thousand times as much as the section.
///
/// `@unchecked`: the value is only touched while the lock is held.
final class SpinLock<Value>: @unchecked Sendable {
  private let held = Atomic<Bool>(false)
  private var value: Value

  init(_ value: Value) { self.value = value }

  @inline(__always)
  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    while held.exchange(true, ordering: .acquiring) {
      while held.load(ordering: .relaxed) { cp_relax() }
    }
    defer { held.store(false, ordering: .releasing) }
    return body(&value)
  }
}
