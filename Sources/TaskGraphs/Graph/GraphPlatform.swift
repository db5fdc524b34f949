/// What a graph file says of the workers that it is meant for: how fast each runs which task, and what
/// it costs to bring an output to another worker.
package struct GraphPlatform: Sendable, Hashable {
  /// What the workers are called; empty where all are equal.
  package let workers: [String]

  /// The cost of task t on worker w in seconds is `costs[t * workers.count + w]`; empty where all
  /// workers are equal.
  package let costs: [Double]

  /// The cost of each dependence between two workers in seconds, in the order of
  /// `TaskGraph.predecessors`; empty where none has one.
  package let messages: [Double]

  /// - Parameters:
  ///   - workers: Their names.
  ///   - costs: Of each task on each worker, tasks first.
  ///   - messages: Of each dependence.
  package init(workers: [String], costs: [Double], messages: [Double]) {
    self.workers = workers
    self.costs = costs
    self.messages = messages
  }

  /// The same messages between equal workers; nil when there are none.
  var withoutWorkers: GraphPlatform? {
    messages.isEmpty ? nil : GraphPlatform(workers: [], costs: [], messages: messages)
  }

  /// The same with other costs of some tasks.
  func scaling(_ factors: [Int: Double]) -> GraphPlatform {
    guard !costs.isEmpty else { return self }
    var costs = costs
    for (task, factor) in factors {
      for place in task * workers.count..<(task + 1) * workers.count { costs[place] *= factor }
    }
    return GraphPlatform(workers: workers, costs: costs, messages: messages)
  }
}
