import CPlatform
import Processes
import Synchronization

/// The life of a worker between start and stop, the same for threads and processes: wait for a
/// command, meet the others at the gate, run, report.
///
/// Workers park between iterations: there the coordinator needs the core. The last worker to arrive
/// at the gate reads the clock and opens it, so the timed region begins when all are awake.
struct WorkerService {
  let loop: WorkerLoop
  let placement: Placement

  private var arena: Arena { loop.arena }

  /// Serves as worker `worker` until the crew is stopped, or it has nothing to do any more in an iteration
  /// that ends its workers.
  func serve(worker: Int) {
    if let cpu = placement.cpu(of: worker) {
      var cpu = Int32(cpu)
      _ = cp_set_affinity(&cpu, 1)
    }
    arena.context?.touch(worker: worker, of: arena.workerCount)
    loop.job.session?.enter()
    let schedstat = SchedstatFile.ofThread()
    defer { schedstat.close() }
    var command: UInt32 = 0
    reportDone()
    while true {
      Waiting.onSharedCore.waitForChange(of: .command, from: command, in: arena)
      command = arena.signal(.command).pointee.load(ordering: .acquiring)
      if arena.signal(.stopping).pointee.load(ordering: .acquiring) != 0 { return }
      let before = Usage.ofThread(schedstat)
      passGate()
      loop.run(worker: worker)
      arena.record(worker).pointee.usage = Usage.ofThread(schedstat).since(before)
      let isLast = arena.region.pointee.endsWorkers
      if isLast { arena.record(worker).pointee.endedAt = cp_now_ns() }
      reportDone()
      if isLast { return }
    }
  }

  private func passGate() {
    let gate = arena.signal(.go).pointee.load(ordering: .relaxed)
    let arrived = arena.signal(.arrived).pointee
      .wrappingAdd(1, ordering: .acquiringAndReleasing).newValue
    if arrived == UInt32(arena.workerCount) {
      arena.region.pointee.releasedAt = cp_now_ns()
      arena.raise(.go)
    } else {
      placement.waiting.waitForChange(of: .go, from: gate, in: arena)
    }
  }

  private func reportDone() {
    let finished = arena.signal(.finished).pointee
      .wrappingAdd(1, ordering: .acquiringAndReleasing).newValue
    if finished == UInt32(arena.workerCount) { arena.raise(.doorbell) }
  }
}
