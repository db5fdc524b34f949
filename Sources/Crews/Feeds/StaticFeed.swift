import CPlatform
import Synchronization

/// Feeds a worker under the policy `static`: its program, word by word.
///
/// An output is its own flag: its low bits say of which iteration it is.
struct StaticFeed: TaskFeed {
  private let arena: Arena
  private let words: UnsafeBufferPointer<UInt32>
  private let slots: UnsafeMutablePointer<Atomic<UInt64>>
  private let record: UnsafeMutablePointer<WorkerRecord>
  private let stamp: UInt64
  private let parking: Parking
  private var place = 0
  /// By the clock of the arena.
  private var waitedTicks: UInt64 = 0

  init(_ arena: Arena, worker: Int, placement: Placement) {
    self.arena = arena
    words = arena.programs?.words(of: worker) ?? UnsafeBufferPointer(start: nil, count: 0)
    slots = UnsafeMutableRawPointer(arena.slots).assumingMemoryBound(to: Atomic<UInt64>.self)
    record = arena.record(worker)
    stamp = Token.stamp(arena.region.pointee.iteration)
    parking = Parking(arena, ownCores: placement.ownCores)
  }

  @inline(__always)
  mutating func next() -> ReadyTask? {
    guard place < words.count else { return nil }
    let task = Int(words[place])
    let slot = Int(words[place &+ 1])
    let first = place &+ 3
    let last = first &+ Int(words[place &+ 2])
    place = first
    var inputs: UInt64 = 0
    while place < last {
      let predecessor = Int(words[place])
      var token = slots[predecessor].load(ordering: .acquiring)
      if !Token.isThere(token, stamp: stamp) { token = wait(for: predecessor) }
      inputs &+= Token.share(token)
      place &+= 1
    }
    return ReadyTask(
      task: task, inputs: Token.inputs(inputs), slot: slot,
      predecessors: SlotRow(start: words.baseAddress.map { $0 + first }, count: last &- first))
  }

  @inline(__always)
  mutating func complete(_ task: ReadyTask, token: UInt64) {
    slots[task.slot].store(token, ordering: .releasing)
    parking.noteProgress(at: task.slot)
  }

  var waited: UInt64 { arena.clock.nanoseconds(waitedTicks) }

  @inline(never)
  private mutating func wait(for slot: Int) -> UInt64 {
    if isIgnored { return slots[slot].load(ordering: .acquiring) }
    record.pointee.isWaiting = true
    defer { record.pointee.isWaiting = false }
    // A reading of the clock of the kernel would stand between the output and the task that waits for it:
    // a step of a stencil of width 2 took 84 ns with it, and 67 by the counter of the processor.
    let begun = arena.clock.now()
    var token: UInt64 = 0
    parking.wait(for: slot) {
      token = slots[slot].load(ordering: .acquiring)
      return Token.isThere(token, stamp: stamp)
    }
    waitedTicks &+= arena.clock.now() &- begun
    return token
  }

  /// Whether the dependence at `place` is the one that is not waited for, to prove the check.
  private var isIgnored: Bool {
    guard let ignored = arena.programs?.ignored, let first = words.baseAddress else { return false }
    return first + place == ignored
  }
}
