import TaskGraphs
import Testing

/// Patterns that stand for a recursive program, and the one of Amdahl.
@Suite struct RecursivePatternTests {
  private static func graph(_ kind: GraphPattern.Kind, _ width: Int) throws -> TaskGraph {
    try GraphPattern(kind: kind, width: width, steps: 1).graph()
  }

  @Test(
    arguments: [
      (.reduction, 1, []), (.reduction, 2, ["0>2", "1>2"]),
      // Five leaves: 5 and 6 join two each, 7 joins these, and the last leaf waits for 8.
      (.reduction, 5, ["0>5", "1>5", "2>6", "3>6", "5>7", "6>7", "4>8", "7>8"]),
      (.fibonacci, 1, []), (.fibonacci, 2, ["0>1", "0>2", "1>3", "2>3"]),
      // fib(3) is 0, its fib(2) the tasks 1 to 4, its fib(1) is 5, and 6 joins them.
      (.fibonacci, 3, ["0>1", "1>2", "1>3", "2>4", "3>4", "0>5", "4>6", "5>6"]),
      (.amdahl, 3, ["0>1", "0>2", "0>3"]),
    ] as [(GraphPattern.Kind, Int, [String])])
  func `the dependences of a small pattern are those worked out by hand`(
    kind: GraphPattern.Kind, width: Int, edges: [String]
  ) throws {
    #expect(Set(try Self.graph(kind, width).edges) == Set(edges))
    #expect(try Self.graph(kind, width).dependenceCount == edges.count)
  }

  @Test func `each task of a reduction joins the leaves of its predecessors`() throws {
    for leaves in 1...33 {
      let graph = try Self.graph(.reduction, leaves)
      let shape = Reduction(leaves: leaves)
      #expect(graph.taskCount == 2 * leaves - 1)
      for task in 0..<graph.taskCount {
        let part = shape.part(of: task)
        let before = graph.predecessors(of: task).map { shape.part(of: Int($0)) }
          .sorted { $0.leaves.lowerBound < $1.leaves.lowerBound }
        guard task >= leaves else {
          #expect(part.leaves == task..<(task + 1) && part.level == 0 && before.isEmpty)
          continue
        }
        #expect(before.count == 2)
        #expect(part.leaves.lowerBound == before[0].leaves.lowerBound)
        #expect(before[0].leaves.upperBound == before[1].leaves.lowerBound)
        #expect(part.leaves.upperBound == before[1].leaves.upperBound)
        #expect(part.level == before[0].level + 1)
        #expect(before[0].leaves.count == 1 << (part.level - 1))
        #expect(Int(graph.columns[task]) == part.leaves.lowerBound)
      }
      #expect(shape.part(of: graph.taskCount - 1).leaves == 0..<leaves)
    }
  }

  @Test func `the calls of fib are as many as they should be, and each knows what it is`() throws {
    var (fib, next) = (0, 1)
    for number in 1...18 {
      (fib, next) = (next, fib + next)
      let graph = try Self.graph(.fibonacci, number)
      #expect(graph.taskCount == 3 * next - 2)
      #expect(FibonacciCalls.number(ofTasks: graph.taskCount) == number)
      var ones = 0
      for task in 0..<graph.taskCount {
        let (before, after) = (graph.predecessors(of: task), graph.successors(of: task))
        switch FibonacciCalls(number: number).role(of: task) {
        case .spawn: #expect(before.count <= 1 && after.count == 2)
        case .join: #expect(before.count == 2 && after.count <= 1)
        case .leaf(let rest):
          #expect(before.count <= 1 && after.count <= 1)
          ones += rest
        }
      }
      #expect(ones == fib)
    }
  }

  @Test(arguments: [0, 0.1, 0.25, 0.5])
  func `the first task of amdahl has its share, also when the rest grows`(share: Double) throws {
    let pattern = GraphPattern(kind: .amdahl, width: 18, steps: 1, serial: share)
    let graph = try pattern.graph()
    let profile = GraphProfile(graph)
    #expect(abs(graph.cost(of: 0) / profile.work - share) < 1e-12)
    #expect((1...18).allSatisfy { graph.cost(of: $0) == 1 })
    let scaled = try pattern.scaled(by: 4).graph()
    #expect(scaled.taskCount == 1 + 4 * 18)
    #expect(abs(scaled.cost(of: 0) - graph.cost(of: 0)) < 1e-9)
  }

  @Test func `a share that is none is refused, and a pattern that is too large`() {
    for share in [-0.1, 1, 2, .nan] {
      let pattern = GraphPattern(kind: .amdahl, width: 2, steps: 1, serial: share)
      #expect(throws: GraphError.self) { try pattern.graph() }
    }
    for (kind, width) in [(GraphPattern.Kind.fibonacci, 60), (.reduction, 1 << 27)] {
      #expect(throws: GraphError.tooManyTasks(limit: TaskGraph.largestTaskCount)) {
        try Self.graph(kind, width)
      }
    }
  }

  @Test func `the role of a task of cholesky is what its name says`() throws {
    let graph = try Self.graph(.cholesky, 6)
    for task in 0..<graph.taskCount {
      let name =
        switch Cholesky.ofTasks(graph.taskCount).role(of: task) {
        case .potrf(let k): "POTRF(\(k))"
        case .trsm(let i, let k): "TRSM(\(i),\(k))"
        case .syrk(let i, let k): "SYRK(\(i),\(k))"
        case .gemm(let i, let j, let k): "GEMM(\(i),\(j),\(k))"
        }
      #expect(graph.name(of: task) == name)
    }
    for tiles in 1...20 {
      #expect(Cholesky.ofTasks(tiles * (tiles + 1) * (tiles + 2) / 6).tiles == tiles)
    }
  }
}
