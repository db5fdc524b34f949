import CPlatform
import Kernels
import TaskGraphs

/// Computes what a right run must give: a plain loop over the tasks, without waiting.
struct Reference {
  private let job: Job

  init(_ job: Job) { self.job = job }

  /// - Throws: `ExecutionError.noMemory` when the memory of the kernel cannot be mapped.
  func compute(iterations: Int) throws(ExecutionError) -> ReferenceReport {
    let memory = try ContextMemory(job, slotCount: job.graph.taskCount)
    defer { memory?.unmap() }
    memory?.prepare()
    let begun = cp_now_ns()
    let values = values(memory)
    let seconds = Double(cp_now_ns() - begun) / 1e9
    let tokens = (0..<UInt64(iterations)).map { tokenSum(values, iteration: $0) }
    return ReferenceReport(
      expected: ExpectedResult(checksum: values.reduce(0, &+), tokens: tokens), seconds: seconds)
  }

  /// The value of each task.
  private func values(_ memory: ContextMemory?) -> [UInt64] {
    let graph = job.graph
    let grains = job.grains
    func grain(of task: Int) -> UInt64 { grains.isEmpty ? job.grain : grains[task] }
    if case .plain(_, _, let value) = job.kernel.work {
      return (0..<graph.taskCount).map { value(UInt64($0), grain(of: $0), job.seed) }
    }
    guard let memory else { return [] }
    let form = ContextForm(memory, waits: false)
    return (0..<graph.taskCount).map { task in
      graph.predecessors(of: task).withUnsafeBufferPointer { predecessors in
        form.value(
          of: ReadyTask(
            task: task, inputs: 0, slot: task,
            predecessors: SlotRow(start: predecessors.baseAddress, count: predecessors.count)),
          grain: grain(of: task))
      }
    }
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
