import CPlatform
import Synchronization

/// How a worker waits for what another one does.
///
/// It spins as long as a few wake-ups through the kernel cost, then parks; workers that share cores
/// park at once. It holds the two words that it needs and not the arena, because it is copied at each
/// task.
struct Parking {
  private let parked: UnsafeMutablePointer<Atomic<UInt32>>
  private let progress: UnsafeMutablePointer<Atomic<UInt32>>
  private let ownCores: Bool

  init(_ arena: Arena, ownCores: Bool) {
    parked = arena.signal(.parked)
    progress = arena.signal(.progress)
    self.ownCores = ownCores
  }

  /// The address of `progress` for the futex calls.
  private var word: UnsafeMutablePointer<UInt32> {
    UnsafeMutableRawPointer(progress).assumingMemoryBound(to: UInt32.self)
  }

  private static let spinNanoseconds: UInt64 = 500_000
  /// A worker with a core of its own looks again by itself after this time, so that the others can
  /// do without a fence at each task.
  private static let napNanoseconds: Int64 = 1_000_000

  /// Returns when `isDone` does; it is asked again and again.
  @inline(__always)
  func wait(until isDone: () -> Bool) {
    if ownCores {
      // What is there soon does not wait for a reading of the clock.
      if Self.spin(until: isDone) { return }
      let limit = cp_now_ns() &+ Self.spinNanoseconds
      repeat {
        if Self.spin(until: isDone) { return }
      } while cp_now_ns() < limit
    }
    parked.pointee.wrappingAdd(1, ordering: .sequentiallyConsistent)
    defer { parked.pointee.wrappingSubtract(1, ordering: .relaxed) }
    while true {
      let seen = progress.pointee.load(ordering: .sequentiallyConsistent)
      atomicMemoryFence(ordering: .sequentiallyConsistent)
      if isDone() { return }
      _ = cp_futex_wait(word, seen, ownCores ? Self.napNanoseconds : -1)
    }
  }

  /// Asks for about a microsecond; returns whether it was done.
  @inline(__always)
  private static func spin(until isDone: () -> Bool) -> Bool {
    for _ in 0..<64 {
      if isDone() { return true }
      cp_relax()
    }
    return false
  }

  /// Wakes workers that are parked; called after each store that one may wait for.
  @inline(__always)
  func noteProgress() {
    // Without the fence a worker might park just now and not be seen.
    if !ownCores { atomicMemoryFence(ordering: .sequentiallyConsistent) }
    if parked.pointee.load(ordering: .relaxed) > 0 { wake() }
  }

  @inline(never)
  private func wake() {
    progress.pointee.wrappingAdd(1, ordering: .acquiringAndReleasing)
    cp_futex_wake(word, Int32.max)
  }
}
