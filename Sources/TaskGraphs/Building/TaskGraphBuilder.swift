/// Builds a graph from named tasks that may come in any order, and finds every mistake in it.
package struct TaskGraphBuilder {
  private let name: String
  private var names: [String] = []
  private var costs: [Double] = []
  private var lines: [Int32] = []
  private var dummies: [UInt32] = []
  private var dependences: [Dependence] = []
  private var byName: [ByName] = []
  private var platform = PlatformNotes()
  private var found = MistakeList()

  /// `task` waits for `source`, both numbered as they came.
  struct Dependence {
    let task: UInt32
    let source: UInt32
    let line: Int32
  }

  private struct ByName {
    let task: UInt32
    let source: String
    let message: Double
    let line: Int32
  }

  /// A graph without tasks.
  ///
  /// - Parameter name: By which rows and figures will call it.
  package init(name: String) {
    self.name = name
  }

  /// Makes room, so that a graph of a known size is not moved while it grows.
  ///
  /// - Parameters:
  ///   - tasks: How many will be added.
  ///   - dependences: How many will be added by number.
  package mutating func reserve(tasks: Int, dependences: Int) {
    names.reserveCapacity(tasks)
    costs.reserveCapacity(tasks)
    lines.reserveCapacity(tasks)
    self.dependences.reserveCapacity(dependences)
  }

  /// How many tasks were added.
  package var taskCount: Int { names.count }

  /// Adds a task.
  ///
  /// - Parameters:
  ///   - name: Unique in the graph.
  ///   - cost: Seconds, at least 0.
  ///   - line: Where the task stands in its file, for messages; 0 for none.
  ///   - isDummy: Whether it is structure and no work.
  /// - Returns: Its number, from 0 in the order of adding; the graph may number it otherwise.
  @discardableResult
  package mutating func addTask(
    _ name: String, cost: Double = 1, line: Int = 0, isDummy: Bool = false
  ) -> Int {
    if isDummy { dummies.append(UInt32(truncatingIfNeeded: names.count)) }
    names.append(name)
    costs.append(cost)
    lines.append(Int32(clamping: line))
    return names.count - 1
  }

  /// Names workers of different speed; each task then has a cost on each.
  ///
  /// - Parameter names: At least one.
  package mutating func nameWorkers(_ names: [String]) { platform.workers = names }

  /// Says what a task costs on each of the workers; its cost should be the mean.
  ///
  /// - Parameters:
  ///   - task: A number that `addTask` returned.
  ///   - costs: Seconds, one a worker.
  package mutating func setCosts(of task: Int, _ costs: [Double]) { platform.costs[task] = costs }

  /// Makes a task wait for another one by its number.
  ///
  /// - Parameters:
  ///   - task: A number that `addTask` returned, as is `source`.
  ///   - source: The predecessor.
  ///   - message: What it costs to bring the output to another worker, in seconds.
  ///   - line: Where the dependence stands in its file; 0 for none.
  package mutating func addDependence(
    of task: Int, on source: Int, message: Double = 0, line: Int = 0
  ) {
    precondition(names.indices.contains(task) && names.indices.contains(source))
    if message != 0 { platform.note(message, of: task, on: source) }
    dependences.append(
      Dependence(
        task: UInt32(truncatingIfNeeded: task), source: UInt32(truncatingIfNeeded: source),
        line: Int32(clamping: line)))
  }

  /// Makes a task wait for another one by its name, which may be added later.
  ///
  /// - Parameters:
  ///   - task: A number that `addTask` returned.
  ///   - source: The name of the predecessor.
  ///   - message: What it costs to bring the output to another worker, in seconds.
  ///   - line: Where the dependence stands in its file; 0 for none.
  package mutating func addDependence(
    of task: Int, onNamed source: String, message: Double = 0, line: Int = 0
  ) {
    precondition(names.indices.contains(task))
    byName.append(
      ByName(
        task: UInt32(truncatingIfNeeded: task), source: source, message: message,
        line: Int32(clamping: line)))
  }

  /// Notes a mistake that the reader of a file found; `graph()` throws it with the others.
  ///
  /// - Parameters:
  ///   - error: The mistake.
  ///   - line: Where it stands in the file; 0 for none.
  package mutating func note(_ error: GraphError, line: Int = 0) {
    found.add(error, line: Int32(clamping: line))
  }

  /// The graph; tasks keep their order as far as their dependences allow it.
  ///
  /// - Returns: A graph whose predecessors all have smaller numbers than their successors.
  /// - Throws: `GraphMistakes` with every mistake, a cycle only when there is no other.
  package func graph() throws(GraphMistakes) -> TaskGraph {
    var notes = found
    guard names.count <= TaskGraph.largestTaskCount else {
      throw GraphMistakes(.tooManyTasks(limit: TaskGraph.largestTaskCount))
    }
    guard dependences.count + byName.count <= TaskGraph.largestDependenceCount else {
      throw GraphMistakes(.tooManyDependences(limit: TaskGraph.largestDependenceCount))
    }
    if names.isEmpty, notes.isEmpty { notes.add(.empty, line: 0) }
    checkCosts(&notes)
    let numbers = numbersOfNames(&notes)
    var platform = platform
    let named = resolved(numbers, &platform, &notes)
    platform.check(names: names, lines: lines, &notes)
    let rows = rows(named.isEmpty ? dependences : dependences + named, &notes)
    guard notes.isEmpty else { throw notes.mistakes }
    let order = TopologicalOrder(rows)
    guard order.isComplete else {
      let cycle = order.cycle().map { Int($0) }
      notes.add(.cycle(cycle.map { names[$0] }), line: lines[cycle[0]])
      throw notes.mistakes
    }
    return graph(rows, order.isIdentity ? nil : order.tasks, platform)
  }

  private func checkCosts(_ notes: inout MistakeList) {
    for (task, cost) in costs.enumerated() where !(cost >= 0 && cost.isFinite) {
      notes.add(.cost("\(cost)", of: names[task]), line: lines[task])
    }
  }

  private func numbersOfNames(_ notes: inout MistakeList) -> [String: UInt32] {
    var numbers: [String: UInt32] = [:]
    numbers.reserveCapacity(names.count)
    for (task, name) in names.enumerated() {
      let number = UInt32(truncatingIfNeeded: task)
      if numbers.updateValue(number, forKey: name) != nil {
        notes.add(.duplicateTask(name), line: lines[task])
      }
    }
    return numbers
  }

  private func resolved(
    _ numbers: [String: UInt32], _ platform: inout PlatformNotes, _ notes: inout MistakeList
  ) -> [Dependence] {
    var dependences: [Dependence] = []
    dependences.reserveCapacity(byName.count)
    for dependence in byName {
      guard let source = numbers[dependence.source] else {
        notes.add(
          .unknownTask(dependence.source, in: names[Int(dependence.task)]), line: dependence.line)
        continue
      }
      if dependence.message != 0 {
        platform.note(dependence.message, of: Int(dependence.task), on: Int(source))
      }
      dependences.append(
        Dependence(task: dependence.task, source: source, line: dependence.line))
    }
    return dependences
  }

  /// The rows in the order of adding; predecessors ascend, but may be larger than their task.
  private func rows(_ all: [Dependence], _ notes: inout MistakeList) -> PredecessorRows {
    let sorted = DependenceOrder.sorted(all, taskCount: names.count)
    var rows = PredecessorRows(
      tasks: names.count, dependences: sorted.count, hasColumns: false)
    var next = 0
    for task in 0..<names.count {
      var last: UInt32?
      while next < sorted.count, Int(sorted[next].task) == task {
        let dependence = sorted[next]
        if Int(dependence.source) == task {
          notes.add(.selfDependence(names[task]), line: dependence.line)
        } else if dependence.source == last {
          notes.add(
            .duplicateDependence(names[Int(dependence.source)], of: names[task]),
            line: dependence.line)
        } else {
          rows.add(predecessor: Int(dependence.source))
        }
        last = dependence.source
        next += 1
      }
      rows.endTask(column: 0)
    }
    return rows
  }

  /// The graph with task `order[n]` as its n-th; nil keeps the order of adding.
  private func graph(
    _ rows: PredecessorRows, _ order: [UInt32]?, _ platform: PlatformNotes
  ) -> TaskGraph {
    guard let order else {
      return TaskGraph(
        name: name, rows: rows, costs: stored(costs),
        platform: platform.platform(rows, order: nil, costs: costs), dummies: dummies,
        naming: .listed(names))
    }
    var numbers = [UInt32](repeating: 0, count: order.count)
    for (number, task) in order.enumerated() {
      numbers[Int(task)] = UInt32(truncatingIfNeeded: number)
    }
    let rows = rows.renumbered(order, numbers)
    return TaskGraph(
      name: name, rows: rows, costs: stored(order.map { costs[Int($0)] }),
      platform: platform.platform(rows, order: order, costs: costs),
      dummies: dummies.map { numbers[Int($0)] }.sorted(),
      naming: .listed(order.map { names[Int($0)] }))
  }

  private func stored(_ costs: [Double]) -> [Double] {
    costs.allSatisfy { $0 == 1 } ? [] : costs
  }
}
