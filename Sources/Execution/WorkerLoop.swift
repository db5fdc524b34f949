import CPlatform
import Kernels

/// The work of one worker in one iteration, the same for threads and processes: take tasks, run the
/// kernel, store the outputs.
struct WorkerLoop {
  let job: Job
  let arena: Arena

  /// Runs until no task is left, and writes the worker's record.
  func run(worker: Int) {
    let record = arena.record(worker)
    let iteration = arena.region.pointee.iteration
    let claims = GuidedClaims(arena)
    var useful: UInt64 = 0
    var executed: UInt64 = 0
    var checksum: UInt64 = 0
    while let range = claims.claim() {
      let begun = cp_now_ns()
      checksum &+= run(range, iteration: iteration, record: record)
      useful += cp_now_ns() - begun
      executed += UInt64(range.count)
    }
    record.pointee.finishedAt = cp_now_ns()
    record.pointee.currentTask = 0
    record.pointee.usefulNanoseconds = useful
    record.pointee.executed = executed
    record.pointee.checksum = checksum
  }

  /// Runs the tasks of a range in order and returns the sum of their values.
  @inline(__always)
  func run(
    _ range: Range<Int>, iteration: UInt64, record: UnsafeMutablePointer<WorkerRecord>
  ) -> UInt64 {
    let kernel = job.kernel.run
    let grain = job.grain
    let seed = job.seed
    let slots = arena.slots
    var sum: UInt64 = 0
    for index in range {
      let task = UInt64(truncatingIfNeeded: index)
      record.pointee.currentTask = task &+ 1
      let value = kernel(task, grain, seed)
      slots[index] = Token.fold(task: task, iteration: iteration, value: value)
      sum &+= value
    }
    return sum
  }
}
