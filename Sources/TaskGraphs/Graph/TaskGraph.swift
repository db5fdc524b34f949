/// A directed acyclic graph of tasks, numbered from 0 in a topological order; immutable.
///
/// Every predecessor has a smaller number than its successor, so that a plain loop over the tasks
/// is a correct schedule. Dependences are kept in compressed sparse rows of 32-bit numbers, once in
/// each direction: at most 24 bytes a task and 8 bytes a dependence, names of files aside.
/// Independent tasks are a graph without dependences; it has no rows at all.
package struct TaskGraph: Sendable, Hashable {
  /// The name by which rows and figures call the shape: `independent`, a pattern, or a file's name.
  package let name: String

  /// How many tasks the graph has.
  package let taskCount: Int

  /// The predecessors of task t are `predecessors[predecessorOffsets[t]..<predecessorOffsets[t+1]]`;
  /// empty for independent tasks, else one longer than the tasks.
  package let predecessorOffsets: [UInt32]

  /// The predecessors of all tasks, ascending within a task.
  package let predecessors: [UInt32]

  /// As `predecessorOffsets`, for `successors`.
  package let successorOffsets: [UInt32]

  /// The successors of all tasks, ascending within a task.
  package let successors: [UInt32]

  /// The column of each task of a pattern, below `width`; empty when the graph has none.
  ///
  /// Tasks of one column are neighbours in time: a worker that owns whole columns finds most
  /// inputs where it left them.
  package let columns: [UInt32]

  /// How many columns there are; 0 when there are none.
  package let width: Int

  /// The cost of each task in seconds, the mean where workers differ; empty means that each costs 1.
  package let costs: [Double]

  /// Workers of different speed and messages between them; nil for equal workers that share memory.
  package let platform: GraphPlatform?

  /// Tasks that are structure and no work: the dummy entry and exit of an STG file, ascending.
  package let dummies: [UInt32]

  /// What the tasks are called.
  let naming: TaskNaming

  /// A graph of rows that are known to be correct; successors are computed.
  ///
  /// The predecessors in `rows` ascend, and each is smaller than its task.
  init(
    name: String, rows: PredecessorRows, width: Int = 0, costs: [Double] = [],
    platform: GraphPlatform? = nil, dummies: [UInt32] = [], naming: TaskNaming = .numbered
  ) {
    self.name = name
    taskCount = rows.taskCount
    self.width = width
    self.costs = costs
    self.platform = platform
    self.dummies = dummies
    self.naming = naming
    columns = rows.columns
    guard !rows.predecessors.isEmpty else {
      (predecessorOffsets, predecessors, successorOffsets, successors) = ([], [], [], [])
      return
    }
    predecessorOffsets = rows.offsets
    predecessors = rows.predecessors
    (successorOffsets, successors) = rows.transposed()
  }

  private init(independent taskCount: Int) {
    name = "independent"
    self.taskCount = taskCount
    (predecessorOffsets, predecessors, successorOffsets, successors) = ([], [], [], [])
    (columns, width, costs, platform, dummies, naming) = ([], 0, [], nil, [], .numbered)
  }

  /// The same tasks and dependences with other costs.
  private init(_ other: TaskGraph, costs: [Double], platform: GraphPlatform?) {
    (name, taskCount, width) = (other.name, other.taskCount, other.width)
    (predecessorOffsets, predecessors) = (other.predecessorOffsets, other.predecessors)
    (successorOffsets, successors) = (other.successorOffsets, other.successors)
    (columns, dummies, naming) = (other.columns, other.dummies, other.naming)
    (self.costs, self.platform) = (costs, platform)
  }

  /// A graph of tasks that do not depend on each other.
  ///
  /// - Parameter taskCount: How many; at least 0.
  /// - Returns: The graph, which is called `independent`.
  package static func independent(_ taskCount: Int) -> TaskGraph {
    TaskGraph(independent: taskCount)
  }
}

extension TaskGraph {
  /// The same tasks and dependences with other costs, on equal workers.
  ///
  /// - Parameter costs: One a task, in seconds, at least 0.
  /// - Returns: The graph.
  package func costing(_ costs: [Double]) -> TaskGraph {
    TaskGraph(self, costs: costs, platform: platform?.withoutWorkers)
  }

  /// The same tasks and dependences on equal workers, where no message costs.
  package var onEqualWorkers: TaskGraph {
    platform == nil ? self : TaskGraph(self, costs: costs, platform: nil)
  }

  /// The same tasks and dependences where some take longer or shorter, on every worker.
  ///
  /// - Parameter factors: What the costs of these tasks are multiplied by, at least 0.
  /// - Returns: The graph.
  package func scaling(_ factors: [Int: Double]) -> TaskGraph {
    var costs = costs.isEmpty ? [Double](repeating: 1, count: taskCount) : costs
    for (task, factor) in factors { costs[task] *= factor }
    return TaskGraph(self, costs: costs, platform: platform?.scaling(factors))
  }

  /// The most tasks of a graph with rows: their numbers take 1 to 3 GB.
  package static let largestTaskCount = 1 << 27

  /// The most dependences: their rows take 2 GB.
  package static let largestDependenceCount = 1 << 28

  /// How many dependences the graph has.
  package var dependenceCount: Int { predecessors.count }

  /// Whether no task waits for another.
  package var isIndependent: Bool { predecessors.isEmpty }

  /// How many tasks are work: dummies are not counted.
  package var countedTasks: Int { taskCount - dummies.count }

  /// How many dependences there are between tasks that are work.
  package var countedDependences: Int {
    var count = dependenceCount
    for dummy in dummies {
      count -= predecessors(of: Int(dummy)).count
      count -= successors(of: Int(dummy)).count { !dummies.contains($0) }
    }
    return count
  }

  /// The tasks that `task` waits for, ascending; the first one is its first predecessor.
  package func predecessors(of task: Int) -> ArraySlice<UInt32> {
    guard !isIndependent else { return [] }
    return predecessors[Int(predecessorOffsets[task])..<Int(predecessorOffsets[task + 1])]
  }

  /// The tasks that wait for `task`, ascending.
  package func successors(of task: Int) -> ArraySlice<UInt32> {
    guard !isIndependent else { return [] }
    return successors[Int(successorOffsets[task])..<Int(successorOffsets[task + 1])]
  }

  /// Whether `task` waits for `source`; neither need be a task of the graph.
  package func hasDependence(of task: Int, on source: Int) -> Bool {
    (0..<taskCount).contains(task) && predecessors(of: task).contains { Int($0) == source }
  }

  /// The cost of a task in seconds.
  package func cost(of task: Int) -> Double { costs.isEmpty ? 1 : costs[task] }

  /// What a task is called: the name of the file, or one that is made from its number.
  package func name(of task: Int) -> String { naming.name(of: task) }

  /// What a task is called, unless its name is only its number.
  package func givenName(of task: Int) -> String? {
    naming == .numbered ? nil : naming.name(of: task)
  }

  /// Whether the task is structure and no work.
  package func isDummy(_ task: Int) -> Bool { dummies.contains(UInt32(task)) }
}
