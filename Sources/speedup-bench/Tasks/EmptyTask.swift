import CPlatform
import Kernels

/// The task that all contenders run: the `spin` kernel with no iterations, and its value stored.
enum EmptyTask {
  static let count = 1_000_000
  static let workers = 2
  static let iterations = 5
  static let kernel = VectorLevel.best.spin

  /// Runs `body` once to warm up and then some times, and returns the median in nanoseconds a task.
  static func measure(_ body: () -> Void) -> Double {
    body()
    return median((0..<iterations).map { _ in timed(body) })
  }

  /// The asynchronous form of `measure`.
  static func measure(_ body: () async -> Void) async -> Double {
    await body()
    var times: [Double] = []
    for _ in 0..<iterations {
      let begun = cp_now_ns()
      await body()
      times.append(Double(cp_now_ns() - begun) / Double(count))
    }
    return median(times)
  }

  private static func timed(_ body: () -> Void) -> Double {
    let begun = cp_now_ns()
    body()
    return Double(cp_now_ns() - begun) / Double(count)
  }
}
