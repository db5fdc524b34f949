import TaskGraphs

/// How long tasks and messages take on the workers of a platform.
struct TaskTimes {
  let workers: Int

  /// Of each task in the mean of the workers, with the overhead.
  let means: [Double]

  /// Of task t on worker w at `t * stride + w`, with the overhead; empty where workers are equal.
  private let table: [Double]
  private let stride: Int

  /// Of each dependence, in the order of `TaskGraph.predecessors`; empty where all cost `message`.
  private let messages: [Double]
  private let message: Double

  /// How much later a task begins whose worker had waited for it.
  let wakeUp: Double

  /// When each worker can run its first task.
  let readiness: [Double]

  /// Whether it does not matter which worker runs a task.
  let isUniform: Bool

  init(_ graph: TaskGraph, on platform: Platform) {
    workers = platform.workers
    readiness = (0..<platform.workers).map { platform.readiness(of: $0) }
    wakeUp = platform.wakeUp
    let overhead = platform.overhead
    stride = graph.platform?.workers.count ?? 0
    table = (graph.platform?.costs ?? []).map { $0 + overhead }
    messages = graph.platform?.messages ?? []
    message = messages.isEmpty ? platform.message : 0
    if !table.isEmpty {
      let (table, stride, workers) = (table, stride, workers)
      means = (0..<graph.taskCount).map { task in
        table[task * stride..<task * stride + workers].reduce(0, +) / Double(workers)
      }
    } else if graph.costs.isEmpty {
      means = [Double](repeating: 1 + overhead, count: graph.taskCount)
    } else {
      means = overhead == 0 ? graph.costs : graph.costs.map { $0 + overhead }
    }
    isUniform = table.isEmpty && messages.isEmpty && message == 0
  }

  /// Whether all workers are equally fast.
  var areWorkersEqual: Bool { table.isEmpty }

  /// How long a task takes on a worker.
  @inline(__always)
  func seconds(of task: Int, on worker: Int) -> Double {
    table.isEmpty ? means[task] : table[task * stride + worker]
  }

  /// How long a task takes on the worker that is fastest at it.
  func leastSeconds(of task: Int) -> Double {
    guard !table.isEmpty else { return means[task] }
    return table[task * stride..<task * stride + workers].min() ?? means[task]
  }

  /// How long the message of a dependence takes between two workers.
  ///
  /// - Parameter edge: Its place in `TaskGraph.predecessors`.
  /// - Returns: Seconds.
  @inline(__always)
  func seconds(ofMessage edge: Int) -> Double { messages.isEmpty ? message : messages[edge] }
}
