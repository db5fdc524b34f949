import CPlatform
import Synchronization

/// Where lanes wait that found no task: they look again for a while if they have a core each, then
/// are suspended, so that they hold no thread.
final class LaneParking: Sendable {
  private let spins: Bool
  private let suspended = Mutex<[UnsafeContinuation<Void, Never>]>([])
  private let suspendedCount = Atomic<Int>(0)
  private let over = Atomic<Bool>(false)

  private static let spinNanoseconds: UInt64 = 20_000

  /// - Parameter spins: Whether each lane has a thread with a core to itself.
  init(spins: Bool) { self.spins = spins }

  /// Whether no lane should wait any more: all tasks have finished, or one has failed.
  var isOver: Bool { over.load(ordering: .acquiring) }

  /// Looks for a task for some microseconds.
  @inline(__always)
  func spin<Feed: PollingFeed>(_ feed: inout Feed) -> ReadyTask? {
    spins ? search(&feed) : nil
  }

  @inline(never)
  private func search<Feed: PollingFeed>(_ feed: inout Feed) -> ReadyTask? {
    let limit = cp_now_ns() &+ Self.spinNanoseconds
    repeat {
      for _ in 0..<32 {
        if let ready = feed.poll() { return ready }
        if feed.isOver || isOver { return nil }
        cp_relax()
      }
    } while cp_now_ns() < limit
    return nil
  }

  /// Suspends the calling lane until another one wakes it, unless there may be something now.
  func suspend(unless mayHaveMore: () -> Bool) async {
    await withUnsafeContinuation { continuation in
      suspended.withLock { lanes in
        lanes.append(continuation)
        suspendedCount.store(lanes.count, ordering: .relaxed)
      }
      // Either this lane sees what was pushed, or the one that pushed sees this lane.
      atomicMemoryFence(ordering: .sequentiallyConsistent)
      if isOver || mayHaveMore() { wake(Int.max) }
    }
  }

  /// Wakes up to `count` lanes.
  @inline(__always)
  func wake(_ count: Int) {
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    if suspendedCount.load(ordering: .relaxed) > 0 { resume(count) }
  }

  /// Wakes all lanes for good.
  func end() {
    over.store(true, ordering: .releasing)
    wake(Int.max)
  }

  @inline(never)
  private func resume(_ count: Int) {
    let woken = suspended.withLock { lanes in
      let woken = lanes.suffix(count)
      lanes.removeLast(woken.count)
      suspendedCount.store(lanes.count, ordering: .relaxed)
      return woken
    }
    for lane in woken { lane.resume() }
  }
}
