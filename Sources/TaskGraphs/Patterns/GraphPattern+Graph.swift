extension GraphPattern {
  /// The graph, named like the pattern, in time proportional to its size.
  ///
  /// - Returns: The graph; all but `independent` and `fibonacci` have columns.
  /// - Throws: `GraphError.parameter` for a number outside its range, and `.tooManyTasks` or
  ///   `.tooManyDependences` for a graph that would not fit into memory.
  package func graph() throws(GraphError) -> TaskGraph {
    guard let shape = try shape() else { return .independent(width * steps) }
    var count = RowCount()
    shape.tell(&count)
    var rows = PredecessorRows(
      tasks: count.tasks, dependences: count.dependences,
      hasColumns: shape.hasColumns)
    shape.tell(&rows)
    let cholesky = shape as? Cholesky
    return TaskGraph(
      name: kind.rawValue, rows: rows, width: shape.hasColumns ? width : 0,
      costs: shape.costs,
      naming: cholesky.map { .cholesky($0) } ?? .numbered)
  }

  /// How many tasks the graph has, without building it.
  ///
  /// - Returns: The count.
  /// - Throws: As `graph()`.
  package func taskCount() throws(GraphError) -> Int {
    guard let shape = try shape() else { return width * steps }
    return shape.taskCount
  }

  /// The same pattern for N workers in weak scaling: its width times N.
  ///
  /// The first task of `amdahl` stays as it is, so that its share falls: this is the scaled speedup
  /// of Gustafson (CACM 31(5), 1988).
  ///
  /// - Parameter workers: N, at least 1.
  /// - Returns: A pattern that may be too large; `graph()` says so.
  package func scaled(by workers: Int) -> GraphPattern {
    let (wide, overflow) = width.multipliedReportingOverflow(by: workers)
    return GraphPattern(
      kind: kind, width: overflow ? .max : wide, steps: steps, radix: radix, seed: seed,
      serial: serial / (serial + (1 - serial) * Double(workers)))
  }

  /// The shape; nil for independent tasks, which need none.
  private func shape() throws(GraphError) -> (any GraphShape)? {
    try checkParameters()
    let shape: any GraphShape
    switch kind {
    case .independent:
      guard Double(width) * Double(steps) <= Double(Int32.max) else {
        throw .tooManyTasks(limit: Int(Int32.max))
      }
      return nil
    case .noComm, .stencil, .stencilPeriodic, .dom, .tree, .fft, .allToAll, .nearest, .spread,
      .randomNearest:
      shape = TaskBenchLayers(self)
    case .forkJoin: shape = ForkJoin(width: width, steps: steps)
    case .mapReduce: shape = MapReduce(width: width, steps: steps, reducers: radix)
    case .pipeline: shape = Pipeline(stages: width, items: steps)
    case .cholesky: shape = Cholesky(tiles: width)
    case .reduction: shape = Reduction(leaves: width)
    case .fibonacci: shape = FibonacciCalls(number: width)
    case .amdahl: shape = SerialThenParallel(width: width, serial: serial)
    }
    guard shape.mostTasks <= Double(TaskGraph.largestTaskCount) else {
      throw .tooManyTasks(limit: TaskGraph.largestTaskCount)
    }
    guard shape.mostDependences <= Double(TaskGraph.largestDependenceCount) else {
      throw .tooManyDependences(limit: TaskGraph.largestDependenceCount)
    }
    return shape
  }

  private func checkParameters() throws(GraphError) {
    let largest = TaskGraph.largestTaskCount
    try check("width", width, 1...largest)
    try check("steps", steps, 1...Int(Int32.max))
    if kind == .spread || kind == .mapReduce {
      try check("radix", radix, 1...width)
    } else if kind.hasRadix {
      try check("radix", radix, 1...largest)
    }
    guard (0..<1).contains(serial) else { throw .serialShare(serial) }
  }

  private func check(
    _ name: String, _ value: Int, _ range: ClosedRange<Int>
  ) throws(GraphError) {
    guard range.contains(value) else {
      throw .parameter(name, of: kind.rawValue, value: value, range: range)
    }
  }
}
