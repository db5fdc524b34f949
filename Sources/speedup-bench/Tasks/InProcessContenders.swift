import Dispatch
import Synchronization

/// What other ways of running tasks in Swift cost, each in a fresh process of this program.
enum InProcessContender: String, CaseIterable {
  /// A lane a worker, which makes and awaits one child task (`async let`) after the other on the stock
  /// pool.
  case asyncLet = "async-let"
  /// A lane a worker, on the stock pool, whose child tasks begin at once (SE-0472): what the model
  /// `task-pool` does, without a claim.
  case immediate
  /// `withTaskGroup` on the stock pool, kept at N in flight with `next()`.
  case taskGroup = "task-group"
  /// GCD: `concurrentPerform` over all tasks.
  case concurrentPerform = "concurrent-perform"

  /// Measures it.
  ///
  /// - Parameters:
  ///   - count: How many tasks.
  ///   - workers: N; GCD takes the cores that it finds.
  /// - Returns: Nanoseconds a task.
  /// - Throws: `ProgramFailure` when a result is wrong.
  func nanoseconds(count: Int, workers: Int) async throws -> Double {
    try await EmptyTask.measure(count: count) { body, iteration in
      switch self {
      case .asyncLet: await Self.lanes(body, workers) { await Self.awaited(body, iteration, $0) }
      case .immediate: await Self.lanes(body, workers) { await Self.immediate(body, iteration, $0) }
      case .taskGroup: await Self.group(body, iteration, workers)
      case .concurrentPerform: Self.perform(body, iteration)
      }
    }
  }

  /// A lane a worker, which runs its share of the tasks and gives the sum of their values.
  private static func lanes(
    _ body: EmptyTask.Body, _ workers: Int,
    run: @escaping @Sendable (Range<Int>) async -> UInt64
  ) async -> UInt64 {
    await withTaskGroup(of: UInt64.self) { group in
      for lane in 0..<workers {
        let share = body.count * lane / workers..<body.count * (lane + 1) / workers
        group.addTask { await run(share) }
      }
      return await group.reduce(0, &+)
    }
  }

  private static func awaited(
    _ body: EmptyTask.Body, _ iteration: UInt64, _ share: Range<Int>
  ) async -> UInt64 {
    var sum: UInt64 = 0
    for task in share {
      async let value = body.run(task, iteration: iteration)
      sum &+= await value
    }
    return sum
  }

  private static func immediate(
    _ body: EmptyTask.Body, _ iteration: UInt64, _ share: Range<Int>
  ) async -> UInt64 {
    let sum = LaneSum()
    await withDiscardingTaskGroup { children in
      for task in share {
        children.addImmediateTask { sum.value &+= body.run(task, iteration: iteration) }
      }
    }
    return sum.value
  }

  /// `@unchecked`: the children of a lane run on its thread, one after the other.
  private final class LaneSum: @unchecked Sendable {
    var value: UInt64 = 0
  }

  private static func group(
    _ body: EmptyTask.Body, _ iteration: UInt64, _ workers: Int
  ) async -> UInt64 {
    await withTaskGroup(of: UInt64.self) { group in
      var next = 0
      func start() {
        guard next < body.count else { return }
        let task = next
        group.addTask { body.run(task, iteration: iteration) }
        next += 1
      }
      for _ in 0..<workers { start() }
      var sum: UInt64 = 0
      while let value = await group.next() {
        sum &+= value
        start()
      }
      return sum
    }
  }

  private static func perform(_ body: EmptyTask.Body, _ iteration: UInt64) -> UInt64 {
    let sum = Atomic<UInt64>(0)
    DispatchQueue.concurrentPerform(iterations: body.count) { task in
      sum.wrappingAdd(body.run(task, iteration: iteration), ordering: .relaxed)
    }
    return sum.load(ordering: .relaxed)
  }
}
