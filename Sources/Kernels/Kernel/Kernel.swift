package import Crews
package import TaskGraphs
package import Terms

/// The code that one task runs, and what a user must know of it.
///
/// A kernel is a pure function of the task's index, the grain and the seed, and, where it has a
/// context, of what the task's predecessors made. So its values, and the sum of all values, do not
/// depend on the schedule or on the number of workers.
package struct Kernel: Sendable {
  /// The name in experiment files, in rows and in `speedup list`.
  package let name: String

  /// One line for `speedup list`.
  package let about: String

  /// What one unit of grain is, in the plural: `darts`.
  package let unit: GrainUnit

  package let bound: Bound

  /// What a worker calls for each task.
  package let body: TaskBody

  /// What it needs beside its arguments, such as files or a server; nil for a pure function.
  package let equipment: Equipment?

  /// Says in words what the sum of all values means: `π ≈ 3.1416`; nil when it means nothing.
  package let answer: (@Sendable (_ sum: UInt64, _ work: UInt64) -> String)?

  /// The graphs on which its tasks mean something.
  package private(set) var graphs = GraphDemand.any

  /// Why N times the tasks are not N times the work, for a message; nil when they are.
  package private(set) var noWeakScaling: String?

  /// Whether the grain of a task counts as work; nil when that of every task does.
  package private(set) var isWork: (@Sendable (_ task: Int, _ graph: TaskGraph) -> Bool)?

  /// A kernel whose values depend on its arguments alone.
  package init(
    name: String, about: String, unit: GrainUnit, bound: Bound, run: TaskBody.Function,
    await: TaskBody.AwaitingFunction? = nil, value: TaskBody.Function? = nil,
    equipment: Equipment? = nil,
    answer: (@Sendable (_ sum: UInt64, _ work: UInt64) -> String)? = nil
  ) {
    self.name = name
    self.about = about
    self.unit = unit
    self.bound = bound
    body = .plain(run, await: `await`, value: value ?? run)
    self.equipment = equipment
    self.answer = answer
  }

  /// A kernel that receives the values of its predecessors, and memory that the tasks share.
  package init(
    name: String, about: String, unit: GrainUnit, bound: Bound, memory: SharedMemory? = nil,
    runWithContext: TaskBody.ContextFunction, await: TaskBody.AwaitingContextFunction? = nil,
    value: TaskBody.ContextFunction? = nil,
    answer: (@Sendable (_ sum: UInt64, _ work: UInt64) -> String)? = nil
  ) {
    self.name = name
    self.about = about
    self.unit = unit
    self.bound = bound
    body = .withContext(
      runWithContext, await: `await`, value: value ?? runWithContext, memory: memory)
    equipment = nil
    self.answer = answer
  }
}

extension Kernel {
  /// The same kernel for certain graphs.
  ///
  /// - Parameters:
  ///   - demand: Which.
  ///   - isWork: Whether a task's grain counts as work; nil counts that of every task.
  /// - Returns: The kernel.
  func on(
    _ demand: GraphDemand, isWork: (@Sendable (_ task: Int, _ graph: TaskGraph) -> Bool)? = nil
  ) -> Kernel {
    var kernel = self
    kernel.graphs = demand
    kernel.isWork = isWork
    return kernel
  }

  /// The same kernel for strong scaling alone.
  ///
  /// - Parameter reason: Why, as in `the board stays the same`.
  /// - Returns: The kernel.
  func strongOnly(_ reason: String) -> Kernel {
    var kernel = self
    kernel.noWeakScaling = "weak scaling means nothing for \(name): \(reason)"
    return kernel
  }
}
