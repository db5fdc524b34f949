import TaskGraphs

/// What the tasks of a kernel with a context share: the values they returned, and the kernel's own
/// memory.
///
/// A class, so that the arena, which is copied often, stays small.
///
/// `@unchecked`: it only hands out addresses. A value belongs to its task until its output is
/// published, and to readers afterwards.
final class ContextMemory: @unchecked Sendable {
  /// The value of each task, in the place of its output slot.
  let values: UnsafeMutablePointer<UInt64>
  let call: ContextCall
  /// The kernel without its waiting, for the expected result.
  let valueCall: ContextCall
  private let job: Job
  private let sharing: SharedMemory?
  /// The memory of the kernel; empty when it wants none.
  let memory: UnsafeMutableRawBufferPointer
  private let mappings: [Mapping]

  /// Nil for a kernel that takes no context.
  ///
  /// - Parameters:
  ///   - job: What will run.
  ///   - slotCount: How many output slots there are.
  /// - Throws: `CrewError.noMemory`.
  init?(_ job: Job, slotCount: Int) throws(CrewError) {
    guard case .withContext(let run, _, let value, let sharing) = job.body else {
      return nil
    }
    self.job = job
    self.sharing = sharing
    let values = try Mapping(
      byteCount: max(slotCount, 1) * MemoryLayout<UInt64>.stride, isPopulated: true)
    self.values = values.base.bindMemory(to: UInt64.self, capacity: slotCount)
    let tasks = job.graph.taskCount
    let byteCount = sharing?.byteCount(tasks, job.grain) ?? 0
    if let sharing, byteCount > 0 {
      let own = try Mapping.ofData(
        byteCount: byteCount, isPopulated: sharing.firstTouch == nil)
      memory = UnsafeMutableRawBufferPointer(start: own.base, count: byteCount)
      mappings = [values, own]
    } else {
      memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
      mappings = [values]
    }
    call = ContextCall(run, memory: memory, tasks: tasks, seed: job.seed)
    valueCall = ContextCall(value, memory: memory, tasks: tasks, seed: job.seed)
  }

  /// Fills the kernel's memory for an iteration.
  func prepare() {
    sharing?.prepare(memory, job.graph.taskCount, job.grain, job.seed)
  }

  /// Lets a worker touch its part of the kernel's memory.
  func touch(worker: Int, of workers: Int) {
    sharing?.firstTouch?(memory, worker, workers, job.graph.taskCount, job.grain)
  }

  func unmap() {
    for mapping in mappings { mapping.unmap() }
  }
}
