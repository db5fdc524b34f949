/// What a builder was told of workers and messages, by the numbers of adding.
struct PlatformNotes {
  var workers: [String] = []
  /// Of tasks that cost something else on each worker.
  var costs: [Int: [Double]] = [:]
  private var messages: [Dependence: Double] = [:]

  private struct Dependence: Hashable, Comparable {
    let task: Int
    let source: Int

    static func < (a: Self, b: Self) -> Bool { (a.task, a.source) < (b.task, b.source) }
  }

  mutating func note(_ message: Double, of task: Int, on source: Int) {
    messages[Dependence(task: task, source: source)] = message
  }

  func check(names: [String], lines: [Int32], _ notes: inout MistakeList) {
    for (task, costs) in costs.sorted(by: { $0.key < $1.key }) {
      if costs.count != workers.count {
        notes.add(
          .costCount(costs.count, of: names[task], workers: workers.count), line: lines[task])
      } else if let wrong = costs.first(where: { !($0 >= 0 && $0.isFinite) }) {
        notes.add(.cost("\(wrong)", of: names[task]), line: lines[task])
      }
    }
    for (dependence, message) in messages.sorted(by: { $0.key < $1.key })
    where !(message >= 0 && message.isFinite) {
      let task = dependence.task
      notes.add(
        .message("\(message)", of: names[task], on: names[dependence.source]), line: lines[task])
    }
  }

  /// The platform of a graph; nil when nothing was said.
  ///
  /// - Parameters:
  ///   - rows: In the order of the graph.
  ///   - order: The number of adding of each task; nil where they are the same.
  ///   - means: The cost of each task by its number of adding, where nothing else is said.
  /// - Returns: In the order of the graph.
  func platform(_ rows: PredecessorRows, order: [UInt32]?, costs means: [Double]) -> GraphPlatform?
  {
    guard !workers.isEmpty || !messages.isEmpty else { return nil }
    func added(_ task: Int) -> Int { order.map { Int($0[task]) } ?? task }
    let table =
      workers.isEmpty
      ? []
      : (0..<rows.taskCount).flatMap { task in
        costs[added(task)] ?? workers.map { _ in means[added(task)] }
      }
    var found: [Double] = []
    if !messages.isEmpty {
      found.reserveCapacity(rows.predecessors.count)
      for task in 0..<rows.taskCount {
        for edge in Int(rows.offsets[task])..<Int(rows.offsets[task + 1]) {
          let source = added(Int(rows.predecessors[edge]))
          found.append(messages[Dependence(task: added(task), source: source)] ?? 0)
        }
      }
    }
    return GraphPlatform(workers: workers, costs: table, messages: found)
  }
}
