import CPlatform
import Processes
import Synchronization

/// The coordinator's side of the signals in the arena, the same for threads and processes.
///
/// It parks while workers run: spinning would take a core from them.
struct Coordinator {
  let arena: Arena

  /// Waits until all workers have reported.
  ///
  /// - Parameter check: Asked at each ring of the doorbell; throws when a worker died.
  /// - Throws: What `check` throws.
  func awaitWorkers(check: () throws(CrewError) -> Void) throws(CrewError) {
    while true {
      let bell = arena.signal(.doorbell).pointee.load(ordering: .acquiring)
      let finished = arena.signal(.finished).pointee.load(ordering: .acquiring)
      if finished == UInt32(arena.workerCount) { return }
      try check()
      _ = cp_futex_wait(arena.word(.doorbell), bell, -1)
    }
  }

  /// Runs one iteration and reads the workers' records.
  func run(
    iteration: UInt64, check: () throws(CrewError) -> Void
  ) throws(CrewError) -> TimedRegion {
    arena.prepare(iteration: iteration)
    arena.raise(.command)
    try awaitWorkers(check: check)
    var finishedAt: UInt64 = 0
    var usage = arena.record(0).pointee.usage
    for worker in 0..<arena.workerCount {
      let record = arena.record(worker).pointee
      finishedAt = max(finishedAt, record.finishedAt)
      if worker > 0 { usage = usage + record.usage }
    }
    return TimedRegion(
      releasedAt: arena.region.pointee.releasedAt, finishedAt: finishedAt, usage: usage)
  }

  /// Tells the workers to end.
  func dismiss() {
    arena.signal(.stopping).pointee.store(1, ordering: .releasing)
    arena.raise(.command)
  }
}
