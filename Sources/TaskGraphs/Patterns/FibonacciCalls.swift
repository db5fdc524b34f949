/// The calls of the recursive function fib(n) = fib(n − 1) + fib(n − 2), with fib(1) = 1 and
/// fib(0) = 0: the classic of fork and join with tiny tasks (Blumofe et al., "Cilk", PPoPP 1995).
///
/// A call of two or more is a task that spawns, then the tasks of its first and of its second call,
/// then a task that joins them; a smaller call is one task. They are numbered in that order.
package struct FibonacciCalls: GraphShape, Sendable, Hashable {
  package let number: Int

  package init(number: Int) { self.number = number }

  /// Where fib and the counts of tasks still fit a word; no graph is so large.
  private static let largest = 80

  var mostTasks: Double {
    number > Self.largest ? .infinity : Double(Self.tasks(of: number))
  }
  var mostDependences: Double { 4 / 3 * mostTasks }

  // A program cannot tell which tasks belong to whom before it runs: there are no columns.
  var hasColumns: Bool { false }

  func tell(_ rows: inout some RowSink) {
    var next = 0
    _ = Self.call(number, parent: nil, &next, &rows)
  }

  /// Tells the tasks of a call and returns the number of the one that ends it.
  private static func call(
    _ number: Int, parent: Int?, _ next: inout Int, _ rows: inout some RowSink
  ) -> Int {
    let spawn = next
    next += 1
    if let parent { rows.add(predecessor: parent) }
    rows.endTask(column: 0)
    guard number >= 2 else { return spawn }
    let first = call(number - 1, parent: spawn, &next, &rows)
    let second = call(number - 2, parent: spawn, &next, &rows)
    rows.add(predecessor: first)
    rows.add(predecessor: second)
    rows.endTask(column: 0)
    next += 1
    return next - 1
  }

  /// How many tasks a call is: 3·fib(n + 1) − 2.
  ///
  /// - Parameter number: Its argument, at most 80.
  /// - Returns: The count.
  package static func tasks(of number: Int) -> Int {
    var (call, before) = (1, 1)
    for _ in 1..<max(number, 1) { (call, before) = (call + before + 2, call) }
    return call
  }

  /// The argument of the call that so many tasks are; 1 for a single one, which may be 0 as well.
  ///
  /// - Parameter tasks: A count that `tasks(of:)` gives.
  /// - Returns: The argument.
  package static func number(ofTasks tasks: Int) -> Int {
    var (number, call, before) = (1, 1, 1)
    while call < tasks {
      (call, before) = (call + before + 2, call)
      number += 1
    }
    return number
  }

  /// What a task is.
  package enum Role: Sendable, Hashable {
    case spawn
    /// A call of 0 or 1.
    case leaf(Int)
    case join
  }

  /// What a task is: a walk from the root, as many steps as the task is deep.
  ///
  /// - Parameter task: Its number.
  /// - Returns: Its role.
  package func role(of task: Int) -> Role {
    var (number, place) = (number, task)
    var call = Self.tasks(of: number)
    var first = Self.tasks(of: max(number - 1, 0))
    while number >= 2 {
      if place == 0 { return .spawn }
      if place == call - 1 { return .join }
      let second = call - first - 2
      if place <= first {
        (number, place) = (number - 1, place - 1)
        (call, first) = (first, second)
      } else {
        (number, place) = (number - 2, place - 1 - first)
        (call, first) = (second, first - second - 2)
      }
    }
    return .leaf(number)
  }
}
