package import TaskGraphs

/// The code that one task runs, and what a user must know of it.
///
/// A kernel is a pure function of the task's index, the grain and the seed, and, where it has a
/// context, of what the task's predecessors made. So its values, and the sum of all values, do not
/// depend on the schedule or on the number of workers.
package struct Kernel: Sendable {
  /// What limits the speed of a kernel.
  package enum Bound: String, Sendable, Codable, CaseIterable {
    /// Arithmetic: more cores help, more workers than cores do not.
    case cpu
    /// The memory system: more cores stop helping when it is saturated.
    case memory
    /// Waiting: workers need no core while they wait.
    case io
  }

  /// The name in experiment files, in rows and in `speedup list`.
  package let name: String

  /// One line for `speedup list`.
  package let about: String

  /// What one unit of grain is, in the plural: `darts`.
  package let unit: String

  package let bound: Bound

  /// What a worker calls for each task.
  package let work: Work

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
    name: String, about: String, unit: String, bound: Bound, run: Function,
    await: AwaitingFunction? = nil, value: Function? = nil, equipment: Equipment? = nil,
    answer: (@Sendable (_ sum: UInt64, _ work: UInt64) -> String)? = nil
  ) {
    self.name = name
    self.about = about
    self.unit = unit
    self.bound = bound
    work = .plain(run, await: `await`, value: value ?? run)
    self.equipment = equipment
    self.answer = answer
  }

  /// A kernel that receives the values of its predecessors, and memory that the tasks share.
  package init(
    name: String, about: String, unit: String, bound: Bound, memory: SharedMemory? = nil,
    runWithContext: ContextFunction, await: AwaitingContextFunction? = nil,
    value: ContextFunction? = nil,
    answer: (@Sendable (_ sum: UInt64, _ work: UInt64) -> String)? = nil
  ) {
    self.name = name
    self.about = about
    self.unit = unit
    self.bound = bound
    work = .withContext(
      runWithContext, await: `await`, value: value ?? runWithContext, memory: memory)
    equipment = nil
    self.answer = answer
  }

  /// Whether it has a form that awaits, for the task models; the blocking form of others never waits.
  package var awaits: Bool {
    switch work {
    case .plain(_, let wait, _): wait != nil
    case .withContext(_, let wait, _, _): wait != nil
    }
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
