import Dispatch

/// GCD: `concurrentPerform` over all tasks.
enum ConcurrentPerformContender {
  static func nanosecondsPerTask() -> Double {
    let outputs = Outputs()
    return EmptyTask.measure {
      DispatchQueue.concurrentPerform(iterations: EmptyTask.count) { outputs.run($0) }
    }
  }

  /// `@unchecked`: each task writes a slot of its own.
  private final class Outputs: @unchecked Sendable {
    private let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: EmptyTask.count)
    private let kernel = EmptyTask.kernel

    func run(_ index: Int) { slots[index] = kernel(UInt64(index), 0, 1) }
  }
}
