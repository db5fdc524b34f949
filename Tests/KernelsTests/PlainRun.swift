import CKernels
import TaskGraphs

@testable import Crews
@testable import Kernels

/// A kernel with a context in a plain loop over the tasks of a graph, with memory of its own.
final class PlainRun {
  private(set) var values: [UInt64] = []
  let memory: UnsafeMutableRawBufferPointer

  /// The sum of all values.
  var sum: UInt64 { values.reduce(0, &+) }

  init(_ kernel: Kernel, _ graph: TaskGraph, grain: UInt64, seed: UInt64 = 1) {
    guard case .withContext(_, _, let function, let sharing) = kernel.body else {
      preconditionFailure("\(kernel.name) takes no context")
    }
    let tasks = graph.taskCount
    memory = .allocate(byteCount: sharing?.byteCount(tasks, grain) ?? 0, alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    sharing?.prepare(memory, tasks, grain, seed)
    let call = ContextCall(function, memory: memory, tasks: tasks, seed: seed)
    for task in 0..<tasks {
      var inputs = graph.predecessors(of: task).map { values[Int($0)] }
      values.append(
        inputs.withUnsafeMutableBufferPointer {
          call.value(of: UInt64(task), grain: grain, inputs: $0)
        })
    }
  }

  deinit { memory.deallocate() }
}

/// The vector levels that this processor has.
let vectorLevels: [ck_vector_level] = [ck_baseline, ck_avx2, ck_avx512].filter {
  $0.rawValue <= ck_best_level().rawValue
}

/// The graph of a pattern without steps.
func graph(_ kind: GraphPattern.Kind, _ width: Int, radix: Int? = nil) throws -> TaskGraph {
  try GraphPattern(kind: kind, width: width, steps: 1, radix: radix).graph()
}
