import TaskGraphs

/// The lengths of longest paths with the messages on them, as if all were sent.
enum MessagePaths {
  /// From each task to an end, with the task: the upward rank of HEFT.
  static func behind(_ graph: TaskGraph, _ times: TaskTimes) -> [Double] {
    guard !graph.isIndependent else { return times.means }
    var lengths = [Double](repeating: 0, count: graph.taskCount)
    for task in stride(from: graph.taskCount - 1, through: 0, by: -1) {
      lengths[task] += times.means[task]
      for edge in Int(graph.predecessorOffsets[task])..<Int(graph.predecessorOffsets[task + 1]) {
        let source = Int(graph.predecessors[edge])
        lengths[source] = max(lengths[source], times.seconds(ofMessage: edge) + lengths[task])
      }
    }
    return lengths
  }

  /// To each task, without it: the downward rank.
  static func before(_ graph: TaskGraph, _ times: TaskTimes) -> [Double] {
    var lengths = [Double](repeating: 0, count: graph.taskCount)
    guard !graph.isIndependent else { return lengths }
    for task in 0..<graph.taskCount {
      for edge in Int(graph.predecessorOffsets[task])..<Int(graph.predecessorOffsets[task + 1]) {
        let source = Int(graph.predecessors[edge])
        lengths[task] = max(
          lengths[task], lengths[source] + times.means[source] + times.seconds(ofMessage: edge))
      }
    }
    return lengths
  }
}

/// The optimistic cost table of PEFT: what at least follows a task when it runs on a worker, if each task
/// behind it may choose its own.
struct OptimisticCosts {
  private let workers: Int
  private var table: [Double]

  init(_ graph: TaskGraph, _ times: TaskTimes) {
    workers = times.workers
    table = [Double](repeating: 0, count: graph.taskCount * workers)
    guard !graph.isIndependent else { return }
    for task in stride(from: graph.taskCount - 1, through: 0, by: -1) {
      let all = (0..<workers).map { table[task * workers + $0] + times.seconds(of: task, on: $0) }
      let least = all.min() ?? 0
      for edge in Int(graph.predecessorOffsets[task])..<Int(graph.predecessorOffsets[task + 1]) {
        let row = Int(graph.predecessors[edge]) * workers
        let elsewhere = least + times.seconds(ofMessage: edge)
        for worker in 0..<workers {
          table[row + worker] = max(table[row + worker], min(all[worker], elsewhere))
        }
      }
    }
  }

  func seconds(behind task: Int, on worker: Int) -> Double { table[task * workers + worker] }

  /// The rank of each task.
  var means: [Double] {
    (0..<table.count / workers).map { task in
      table[task * workers..<(task + 1) * workers].reduce(0, +) / Double(workers)
    }
  }
}
