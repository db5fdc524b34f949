import CPlatform
import TaskGraphs

/// What a right run must give, computed once for each amount of work by a plain loop.
package struct ExpectedResult: Sendable, Codable, Equatable {
  /// The sum of the values of all tasks.
  package var checksum: UInt64
  /// For each iteration, warm-up included, the sum of the outputs of all tasks.
  package var tokens: [UInt64]

  package init(checksum: UInt64, tokens: [UInt64]) {
    self.checksum = checksum
    self.tokens = tokens
  }
}

/// What a plain loop found.
package struct ReferenceReport: Sendable, Codable, Equatable {
  package var expected: ExpectedResult
  /// What the plain loop took without waiting, in seconds: the basis of time estimates.
  package var seconds: Double
}

/// Computes what a right run must give: a plain loop over the tasks, without waiting.
package struct Reference {
  private let job: Job

  package init(_ job: Job) { self.job = job }

  /// Computes it.
  ///
  /// - Parameter iterations: Warm-up and recorded ones together.
  /// - Returns: The result, and what the loop took.
  /// - Throws: `CrewError.noMemory` when the memory of the kernel cannot be mapped.
  package func compute(iterations: Int) throws(CrewError) -> ReferenceReport {
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
    if case .plain(_, _, let value) = job.body {
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
    func token(_ task: Int, inputs: UInt64) -> UInt64 {
      Token.fold(task: UInt64(task), iteration: iteration, value: values[task], inputs: inputs)
    }
    let graph = job.graph
    if graph.isIndependent {
      return values.indices.reduce(0) { $0 &+ token($1, inputs: 0) }
    }
    // Not a row for each task, which counts references.
    let (starts, predecessors) = (graph.predecessorOffsets, graph.predecessors)
    var tokens = [UInt64](repeating: 0, count: values.count)
    for task in values.indices {
      var inputs: UInt64 = 0
      for place in Int(starts[task])..<Int(starts[task + 1]) {
        inputs &+= Token.share(tokens[Int(predecessors[place])])
      }
      tokens[task] = token(task, inputs: Token.inputs(inputs))
    }
    return tokens.reduce(0, &+)
  }
}
