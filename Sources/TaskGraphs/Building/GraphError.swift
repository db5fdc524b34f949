import Basics

/// Why there is no such graph.
package enum GraphError: Error, Sendable, Hashable {
  /// No tasks at all.
  case empty
  case duplicateTask(String)
  /// A dependence of a task on a name that no task has.
  case unknownTask(String, in: String)
  case selfDependence(String)
  case duplicateDependence(String, of: String)
  /// The tasks of one cycle, each waiting for the one before; the first is not repeated at the end.
  case cycle([String])
  /// A cost that is negative, not a number or infinite, as text.
  case cost(String, of: String)
  /// Costs on workers that are not one a worker.
  case costCount(Int, of: String, workers: Int)
  /// The cost of a message that is negative, not a number or infinite, as text.
  case message(String, of: String, on: String)
  case tooManyTasks(limit: Int)
  case tooManyDependences(limit: Int)
  /// A file that is not in its format.
  case format(problem: String, cure: String)
  /// A parameter of a pattern outside its range.
  case parameter(String, of: String, value: Int, range: ClosedRange<Int>)
  /// A serial share that is no share, or all of the work.
  case serialShare(Double)
}

extension GraphError: CustomStringConvertible {
  /// `what is wrong; what to do instead`.
  package var description: String { "\(problem); \(cure)" }

  /// What is wrong.
  package var problem: String {
    switch self {
    case .empty: "the graph has no tasks"
    case .duplicateTask(let name): "the task \(Self.quoted(name)) is given twice"
    case .unknownTask(let name, let task):
      "\(Self.quoted(task)) waits for \(Self.quoted(name)), which is no task"
    case .selfDependence(let name): "the task \(Self.quoted(name)) waits for itself"
    case .duplicateDependence(let name, let task):
      "\(Self.quoted(task)) waits for \(Self.quoted(name)) twice"
    case .cycle(let names):
      "the tasks wait for each other in a cycle: \(Self.words(names))"
    case .cost(let value, let task): "the cost of \(Self.quoted(task)) is \(value)"
    case .costCount(let count, let task, let workers):
      "\(Self.quoted(task)) has \(count.counted("cost")) for \(workers.counted("worker"))"
    case .message(let value, let task, let source):
      "the cost of the message from \(Self.quoted(source)) to \(Self.quoted(task)) is \(value)"
    case .tooManyTasks(let limit): "the graph has more than \(limit.counted("task"))"
    case .tooManyDependences(let limit): "the graph has more than \(limit.counted("dependence"))"
    case .format(let problem, _): problem
    case .parameter(let name, let pattern, let value, _):
      "'\(name)' of the pattern \(pattern) is \(value)"
    case .serialShare(let share): "'serial' of the pattern amdahl is \(share)"
    }
  }

  /// What to do instead.
  package var cure: String {
    switch self {
    case .empty: "write at least one"
    case .duplicateTask: "rename one"
    case .unknownTask: "write the name of a task"
    case .selfDependence: "take it out of its own predecessors"
    case .duplicateDependence: "keep one"
    case .cycle: "take one of these dependences out"
    case .cost, .message: "write a number of seconds of at least 0"
    case .costCount(_, _, let workers):
      workers == 0
        ? "name the workers: workers: [P1, P2]" : "write one cost, or one for each of 'workers'"
    case .tooManyTasks, .tooManyDependences: "make it smaller"
    case .format(_, let cure): cure
    case .parameter(_, _, _, let range):
      "write a number from \(range.lowerBound) to \(range.upperBound)"
    case .serialShare: "write a share of at least 0 and below 1"
    }
  }

  /// The name on one line and not too long for a message.
  private static func quoted(_ name: String) -> String { "'\(short(name))'" }

  private static func short(_ name: String) -> String {
    VisibleText.quoted(name)
  }

  /// `T1 → T4 → T1`; a long cycle is cut in its middle.
  private static func words(_ names: [String]) -> String {
    let isLong = names.count > 12
    let shown = (isLong ? names.prefix(6) + names.suffix(5) : names[...]).map(short)
    let cut = isLong ? shown.prefix(6) + ["…"] + shown.dropFirst(6) : shown[...]
    return (cut + shown.prefix(1)).joined(separator: " → ")
      + (isLong ? " (\(names.count.counted("task")))" : "")
  }
}

/// Mistakes in the description of a graph, in the order of their lines; there is at least one.
package struct GraphMistakes: Error, Sendable, Hashable {
  /// One mistake.
  package struct Mistake: Sendable, Hashable {
    package let error: GraphError
    /// The line of the file, from 1; nil when no single line is wrong.
    package let line: Int?
  }

  package let mistakes: [Mistake]
  /// How many more there are that are not listed.
  package let unlisted: Int

  init(mistakes: [Mistake], unlisted: Int) {
    self.mistakes = mistakes
    self.unlisted = unlisted
  }

  /// One mistake alone.
  ///
  /// - Parameters:
  ///   - error: The mistake.
  ///   - line: The line of the file, from 1; nil for none.
  package init(_ error: GraphError, line: Int? = nil) {
    self.init(mistakes: [Mistake(error: error, line: line)], unlisted: 0)
  }
}

extension GraphMistakes: CustomStringConvertible {
  /// One line a mistake, without a line end behind the last.
  package var description: String {
    mistakes.map { mistake in
      mistake.line.map { "line \($0): \(mistake.error)" } ?? "\(mistake.error)"
    }.joined(separator: "\n")
      + (unlisted > 0 ? "\nand \(unlisted) more \(unlisted.named("mistake"))" : "")
  }
}
