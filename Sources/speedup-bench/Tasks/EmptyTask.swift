import CPlatform
import Crews
import Kernels

/// The task that all contenders run: the kernel `empty`, called through a pointer, its value folded and
/// stored, the values added up, and all of it checked after each iteration.
enum EmptyTask {
  static let iterations = 5

  /// What one contender of this program does for a task.
  struct Body: Sendable {
    private let kernel: TaskBody.Function
    private let slots: Slots
    let count: Int

    /// `@unchecked`: each task writes a slot of its own.
    private struct Slots: @unchecked Sendable {
      let start: UnsafeMutablePointer<UInt64>
    }

    init(count: Int) {
      self.count = count
      guard case .plain(let function, _, _) = Kernel.empty.body else {
        preconditionFailure("the kernel empty takes no context")
      }
      kernel = function
      slots = Slots(start: .allocate(capacity: count))
      slots.start.initialize(repeating: 0, count: count)
    }

    /// Runs a task and stores its output.
    ///
    /// - Returns: Its value.
    @inline(__always)
    func run(_ task: Int, iteration: UInt64) -> UInt64 {
      let number = UInt64(truncatingIfNeeded: task)
      let value = kernel(number, 0, 1)
      slots.start[task] = Token.fold(task: number, iteration: iteration, value: value)
      return value
    }

    /// Whether all outputs and the sum of the values are those of a plain loop.
    func isRight(_ sum: UInt64, iteration: UInt64) -> Bool {
      let numbers = 0..<UInt64(count)
      return sum == numbers.reduce(0, &+)
        && numbers.allSatisfy {
          slots.start[Int($0)] == Token.fold(task: $0, iteration: iteration, value: $0)
        }
    }
  }

  /// Runs all tasks once to warm up and then some times.
  ///
  /// - Parameters:
  ///   - count: How many tasks.
  ///   - run: Runs them all, and returns the sum of their values.
  /// - Returns: The median in nanoseconds a task.
  /// - Throws: `ProgramFailure` when a result is wrong.
  static func measure(
    count: Int, _ run: (Body, _ iteration: UInt64) async -> UInt64
  ) async throws -> Double {
    let body = Body(count: count)
    var times: [Double] = []
    for iteration in 0...UInt64(iterations) {
      let begun = cp_now_ns()
      let sum = await run(body, iteration)
      let elapsed = Double(cp_now_ns() - begun)
      guard body.isRight(sum, iteration: iteration) else { throw ProgramFailure("wrong result") }
      if iteration > 0 { times.append(elapsed / Double(count)) }
    }
    return median(times)
  }
}
