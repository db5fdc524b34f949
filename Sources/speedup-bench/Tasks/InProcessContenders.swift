import Dispatch

/// A bare `withTaskGroup` on the stock pool, kept at N in flight with `next()`.
enum TaskGroupContender {
  static func nanosecondsPerTask() async -> Double {
    let outputs = Outputs()
    return await EmptyTask.measure {
      await withTaskGroup(of: Void.self) { group in
        var next = 0
        while next < EmptyTask.workers {
          outputs.start(next, in: &group)
          next += 1
        }
        while await group.next() != nil {
          if next < EmptyTask.count {
            outputs.start(next, in: &group)
            next += 1
          }
        }
      }
    }
  }

  /// `@unchecked`: each task writes a slot of its own.
  private final class Outputs: @unchecked Sendable {
    private let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: EmptyTask.count)
    private let kernel = EmptyTask.kernel

    @inline(__always)
    func start(_ index: Int, in group: inout TaskGroup<Void>) {
      group.addTask { [self] in
        slots[index] = kernel(UInt64(index), 0, 1)
      }
    }
  }
}

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
