import CPlatform
import Kernels
import TaskGraphs

/// The asynchronous part of a task crew: N lanes, each with one child task at a time.
///
/// A class of few fields, because each child task retains what it captures: capturing the job would
/// cost a dozen atomic operations a task.
///
/// `@unchecked`: a child writes the slot of its task and the record of its lane, which are its own.
final class TaskLanes: @unchecked Sendable {
  private let function: Kernel.Function
  private let wait: Kernel.AwaitingFunction?
  private let grain: UInt64
  private let seed: UInt64
  private let timesTasks: Bool
  private let arena: Arena
  private let slots: UnsafeMutablePointer<UInt64>

  init(job: Job, arena: Arena) {
    function = job.kernel.run
    wait = job.kernel.await
    grain = job.grain
    seed = job.seed
    timesTasks = job.timesTasks
    self.arena = arena
    slots = arena.slots
  }

  /// Runs all tasks, at most as many at once as there are workers.
  ///
  /// - Throws: What an awaiting kernel throws.
  func run(iteration: UInt64) async throws {
    if let wait {
      try await runAwaiting(wait, iteration: iteration)
    } else {
      await runComputing(iteration: iteration)
    }
  }

  private func runComputing(iteration: UInt64) async {
    let count = arena.taskCount
    await withTaskGroup(of: Int.self) { group in
      @inline(__always) func start(_ index: Int, lane: Int) {
        group.addTask { [self] in
          let begun = timesTasks ? cp_now_ns() : 0
          finish(index, lane, iteration, function(UInt64(index), grain, seed), begun: begun)
          return lane
        }
      }
      var next = 0
      while next < min(arena.workerCount, count) {
        start(next, lane: next)
        next += 1
      }
      while let lane = await group.next() {
        if next < count {
          start(next, lane: lane)
          next += 1
        }
      }
    }
  }

  private func runAwaiting(_ wait: @escaping Kernel.AwaitingFunction, iteration: UInt64)
    async throws
  {
    let count = arena.taskCount
    try await withThrowingTaskGroup(of: Int.self) { group in
      func start(_ index: Int, lane: Int) {
        group.addTask { [self] in
          let begun = cp_now_ns()
          let value = try await wait(UInt64(index), grain, seed)
          finish(index, lane, iteration, value, begun: begun)
          return lane
        }
      }
      var next = 0
      while next < min(arena.workerCount, count) {
        start(next, lane: next)
        next += 1
      }
      while let lane = try await group.next() {
        if next < count {
          start(next, lane: lane)
          next += 1
        }
      }
    }
  }

  @inline(__always)
  private func finish(
    _ index: Int, _ lane: Int, _ iteration: UInt64, _ value: UInt64, begun: UInt64
  ) {
    slots[index] = Token.fold(task: UInt64(index), iteration: iteration, value: value)
    let record = arena.record(lane)
    record.pointee.checksum &+= value
    record.pointee.executed += 1
    if timesTasks { record.pointee.usefulNanoseconds += cp_now_ns() - begun }
  }
}
