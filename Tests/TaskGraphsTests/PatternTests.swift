import TaskGraphs
import Testing

@Suite struct PatternTests {
  private static func graph(
    _ kind: GraphPattern.Kind, _ width: Int, _ steps: Int, radix: Int? = nil, seed: UInt64 = 0
  ) throws -> TaskGraph {
    try GraphPattern(kind: kind, width: width, steps: steps, radix: radix, seed: seed).graph()
  }

  @Test(
    arguments: [
      (.noComm, 3, 2, ["0>3", "1>4", "2>5"]),
      (.stencil, 3, 2, ["0>3", "1>3", "0>4", "1>4", "2>4", "1>5", "2>5"]),
      (
        .stencilPeriodic, 4, 2,
        [
          "0>4", "1>4", "3>4", "0>5", "1>5", "2>5", "1>6", "2>6", "3>6", "0>7", "2>7", "3>7",
        ]
      ),
      (.stencilPeriodic, 2, 2, ["0>2", "1>2", "0>3", "1>3"]),
      (.stencilPeriodic, 1, 2, ["0>1"]),
      // Columns 0 | 0 1 | 1 2 | 2.
      (.dom, 3, 4, ["0>1", "0>2", "1>3", "2>3", "2>4", "3>5", "4>5"]),
      (
        .tree, 4, 4,
        ["0>1", "0>2", "1>3", "1>4", "2>5", "2>6", "3>7", "3>8", "4>9", "4>10"]
      ),
      (
        .fft, 4, 3,
        [
          "0>4", "1>4", "0>5", "1>5", "2>5", "1>6", "2>6", "3>6", "2>7", "3>7",
          "4>8", "6>8", "5>9", "7>9", "4>10", "6>10", "5>11", "7>11",
        ]
      ),
      (.fft, 1, 2, ["0>1"]),
      (.allToAll, 2, 2, ["0>2", "1>2", "0>3", "1>3"]),
      // Radix 3 reaches one column to each side, as a stencil does; radix 2 one to the left.
      (.nearest, 3, 2, ["0>3", "1>3", "0>4", "1>4", "2>4", "1>5", "2>5"]),
      (.forkJoin, 2, 2, ["0>1", "0>2", "1>3", "2>3", "3>4", "3>5", "4>6", "5>6"]),
      (
        .mapReduce, 2, 2,
        [
          "0>2", "1>2", "0>3", "1>3", "2>4", "3>4", "2>5", "3>5", "4>6", "5>6", "4>7", "5>7",
        ]
      ),
      (.pipeline, 2, 2, ["0>1", "0>2", "1>3", "2>3"]),
    ] as [(GraphPattern.Kind, Int, Int, [String])])
  func `the dependences of a small pattern are those worked out by hand`(
    kind: GraphPattern.Kind, width: Int, steps: Int, edges: [String]
  ) throws {
    #expect(try Self.graph(kind, width, steps).edges == edges)
  }

