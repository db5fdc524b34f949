import CPlatform
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// How a worker waits for what another one does.
///
/// It spins as long as a few wake-ups through the kernel cost, then parks; workers that share cores
/// let the others go first some times in place of that. It holds the addresses that it needs and not the
/// arena, because it is copied at each task.
struct Parking {
  private let parked: UnsafeMutablePointer<Atomic<UInt32>>
  private let places: ParkingPlaces
  private let ownCores: Bool

  init(_ arena: Arena, ownCores: Bool) {
    parked = arena.signal(.parked)
    places = arena.parkingPlaces
    self.ownCores = ownCores
  }

  private static let spinNanoseconds: UInt64 = 500_000
  /// A worker with a core of its own looks again by itself after this time, so that the others can
  /// do without a fence at each task.
  private static let napNanoseconds: Int64 = 1_000_000
  /// How often a worker that shares its core lets the others go first before it parks.
  ///
  /// 64 workers on two cores, beside two, lost 14% under `static` without it and lose 5% now.
  private static let turns = 8

  /// Waits.
  ///
  /// - Parameters:
  ///   - slot: The output that is waited for; 0 for whatever task there may be.
  ///   - isDone: Whether it is there; asked again and again.
  @inline(__always)
  func wait(for slot: Int = 0, until isDone: () -> Bool) {
    if ownCores {
      // What is there soon does not wait for a reading of the clock.
      if Self.spin(until: isDone) { return }
      let limit = cp_now_ns() &+ Self.spinNanoseconds
      repeat {
        if Self.spin(until: isDone) { return }
      } while cp_now_ns() < limit
    } else {
      for _ in 0..<Self.turns {
        if isDone() { return }
        sched_yield()
      }
    }
    let place = places[slot]
    parked.pointee.wrappingAdd(1, ordering: .sequentiallyConsistent)
    place.pointee.parked.wrappingAdd(1, ordering: .sequentiallyConsistent)
    defer {
      place.pointee.parked.wrappingSubtract(1, ordering: .relaxed)
      parked.pointee.wrappingSubtract(1, ordering: .relaxed)
    }
    while true {
      let seen = place.pointee.word.load(ordering: .sequentiallyConsistent)
      atomicMemoryFence(ordering: .sequentiallyConsistent)
      if isDone() { return }
      _ = cp_futex_wait(places.word(slot), seen, ownCores ? Self.napNanoseconds : -1)
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
  ///
  /// - Parameters:
  ///   - slot: The output that is there; 0 for tasks.
  ///   - count: How many can go on: those that wait for an output all can.
  ///   - matters: Whether they need to know; asked only when somebody is parked.
  @inline(__always)
  func noteProgress(
    at slot: Int = 0, count: Int = .max, if matters: () -> Bool = { true }
  ) {
    // Without the fence a worker might park just now and not be seen.
    if !ownCores { atomicMemoryFence(ordering: .sequentiallyConsistent) }
    if parked.pointee.load(ordering: .relaxed) > 0 && matters() { wake(slot, count) }
  }

  @inline(never)
  private func wake(_ slot: Int, _ count: Int) {
    let place = places[slot]
    guard place.pointee.parked.load(ordering: .relaxed) > 0 else { return }
    place.pointee.word.wrappingAdd(1, ordering: .acquiringAndReleasing)
    cp_futex_wake(places.word(slot), Int32(clamping: count))
  }
}
