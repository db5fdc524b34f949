import CKernels
import TaskGraphs
import Terms

extension Kernel {
  /// fib(width + grain) by its recursive definition: each call a task, down to calls of `grain` and
  /// `grain` + 1, which a task makes by itself.
  package static let fibonacci = Kernel(
    name: "fibonacci",
    about: "Calls fib as forks and joins of tiny tasks; the grain is where calls stay in one task.",
    unit: "levels of calls in one task",
    bound: .cpu,
    runWithContext: { task, grain, seed, context in
      let context = context.pointee
      if context.input_count == 2 { return context.inputs[0] &+ context.inputs[1] }
      let number = FibonacciCalls.number(ofTasks: Int(context.tasks))
      switch FibonacciCalls(number: number).role(of: Int(task)) {
      case .spawn, .join: return 0
      case .leaf(let rest): return fib(grain &+ UInt64(rest))
      }
    },
    answer: fibonacciAnswer
  ).on(
    .pattern(GraphPattern(kind: .fibonacci, width: 20, steps: 1)),
    isWork: { task, graph in
      graph.predecessors(of: task).count <= 1 && graph.successors(of: task).count <= 1
    })
}

/// As a beginner writes it.
private func fib(_ number: UInt64) -> UInt64 {
  number < 2 ? number : fib(number - 1) &+ fib(number - 2)
}

/// The values of all calls make one sum for each depth and grain: it is looked up.
private let fibonacciAnswer: @Sendable (UInt64, UInt64) -> String = { sum, work in
  var numbers: [UInt64] = [0, 1]
  while numbers.count < 90 {
    numbers.append(numbers[numbers.count - 1] + numbers[numbers.count - 2])
  }
  for depth in 1..<40 {
    let leaves = numbers[depth + 1]
    guard work % leaves == 0, work / leaves < 50 else { continue }
    let grain = Int(work / leaves)
    var (calls, before) = (numbers[grain + 1], numbers[grain])
    for call in stride(from: 2, through: depth, by: 1) {
      (calls, before) = (calls + before + numbers[call + grain], calls)
    }
    if calls == sum { return "fib(\(depth + grain)) = \(numbers[depth + grain])" }
  }
  return "no number of Fibonacci"
}
