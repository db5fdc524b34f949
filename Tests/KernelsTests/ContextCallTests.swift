import CKernels
import Kernels
import Testing

@testable import Crews
@testable import Terms

@Suite struct ContextCallTests {
  @Test func `a kernel with a context is told the inputs, the memory and the number of tasks`() {
    let call = Self.call(tasks: 9) { task, grain, seed, context in
      let inputs = UnsafeBufferPointer(
        start: context.pointee.inputs, count: Int(context.pointee.input_count))
      let stored = context.pointee.memory.load(as: UInt64.self)
      let digits = inputs.reduce(0) { $0 * 10 + $1 }
      return digits * 10_000 + context.pointee.memory_bytes * 1_000 + stored * 100
        + context.pointee.tasks * 10 + task + grain + seed
    }
    #expect(call([4, 3, 5], 1, 2) == 4_358_000 + 700 + 90 + 1 + 2 + 4)
  }

  @Test func `a task without predecessors has no inputs, and its place is not null`() {
    let call = Self.call(tasks: 1) { _, _, _, context in
      context.pointee.inputs == nil ? 99 : context.pointee.input_count
    }
    #expect(call([], 0, 0) == 0)
  }

  @Test func `a kernel is either plain or has a context`() {
    let kernel = Kernel(
      name: "k", about: "", unit: "units", bound: .cpu,
      runWithContext: { task, _, _, _ in task })
    #expect(!kernel.body.awaits)
    guard case .withContext(_, _, _, let memory) = kernel.body else {
      Issue.record("\(kernel.body)")
      return
    }
    #expect(memory == nil)
  }

  /// Calls a kernel with eight bytes of memory that hold 7, and the seed 4.
  private static func call(
    tasks: Int, _ function: TaskBody.ContextFunction
  ) -> (_ inputs: [UInt64], _ task: UInt64, _ grain: UInt64) -> UInt64 {
    { inputs, task, grain in
      withUnsafeTemporaryAllocation(byteCount: 8, alignment: 8) { memory in
        memory.storeBytes(of: 7, as: UInt64.self)
        let call = ContextCall(function, memory: memory, tasks: tasks, seed: 4)
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: inputs.count) { buffer in
          _ = buffer.initialize(from: inputs)
          return call.value(of: task, grain: grain, inputs: buffer)
        }
      }
    }
  }
}
