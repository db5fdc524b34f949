import CPlatform
import Synchronization

/// Waits until a signal changes: spins for a while, then parks in the kernel.
struct Waiting {
  /// How long to spin before parking, in nanoseconds; 0 parks at once.
  let spinNanoseconds: UInt64

  /// For workers that have a core each: a wake-up through the kernel costs about 50 µs, so they
  /// spin as long as a few of those last.
  static let onOwnCore = Waiting(spinNanoseconds: 500_000)
  /// For workers that share cores: spinning would keep the others from running.
  static let onSharedCore = Waiting(spinNanoseconds: 0)

  /// Returns once `signal` no longer has the value `old`; what was written before the change is
  /// visible then.
  func waitForChange(of signal: Arena.Signal, from old: UInt32, in arena: Arena) {
    let word = arena.signal(signal)
    if spinNanoseconds > 0 {
      let limit = cp_now_ns() + spinNanoseconds
      repeat {
        for _ in 0..<64 {
          if word.pointee.load(ordering: .acquiring) != old { return }
          cp_relax()
        }
      } while cp_now_ns() < limit
    }
    while word.pointee.load(ordering: .acquiring) == old {
      _ = cp_futex_wait(arena.word(signal), old, -1)
    }
  }
}

extension Arena {
  /// Adds one to a signal and wakes all that park on it; what was written before is visible to them.
  func raise(_ signal: Signal) {
    self.signal(signal).pointee.wrappingAdd(1, ordering: .acquiringAndReleasing)
    cp_futex_wake(word(signal), Int32.max)
  }
}

extension Placement {
  /// How a worker with this placement waits.
  var waiting: Waiting { ownCores ? .onOwnCore : .onSharedCore }
}
