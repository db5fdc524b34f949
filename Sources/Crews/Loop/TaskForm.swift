import TaskGraphs

/// How a loop calls the body of a task: one for each form, so that the worker loop is compiled for each
/// and plain bodies pay nothing for the other.
protocol TaskForm {
  /// Runs a task whose predecessors have finished.
  func value(of ready: ReadyTask, grain: UInt64) -> UInt64
}

/// A body that sees its arguments alone.
struct PlainForm: TaskForm {
  let function: TaskBody.Function
  let seed: UInt64

  @inline(__always)
  func value(of ready: ReadyTask, grain: UInt64) -> UInt64 {
    function(UInt64(truncatingIfNeeded: ready.task), grain, seed)
  }
}

/// A body that receives the values of its predecessors.
///
/// `@unchecked`: as `ContextMemory`.
struct ContextForm: TaskForm, @unchecked Sendable {
  private let call: ContextCall
  private let values: UnsafeMutablePointer<UInt64>

  /// - Parameters:
  ///   - memory: What was made for the job.
  ///   - waits: Whether the body waits as it should; without it only the values are right.
  init(_ memory: ContextMemory, waits: Bool = true) {
    call = waits ? memory.call : memory.valueCall
    values = memory.values
  }

  /// Keeps the value for the successors as well: whoever publishes the output after this call
  /// publishes the value with it.
  func value(of ready: ReadyTask, grain: UInt64) -> UInt64 {
    let predecessors = ready.predecessors.slots
    let value = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: predecessors.count) {
      inputs in
      for (index, slot) in predecessors.enumerated() { inputs[index] = values[Int(slot)] }
      return call.value(
        of: UInt64(truncatingIfNeeded: ready.task), grain: grain, inputs: inputs)
    }
    values[ready.slot] = value
    return value
  }
}

/// The body of a job in its form.
enum CallableBody {
  case plain(PlainForm)
  case withContext(ContextForm)

  /// - Parameters:
  ///   - job: Whose body is called.
  ///   - memory: What was made for this job when its body takes a context.
  init(_ job: Job, _ memory: ContextMemory?) {
    switch job.body {
    case .plain(let function, _, _):
      self = .plain(PlainForm(function: function, seed: job.seed))
    case .withContext:
      guard let memory else { preconditionFailure("the arena was made for another body") }
      self = .withContext(ContextForm(memory))
    }
  }
}

/// The awaiting form of the body of a job.
///
/// `@unchecked`: as `ContextMemory`.
struct AwaitingForm: @unchecked Sendable {
  private enum Function {
    case plain(TaskBody.AwaitingFunction)
    case withContext(TaskBody.AwaitingContextFunction, ContextMemory)
  }

  private let function: Function
  // Not the job: a copy of it for each task would count references to all of its graph.
  private let seed: UInt64
  private let taskCount: Int

  /// Nil for a body that never waits.
  init?(_ job: Job, _ memory: ContextMemory?) {
    seed = job.seed
    taskCount = job.graph.taskCount
    switch (job.body, memory) {
    case (.plain(_, let wait?, _), _): function = .plain(wait)
    case (.withContext(_, let wait?, _, _), let memory?): function = .withContext(wait, memory)
    default: return nil
    }
  }

  /// Runs a task whose predecessors have finished, and keeps its value for the
  /// successors as `ContextForm` does.
  func value(of ready: ReadyTask, grain: UInt64) async throws -> UInt64 {
    let task = UInt64(truncatingIfNeeded: ready.task)
    switch function {
    case .plain(let wait):
      return try await wait(task, grain, seed)
    case .withContext(let wait, let memory):
      let context = AwaitingContext(
        inputs: ready.predecessors.slots.map { memory.values[Int($0)] }, memory: memory.memory,
        tasks: taskCount)
      let value = try await wait(task, grain, seed, context)
      memory.values[ready.slot] = value
      return value
    }
  }
}
