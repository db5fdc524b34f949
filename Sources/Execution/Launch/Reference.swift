import CPlatform
import Kernels
import TaskGraphs

/// Computes what a right run must give: a plain loop over the tasks, without waiting.
struct Reference {
  private let job: Job

  init(_ job: Job) { self.job = job }

  func compute(iterations: Int) -> ReferenceReport {
    let begun = cp_now_ns()
    let graph = job.graph
    let grains = job.grains
    let values = (0..<graph.taskCount).map { task in
      job.kernel.value(UInt64(task), grains.isEmpty ? job.grain : grains[task], job.seed)
    }
    let seconds = Double(cp_now_ns() - begun) / 1e9
    let tokens = (0..<UInt64(iterations)).map { tokenSum(values, iteration: $0) }
    return ReferenceReport(
      expected: ExpectedResult(checksum: values.reduce(0, &+), tokens: tokens), seconds: seconds)
  }

  /// The sum of the outputs of all tasks, in topological order.
  private func tokenSum(_ values: [UInt64], iteration: UInt64) -> UInt64 {
    let graph = job.graph
    var tokens = graph.isIndependent ? [] : [UInt64](repeating: 0, count: values.count)
    var sum: UInt64 = 0
    for (task, value) in values.enumerated() {
      var inputs: UInt64 = 0
      for predecessor in graph.predecessors(of: task) {
        inputs &+= Token.share(tokens[Int(predecessor)])
      }
      let token = Token.fold(
        task: UInt64(task), iteration: iteration, value: value, inputs: Token.inputs(inputs))
      if !graph.isIndependent { tokens[task] = token }
      sum &+= token
    }
    return sum
  }
}
