package import CTask

/// What an awaiting kernel sees beside its arguments: it outlives the suspension of the task.
///
/// `@unchecked`: as `ContextCall`.
package struct AwaitingContext: @unchecked Sendable {
  /// The values of the predecessors, in the order of the graph.
  package let inputs: [UInt64]
  /// What the tasks share; empty when there is nothing.
  package let memory: UnsafeMutableRawBufferPointer
  /// How many tasks the job has.
  package let tasks: Int

  package init(inputs: [UInt64], memory: UnsafeMutableRawBufferPointer, tasks: Int) {
    self.inputs = inputs
    self.memory = memory
    self.tasks = tasks
  }
}

/// A kernel with a context, together with what is the same for all tasks of a job.
///
/// `@unchecked`: the memory is shared by design; which task touches what is the kernel's affair.
package struct ContextCall: @unchecked Sendable {
  private let function: TaskBody.ContextFunction
  private let memory: UnsafeMutableRawBufferPointer
  private let tasks: Int
  private let seed: UInt64

  /// - Parameters:
  ///   - function: The kernel.
  ///   - memory: What its tasks share; empty when there is nothing.
  ///   - tasks: How many tasks the job has.
  ///   - seed: That of the job.
  package init(
    _ function: TaskBody.ContextFunction, memory: UnsafeMutableRawBufferPointer, tasks: Int,
    seed: UInt64
  ) {
    self.function = function
    self.memory = memory
    self.tasks = tasks
    self.seed = seed
  }

  /// Runs the kernel of one task.
  ///
  /// - Parameters:
  ///   - task: Its number.
  ///   - grain: Its work, in the kernel's unit.
  ///   - inputs: The values of its predecessors, in the order of the graph.
  /// - Returns: Its value.
  package func value(
    of task: UInt64, grain: UInt64, inputs: UnsafeMutableBufferPointer<UInt64>
  ) -> UInt64 {
    var context = speedup_context(
      inputs: UnsafePointer(inputs.baseAddress), input_count: UInt64(inputs.count),
      memory: memory.baseAddress, memory_bytes: UInt64(memory.count), tasks: UInt64(tasks))
    return function(task, grain, seed, &context)
  }
}
