import CPlatform

/// A plain loop in topological order on the calling thread: the baseline of absolute speedup.
final class SerialCrew: Crew {
  private let loop: WorkerLoop
  private let placement: Placement
  private var schedstat: SchedstatFile?

  init(job: Job, arena: Arena, placement: Placement) {
    loop = WorkerLoop(job: job, arena: arena)
    self.placement = placement
  }

  func start() throws(ExecutionError) {
    if let cpu = placement.cpu(of: 0) {
      var cpu = Int32(cpu)
      _ = cp_set_affinity(&cpu, 1)
    }
    schedstat = SchedstatFile.ofThread()
  }

  func run(iteration: UInt64) throws(ExecutionError) -> TimedRegion {
    let arena = loop.arena
    arena.prepare(iteration: iteration)
    let record = arena.record(0)
    let before = schedstat.map(Usage.ofThread)
    let begun = cp_now_ns()
    let sum = loop.run(0..<arena.taskCount, iteration: iteration, record: record)
    let finished = cp_now_ns()
    record.pointee.checksum = sum
    record.pointee.executed = UInt64(arena.taskCount)
    record.pointee.usefulNanoseconds = finished - begun
    record.pointee.finishedAt = finished
    let after = schedstat.map(Usage.ofThread)
    let usage = before.flatMap { before in after?.since(before) } ?? Usage()
    return TimedRegion(releasedAt: begun, finishedAt: finished, usage: usage)
  }

  func stop() {
    schedstat?.close()
    schedstat = nil
  }
}
