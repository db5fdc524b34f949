import TaskGraphs
import Testing

@Suite struct ProfileTests {
  /// A graph of costs and predecessors by number.
  private static func graph(_ tasks: [(Double, [Int])]) throws -> TaskGraph {
    var builder = TaskGraphBuilder(name: "test")
    for (number, task) in tasks.enumerated() { builder.addTask("T\(number + 1)", cost: task.0) }
    for (number, task) in tasks.enumerated() {
      for source in task.1 { builder.addDependence(of: number, on: source) }
    }
    return try builder.graph()
  }

  @Test func `the graph of the lecture has the numbers of METHOD`() throws {
    let profile = GraphProfile(
      try Self.graph([(10, []), (5, []), (15, []), (5, [0]), (20, [1]), (10, [3, 4])]))
    #expect(profile.tasks == 6)
    #expect(profile.dependences == 4)
    #expect(profile.work == 65)
    #expect(profile.span == 35)
    #expect(profile.averageParallelism == 65.0 / 35)
    #expect(profile.criticalPath == ["T2", "T5", "T6"])
    #expect(profile.peakConcurrency == 3)
    #expect(profile.degreeOfParallelism == 3)
  }

  @Test func `the degree of parallelism is not the peak`() throws {
    // T3, T4, T5, T7 and T8 do not wait for each other, but T7 and T8 start late.
    let profile = GraphProfile(
      try Self.graph([(1, []), (1, [0]), (1, [0]), (1, [1]), (1, [1]), (3, []), (1, [5]), (1, [5])])
    )
    #expect(profile.peakConcurrency == 3)
    #expect(profile.degreeOfParallelism == 5)
  }

  @Test func `ends come before starts, also when sums differ in the last digit`() throws {
    // 0.1 + 0.2 ends a little later than 0.3.
    let profile = GraphProfile(
      try Self.graph([(0.1, []), (0.2, [0]), (0.3, []), (1, [2])]))
    #expect(profile.peakConcurrency == 2)
    #expect(0.1 + 0.2 > 0.3)
  }

  @Test func `tasks without cost take no time`() throws {
    let profile = GraphProfile(
      try Self.graph([(0, []), (0, []), (0, []), (2, [0, 1, 2]), (1, [3])]))
    #expect(profile.work == 3)
    #expect(profile.span == 3)
    #expect(profile.peakConcurrency == 1)
    #expect(profile.degreeOfParallelism == 3)
    let nothing = GraphProfile(try Self.graph([(0, []), (0, [0])]))
    #expect(nothing.averageParallelism == nil)
    #expect(nothing.peakConcurrency == 0)
    #expect(nothing.degreeOfParallelism == 1)
  }

  @Test func `any number of independent tasks has a profile`() {
    let profile = GraphProfile(.independent(2_000_000_000))
    #expect(profile.work == 2e9)
    #expect(profile.span == 1)
    #expect(profile.degreeOfParallelism == 2_000_000_000)
    #expect(profile.peakConcurrency == 2_000_000_000)
    #expect(profile.criticalPath == ["T0"])
    #expect(GraphProfile(.independent(0)).averageParallelism == nil)
  }

  @Test(
    arguments: [
      (.stencil, 16, 10, 16),
      // The full last step, and in each of three before it the eight columns without successors.
      (.tree, 16, 8, 40), (.dom, 5, 9, 5), (.forkJoin, 7, 3, 7),
      (.allToAll, 9, 4, 9), (.pipeline, 6, 4, 4), (.noComm, 5, 20, 5), (.fft, 16, 5, 16),
    ] as [(GraphPattern.Kind, Int, Int, Int)])
  func `a pattern is as parallel as its shape says`(
    kind: GraphPattern.Kind, width: Int, steps: Int, degree: Int
  ) throws {
    let graph = try GraphPattern(kind: kind, width: width, steps: steps).graph()
    #expect(GraphProfile(graph).degreeOfParallelism == degree)
  }

  @Test(.timeLimit(.minutes(1)))
  func `the degree of parallelism is exact up to 5000 tasks and unknown above`() throws {
    let exact = try GraphPattern(kind: .stencil, width: 50, steps: 100).graph()
    #expect(GraphProfile(exact).degreeOfParallelism == 50)
    let random = try GraphPattern(kind: .randomNearest, width: 100, steps: 50, radix: 5).graph()
    #expect(GraphProfile(random).degreeOfParallelism ?? 0 >= 100)
    let above = try GraphPattern(kind: .noComm, width: 3, steps: 1667).graph()
    #expect(GraphProfile(above).degreeOfParallelism == nil)
    #expect(GraphProfile(above).peakConcurrency == 3)
  }

  @Test func `span, peak and antichain of small random graphs are those of brute force`() throws {
    var draws = Draws(state: 11)
    for _ in 0..<300 {
      let count = Int.random(in: 1...11, using: &draws)
      let tasks = (0..<count).map { task in
        (
          Double(Int.random(in: 0...4, using: &draws)),
          (0..<task).filter { _ in Int.random(in: 0..<4, using: &draws) == 0 }
        )
      }
      let graph = try Self.graph(tasks)
      let profile = GraphProfile(graph)
      let truth = BruteForce(tasks)
      #expect(profile.span == truth.span)
      #expect(profile.degreeOfParallelism == truth.antichain)
      #expect(profile.peakConcurrency == truth.peak)
      #expect(truth.isPath(profile.criticalPath, cost: truth.span))
    }
  }
}

/// The same numbers by trying everything.
private struct BruteForce {
  let tasks: [(Double, [Int])]
  let span: Double
  let antichain: Int
  let peak: Int

  init(_ tasks: [(Double, [Int])]) {
    self.tasks = tasks
    func longest(_ task: Int) -> Double {
      tasks[task].0 + (tasks[task].1.map(longest).max() ?? 0)
    }
    func reaches(_ task: Int, _ source: Int) -> Bool {
      tasks[task].1.contains { $0 == source || reaches($0, source) }
    }
    let ends = tasks.indices.map(longest)
    span = ends.max() ?? 0
    // Costs are whole: halves of seconds lie inside tasks.
    peak =
      (0..<Int(span)).map { second in
        tasks.indices.count { task in
          let middle = Double(second) + 0.5
          return ends[task] - tasks[task].0 < middle && middle < ends[task]
        }
      }.max() ?? 0
    var largest = 0
    for set in 0..<(1 << tasks.count) {
      let members = tasks.indices.filter { set >> $0 & 1 == 1 }
      guard members.count > largest else { continue }
      let isFree = members.allSatisfy { task in !members.contains { reaches(task, $0) } }
      if isFree { largest = members.count }
    }
    antichain = largest
  }

  /// Whether the names are a path of the graph with this cost.
  func isPath(_ names: [String], cost: Double) -> Bool {
    let path = names.compactMap { Int($0.dropFirst()) }.map { $0 - 1 }
    let isLinked = zip(path, path.dropFirst()).allSatisfy { tasks[$1].1.contains($0) }
    return isLinked && path.reduce(0) { $0 + tasks[$1].0 } == cost
  }
}
