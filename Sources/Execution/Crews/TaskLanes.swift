import CPlatform
import Kernels

/// The asynchronous part of a task crew: N lanes, each with one child task at a time.
///
/// A class of few fields, because each child task retains what it captures: capturing the job would
/// cost a dozen atomic operations a task.
///
/// `@unchecked`: a child writes the slot of its task and the record of its lane, which are its own.
final class TaskLanes: @unchecked Sendable {
  private let wait: Kernel.AwaitingFunction?
  private let job: Job
  private let arena: Arena

  init(job: Job, arena: Arena) {
    wait = job.kernel.await
    self.job = job
    self.arena = arena
  }

  /// Runs all tasks, at most as many at once as there are workers.
  ///
  /// - Throws: What an awaiting kernel throws.
  func run(iteration: UInt64) async throws {
    let iterationRun = LaneRun(job: job, arena: arena, iteration: iteration)
    if let wait {
      try await runAwaiting(wait, iterationRun)
    } else {
      await runComputing(iterationRun)
    }
  }

  private func runComputing(_ run: LaneRun) async {
    var ready = ReadyLanes(arena)
    await withTaskGroup(of: LaneTask.self) { group in
      while true {
        while let next = ready.start() {
          group.addTask {
            run.compute(next)
            return next
          }
        }
        guard let finished = await group.next() else { return }
        ready.finish(finished)
      }
    }
  }

  private func runAwaiting(
    _ wait: @escaping Kernel.AwaitingFunction, _ run: LaneRun
  ) async throws {
    var ready = ReadyLanes(arena)
    try await withThrowingTaskGroup(of: LaneTask.self) { group in
      while true {
        while let next = ready.start() {
          group.addTask {
            try await run.await(next, wait)
            return next
          }
        }
        guard let finished = try await group.next() else { return }
        ready.finish(finished)
      }
    }
  }
}

/// A task and the lane in which it runs.
struct LaneTask: Sendable {
  let task: UInt32
  let lane: UInt32
}

/// What the child tasks of one iteration share.
///
/// `@unchecked`: as `TaskLanes`.
private final class LaneRun: @unchecked Sendable {
  private let runner: TaskRunner
  private let kernel: CallableKernel
  private let seed: UInt64
  private let timesTasks: Bool
  private let arena: Arena
  private let graph: GraphMemory?
  private let slots: UnsafeMutablePointer<UInt64>
  private let spans: SpanMemory?

  init(job: Job, arena: Arena, iteration: UInt64) {
    runner = TaskRunner(job: job, arena: arena, iteration: iteration)
    kernel = CallableKernel(job, arena.context)
    seed = job.seed
    timesTasks = job.timesTasks
    self.arena = arena
    graph = arena.graph
    slots = arena.slots
    spans = arena.spans
  }

  @inline(__always)
  func compute(_ next: LaneTask) {
    let start = start()
    finish(next, value(of: next), start)
  }

  @inline(__always)
  private func value(of next: LaneTask) -> UInt64 {
    let task = Int(next.task)
    let grain = runner.grain(of: UInt64(next.task))
    var ready = ReadyTask(task: task, inputs: 0, slot: task)
    switch kernel {
    case .plain(let form): return form.value(of: ready, grain: grain)
    case .withContext(let form):
      if let graph { ready.predecessors = graph.predecessors(of: task) }
      return form.value(of: ready, grain: grain)
    }
  }

  func await(_ next: LaneTask, _ wait: Kernel.AwaitingFunction) async throws {
    let start = start()
    let task = UInt64(next.task)
    finish(next, try await wait(task, runner.grain(of: task), seed), start)
  }

  /// When a task began: on the clock of useful times, and on that of a trace, as far as they run.
  private struct Start {
    let begun: UInt64
    let traced: UInt64
  }

  @inline(__always)
  private func start() -> Start {
    Start(begun: timesTasks ? cp_now_ns() : 0, traced: spans.map { $0.clock.nowAfterInputs() } ?? 0)
  }

  @inline(__always)
  private func finish(_ next: LaneTask, _ value: UInt64, _ start: Start) {
    let task = Int(next.task)
    if let spans {
      var log = spans.log(of: Int(next.lane))
      log.append(task, start: start.traced, end: spans.clock.now())
      log.close()
    }
    let inputs = graph?.inputs(of: task) ?? 0
    slots[task] = runner.token(UInt64(next.task), value, inputs: inputs)
    let record = arena.record(Int(next.lane))
    record.pointee.checksum &+= value
    record.pointee.executed += 1
    if timesTasks { record.pointee.usefulNanoseconds += cp_now_ns() - start.begun }
  }
}
