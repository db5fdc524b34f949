import Basics
import TaskGraphs
import Testing

@testable import Schedules

@Suite struct OptimumTests {
  private static func optimum(
    _ graph: TaskGraph, _ workers: Int, nodes: Int = 1_000_000
  ) throws -> Optimum {
    try OptimumSearch(graph, on: Platform(workers: workers)).run(SearchBudget(nodes: nodes))
  }

  @Test(arguments: [(1, 65), (2, 35), (3, 35)] as [(Int, Double)])
  func `the lecture's graph needs two workers for its longest path`(
    workers: Int, makespan: Double
  ) throws {
    let optimum = try Self.optimum(Graphs.lecture(), workers)
    #expect(optimum.schedule.makespan == makespan)
    #expect(optimum.status == .proved)
  }

  @Test func `two workers are enough for the lecture's graph, and fewer are not`() throws {
    let workers = try #require(
      WorkersForSpan(try Graphs.lecture(), SearchBudget(nodes: 100_000)))
    #expect(workers.low == 2)
    #expect(workers.isProved)
  }

  @Test func `the anomalies of Graham are the order's fault`() throws {
    let list: [(TaskGraph, Int, Double)] = [
      (try Graphs.graham(), 3, 12), (try Graphs.graham(), 4, 15),
      (try Graphs.graham(less: 1), 3, 13), (try Graphs.graham(without: [4, 5]), 3, 16),
    ]
    for (graph, workers, makespan) in list {
      #expect(try Simulator.makespan(graph, .list, workers: workers) == makespan)
    }
    let optima = try list.map { try Self.optimum($0.0, $0.1) }
    #expect(optima.map(\.schedule.makespan) == [12, 12, 10, 12])
    #expect(optima.allSatisfy { $0.status == .proved })
  }

  @Test(.timeLimit(.minutes(1)))
  func `the optimum of small graphs is that of all orders`() throws {
    var draws = SplitMix64(seed: 9)
    for _ in 0..<150 {
      let graph = try Graphs.random(&draws, most: 6)
      let workers = 1 + draws.index(below: 3)
      let optimum = try Self.optimum(graph, workers)
      #expect(optimum.schedule.makespan == AllOrders(graph, workers: workers).least)
      #expect(optimum.status == .proved)
    }
  }

  @Test func `robot control needs five workers for its longest path`() throws {
    let optimum = try Self.optimum(Graphs.robot(), 5)
    #expect(optimum.schedule.makespan == 569)
    #expect(optimum.status == .proved)
    #expect(try Self.optimum(Graphs.robot(), 2).schedule.makespan == 1242)
    #expect(try Self.optimum(Graphs.robot(), 3).schedule.makespan == 843)
    let workers = try #require(
      WorkersForSpan(try Graphs.robot(), SearchBudget(nodes: 1_000_000)))
    #expect(workers.low == 5 && workers.isProved)
  }

  @Test func `a search that may not go on says what is missing`() throws {
    let optimum = try Self.optimum(Graphs.robot(), 4, nodes: 10)
    #expect(optimum.status == .gap)
    #expect(optimum.lower == 657)
    #expect(optimum.schedule.makespan >= 657)
    let search = try OptimumSearch(Graphs.robot(), on: Platform(workers: 4))
    let stopped = try search.run(SearchBudget(nodes: .max, isOver: { true }))
    #expect(stopped.nodes <= 256)
  }

  @Test func `graphs with a known optimum of any size are proved by their bounds`() throws {
    let fork = try GraphPattern(kind: .forkJoin, width: 64, steps: 50).graph()
    #expect(try Self.optimum(fork, 16, nodes: 0).schedule.makespan == 50 * 5 + 1)
    for kind in [GraphPattern.Kind.noComm, .independent] {
      let graph = try GraphPattern(kind: kind, width: 100, steps: 100).graph()
      let optimum = try Self.optimum(graph, 100, nodes: 0)
      #expect(optimum.schedule.makespan == 100)
      #expect(optimum.status == .proved)
    }
  }

  @Test(arguments: [2, 4, 8, 16, 32, 64])
  func `in-trees of equal tasks take what Hu's algorithm takes`(leaves: Int) throws {
    // Hu 1961: highest level first is optimal; with half as many workers as leaves each level but the
    // first takes one step, and the first two.
    let tree = try GraphPattern(kind: .reduction, width: leaves, steps: 1).graph()
    let depth = Double(leaves.trailingZeroBitCount)
    #expect(try Simulator.makespan(tree, .criticalPath, workers: leaves) == depth + 1)
    #expect(try Simulator.makespan(tree, .criticalPath, workers: leaves / 2) == depth + 2)
    #expect(try Self.optimum(tree, leaves / 2).status == .proved)
  }
}

/// The least makespan over all orders in which tasks can be placed as early as possible.
private struct AllOrders {
  private let graph: TaskGraph
  private let workers: Int
  private(set) var least = Double.infinity

  init(_ graph: TaskGraph, workers: Int) {
    self.graph = graph
    self.workers = workers
    place([:])
  }

  /// Each task begins at the first moment at which a worker is free for as long as it takes.
  private mutating func place(_ placed: [Int: (start: Double, end: Double)]) {
    guard placed.count < graph.taskCount else {
      least = min(least, placed.values.map(\.end).max() ?? 0)
      return
    }
    for task in 0..<graph.taskCount where placed[task] == nil {
      let sources = graph.predecessors(of: task).map { placed[Int($0)] }
      if sources.contains(where: { $0 == nil }) { continue }
      let ready = sources.compactMap { $0?.end }.max() ?? 0
      let moments = ([ready] + placed.values.map(\.end).filter { $0 > ready }).sorted()
      let cost = graph.cost(of: task)
      let start = moments.first { isFree(from: $0, to: $0 + cost, placed) }
      guard let start else { continue }
      var next = placed
      next[task] = (start, start + cost)
      place(next)
    }
  }

  private func isFree(
    from start: Double, to end: Double, _ placed: [Int: (start: Double, end: Double)]
  ) -> Bool {
    // Tasks of no cost need a worker that is free at their moment, as all others.
    let moments = [start] + placed.values.map(\.start).filter { $0 > start && $0 < end }
    return moments.allSatisfy { moment in
      placed.values.count { $0.start <= moment && $0.end > moment } < workers
    }
  }
}
