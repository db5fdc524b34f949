import CPlatform
import Processes

/// A plain loop in topological order on the calling thread: the baseline of absolute speedup.
final class SerialCrew: Crew {
  private let loop: WorkerLoop
  private let placement: Placement
  private var schedstat: SchedstatFile?

  init(loop: WorkerLoop, placement: Placement) {
    self.loop = loop
    self.placement = placement
  }

  func start() throws(CrewError) {
    if let cpu = placement.cpu(of: 0) {
      var cpu = Int32(cpu)
      _ = cp_set_affinity(&cpu, 1)
    }
    loop.arena.context?.touch(worker: 0, of: 1)
    loop.job.session?.enter()
    schedstat = SchedstatFile.ofThread()
  }

  func run(iteration: UInt64) throws(CrewError) -> TimedRegion {
    let arena = loop.arena
    arena.prepare(iteration: iteration)
    let before = schedstat.map(Usage.ofThread)
    let begun = cp_now_ns()
    loop.runAlone()
    let after = schedstat.map(Usage.ofThread)
    let usage = before.flatMap { before in after?.since(before) } ?? Usage()
    return TimedRegion(
      releasedAt: begun, finishedAt: arena.record(0).pointee.finishedAt, usage: usage)
  }

  func stop() {
    schedstat?.close()
    schedstat = nil
  }
}
