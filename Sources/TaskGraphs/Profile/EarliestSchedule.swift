/// Every task starts as soon as its predecessors have ended, on as many workers as that takes.
struct EarliestSchedule {
  private let graph: TaskGraph
  private let finishes: [Double]

  /// When the last task ends, in seconds.
  let span: Double

  init(_ graph: TaskGraph) {
    self.graph = graph
    var finishes = [Double](repeating: 0, count: graph.taskCount)
    var span = 0.0
    for task in 0..<graph.taskCount {
      var start = 0.0
      for source in graph.predecessors(of: task) { start = max(start, finishes[Int(source)]) }
      finishes[task] = start + graph.cost(of: task)
      span = max(span, finishes[task])
    }
    self.finishes = finishes
    self.span = span
  }

  /// One longest path from a task that waits for none to the one that ends last.
  var criticalPath: [Int] {
    guard let last = finishes.firstIndex(of: span) else { return [] }
    var path = [last]
    var task = last
    while let source = lastToFinish(graph.predecessors(of: task)) {
      path.append(source)
      task = source
    }
    return path.reversed()
  }

  /// The first of the predecessors that finish last; nil when there are none.
  private func lastToFinish(_ sources: ArraySlice<UInt32>) -> Int? {
    var best: Int?
    for source in sources.map({ Int($0) }) {
      guard let found = best, finishes[source] <= finishes[found] else {
        best = source
        continue
      }
    }
    return best
  }

  /// The most tasks that run at once.
  ///
  /// Paths of equal length may differ in the last digits of their sums, so that ends within 10⁻¹²
  /// of the span count as before a start.
  var peakConcurrency: Int {
    let running = (0..<graph.taskCount).filter { graph.cost(of: $0) > 0 }
    let starts = running.map { finishes[$0] - graph.cost(of: $0) }.sorted()
    let ends = running.map { finishes[$0] }.sorted()
    let tolerance = span * 1e-12
    var peak = 0
    var ended = 0
    for (started, start) in starts.enumerated() {
      while ended < started, ends[ended] <= start + tolerance { ended += 1 }
      peak = max(peak, started + 1 - ended)
    }
    return peak
  }
}