  @Test func `a radix of two reaches to the left, and one only up`() throws {
    #expect(
      try Self.graph(.nearest, 3, 2, radix: 2).edges == ["0>3", "0>4", "1>4", "1>5", "2>5"])
    #expect(try Self.graph(.nearest, 3, 2, radix: 1).edges == ["0>3", "1>4", "2>5"])
  }

  @Test func `spread lies as far apart as it can, and moves with the steps`() throws {
    // Width 6, radix 2, period 3: step 1 adds 3 + 1 columns, step 2 3 + 2, step 3 3 + 0.
    let graph = try Self.graph(.spread, 6, 4, radix: 2)
    #expect(Array(graph.predecessors(of: 6)) == [0, 4])
    #expect(Array(graph.predecessors(of: 9)) == [1, 3])
    #expect(Array(graph.predecessors(of: 12)) == [6, 11])
    #expect(Array(graph.predecessors(of: 18)) == [12, 15])
  }

  @Test func `a random graph depends on its own column, its window and its seed`() throws {
    let graph = try Self.graph(.randomNearest, 64, 40, radix: 9, seed: 7)
    for task in 64..<graph.taskCount {
      let sources = graph.predecessors(of: task).map { Int($0) }
      #expect(sources.contains(task - 64))
      #expect(sources.allSatisfy { abs($0 - (task - 64)) <= 4 && $0 / 64 == task / 64 - 1 })
    }
    // Of 8 others a quarter: 2 each, less at the borders; the standard deviation is 0.03.
    let others = Double(graph.dependenceCount) / Double(39 * 64) - 1
    #expect(abs(others - 2 * (8 * 64 - 20) / (8.0 * 64)) < 0.2)
    #expect(try graph == Self.graph(.randomNearest, 64, 40, radix: 9, seed: 7))
    #expect(try graph != Self.graph(.randomNearest, 64, 40, radix: 9, seed: 8))
  }

  @Test(
    arguments: [
      (.independent, 4, 3, 12, 0), (.noComm, 4, 3, 12, 8), (.stencil, 4, 3, 12, 20),
      (.stencilPeriodic, 4, 3, 12, 24), (.dom, 4, 7, 16, 24), (.dom, 5, 3, 4, 3),
      (.tree, 8, 5, 23, 22),
      // Strides 1, 2, 4: 8 + 2·7, 8 + 2·6 and 8 + 2·4 dependences.
      (.fft, 8, 4, 32, 58), (.allToAll, 4, 3, 12, 32), (.nearest, 4, 3, 12, 20),
      (.spread, 6, 3, 18, 36), (.forkJoin, 4, 3, 16, 24), (.mapReduce, 4, 2, 14, 36),
      (.pipeline, 4, 3, 12, 17), (.cholesky, 3, 1, 10, 12), (.cholesky, 1, 1, 1, 0),
    ] as [(GraphPattern.Kind, Int, Int, Int, Int)])
  func `a pattern has so many tasks and dependences`(
    kind: GraphPattern.Kind, width: Int, steps: Int, tasks: Int, dependences: Int
  ) throws {
    let pattern = GraphPattern(kind: kind, width: width, steps: steps)
    let graph = try pattern.graph()
    #expect(graph.taskCount == tasks)
    #expect(try pattern.taskCount() == tasks)
    #expect(graph.dependenceCount == dependences)
    #expect(graph.name == kind.rawValue)
  }

  @Test func `the columns of dom move along its front`() throws {
    #expect(try Self.graph(.dom, 3, 4).columns == [0, 0, 1, 1, 2, 2])
    #expect(try Self.graph(.stencil, 3, 2).columns == [0, 1, 2, 0, 1, 2])
    #expect(try Self.graph(.mapReduce, 4, 1, radix: 2).columns == [0, 1, 2, 3, 0, 2])
  }

  @Test func `the tasks of a factorization have their names and wait for their tiles`() throws {
    let graph = try Self.graph(.cholesky, 3, 1)
    #expect(
      (0..<10).map { graph.name(of: $0) } == [
        "POTRF(0)", "TRSM(1,0)", "TRSM(2,0)", "SYRK(1,0)", "GEMM(2,1,0)", "SYRK(2,0)",
        "POTRF(1)", "TRSM(2,1)", "SYRK(2,1)", "POTRF(2)",
      ])
    #expect(
      graph.namedEdges == [
        "POTRF(0)>TRSM(1,0)", "POTRF(0)>TRSM(2,0)", "TRSM(1,0)>SYRK(1,0)",
        "TRSM(1,0)>GEMM(2,1,0)", "TRSM(2,0)>GEMM(2,1,0)", "TRSM(2,0)>SYRK(2,0)",
        "SYRK(1,0)>POTRF(1)", "GEMM(2,1,0)>TRSM(2,1)", "POTRF(1)>TRSM(2,1)",
        "SYRK(2,0)>SYRK(2,1)", "TRSM(2,1)>SYRK(2,1)", "SYRK(2,1)>POTRF(2)",
      ])
  }

  @Test(arguments: GraphPattern.Kind.allCases)
  func `every pattern of every small size is sound`(kind: GraphPattern.Kind) throws {
    for width in 1...9 {
      for steps in 1...6 {
        for radix in 1...min(4, width) {
          let pattern = GraphPattern(
            kind: kind, width: width, steps: steps, radix: radix, seed: UInt64(width))
          let graph = try pattern.graph()
          #expect(graph.faults == [], "\(pattern)")
          #expect(try pattern.taskCount() == graph.taskCount, "\(pattern)")
        }
      }
    }
  }

  @Test(
    arguments: [
      (
        .stencil, 0, 3, nil,
        "'width' of the pattern stencil is 0; write a number from 1 to 134217728"
      ),
      (
        .stencil, 4, -1, nil,
        "'steps' of the pattern stencil is -1; write a number from 1 to 2147483647"
      ),
      (.spread, 4, 4, 5, "'radix' of the pattern spread is 5; write a number from 1 to 4"),
      (
        .nearest, 4, 4, 0, "'radix' of the pattern nearest is 0; write a number from 1 to 134217728"
      ),
      (.stencil, 1 << 20, 1 << 20, nil, "the graph has more than 134217728 tasks; make it smaller"),
      (
        .independent, 1 << 27, 1 << 30, nil,
        "the graph has more than 2147483647 tasks; make it smaller"
      ),
      (
        .allToAll, 100_000, 2, nil, "the graph has more than 268435456 dependences; make it smaller"
      ),
      (.cholesky, 100_000_000, 1, nil, "the graph has more than 134217728 tasks; make it smaller"),
      (
        .mapReduce, 1 << 27, Int(Int32.max), 3,
        "the graph has more than 134217728 tasks; make it smaller"
      ),
    ] as [(GraphPattern.Kind, Int, Int, Int?, String)])
  func `a pattern that cannot be is refused before it takes memory`(
    kind: GraphPattern.Kind, width: Int, steps: Int, radix: Int?, message: String
  ) {
    let pattern = GraphPattern(kind: kind, width: width, steps: steps, radix: radix)
    do throws(GraphError) {
      _ = try pattern.graph()
      Issue.record("there is a graph")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test(arguments: GraphPattern.Kind.allCases.filter { $0 != .independent })
  func `a task takes at most 24 bytes and a dependence 8`(kind: GraphPattern.Kind) throws {
    let width = [.cholesky: 60, .fibonacci: 20][kind] ?? 64
    let graph = try Self.graph(kind, width, 500)
    let rows =
      graph.predecessorOffsets.capacity + graph.successorOffsets.capacity + graph.columns.capacity
    let bytes =
      4 * (rows + graph.predecessors.capacity + graph.successors.capacity)
      + 8 * graph.costs.capacity
    // An array may be some bytes longer than asked for, up to the next size of the allocator.
    let slack = 5 * 4096
    #expect(bytes <= 24 * graph.taskCount + 8 * graph.dependenceCount + slack)
    #expect(graph.predecessorOffsets.capacity < 2 * graph.taskCount)
  }

  @Test func `weak scaling makes a pattern wider`() throws {
    let pattern = GraphPattern(kind: .tree, width: 4, steps: 5, radix: 2, seed: 9)
    #expect(
      pattern.scaled(by: 3) == GraphPattern(kind: .tree, width: 12, steps: 5, radix: 2, seed: 9))
    #expect(throws: GraphError.self) { try pattern.scaled(by: .max).graph() }
  }
}
