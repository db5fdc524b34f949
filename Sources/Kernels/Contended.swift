import CKernels
import Crews
import Terms

extension Kernel {
  /// Works alone, then holds a lock that all tasks share: three quarters of the time outside of it, a
  /// quarter inside.
  ///
  /// With p tasks of s inside and w outside, N workers need at least max(p·s, p·(s + w)/N), and at
  /// most one task more: so four workers are the most that help.
  package static let contendedSleep = Kernel(
    name: "contended-sleep",
    about: "Waits three grains, then one more under a lock that all tasks share.",
    unit: .time(.milliseconds),
    bound: .io,
    memory: lockMemory,
    runWithContext: { task, grain, seed, context in
      contend(context.pointee.memory, grain, pause(milliseconds:))
      return timedValue(task, grain, seed)
    },
    await: { task, grain, seed, context in
      try await pause(milliseconds: outside * grain)
      guard let base = context.memory.baseAddress else { return 0 }
      let lock = TicketLock(base)
      let ticket = lock.takeTicket()
      await lock.wait(ticket)
      defer { lock.release(ticket) }
      try await pause(milliseconds: grain)
      return timedValue(task, grain, seed)
    },
    value: { task, grain, seed, _ in timedValue(task, grain, seed) })

  /// The same with a busy core.
  package static let contendedSpin = Kernel(
    name: "contended-spin",
    about: "Keeps a core busy for three grains, then for one under a lock that all tasks share.",
    unit: .time(.milliseconds),
    bound: .cpu,
    memory: lockMemory,
    runWithContext: { task, grain, seed, context in
      contend(context.pointee.memory, grain, keepBusy(milliseconds:))
      return timedValue(task, grain, seed)
    },
    value: { task, grain, seed, _ in timedValue(task, grain, seed) })
}

/// How many times longer a task works outside of the lock than inside.
private let outside: UInt64 = 3

private let lockMemory = SharedMemory(
  byteCount: { tasks, _ in TicketLock.byteCount(tickets: tasks) },
  prepare: { memory, _, _, _ in
    if let base = memory.baseAddress { TicketLock(base).reset(byteCount: memory.count) }
  })

/// Works outside and inside of the lock, blocking.
private func contend(
  _ memory: UnsafeMutableRawPointer?, _ grain: UInt64, _ work: (UInt64) -> Void
) {
  work(outside * grain)
  guard let memory else { return }
  let lock = TicketLock(memory)
  let ticket = lock.takeTicket()
  lock.block(ticket)
  work(grain)
  lock.release(ticket)
}
