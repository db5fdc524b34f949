import Basics
import TaskGraphs
import Testing

@testable import Schedules

@Suite struct RunReleaseTests {
  private static func held(
    _ graph: TaskGraph, workers: Int, _ policy: SchedulePolicy
  ) throws -> [Double] {
    let schedule = try Simulator(graph, on: Platform(workers: workers)).schedule(policy)
    return RunRelease(schedule, of: graph, policy).holdings.map(\.end)
  }

  @Test func `three workers of the lecture end when nothing is left for them`() throws {
    // T6 is the first worker's own; who steals goes on with it where T5 ran.
    #expect(try Self.held(Graphs.lecture(), workers: 3, .static) == [35, 25, 15])
    #expect(try Self.held(Graphs.lecture(), workers: 3, .stealing) == [15, 15, 35])
    #expect(try Self.held(Graphs.lecture(), workers: 2, .stealing) == [30, 35])
    #expect(try Self.held(Graphs.lecture(), workers: 1, .stealing) == [65])
  }

  @Test func `workers that no task can ever need end at once`() throws {
    #expect(try Self.held(Graphs.lecture(), workers: 5, .stealing) == [0, 0, 15, 15, 35])
    let fork = try GraphPattern(kind: .forkJoin, width: 3, steps: 4).graph()
    let held = try Self.held(fork, workers: 6, .stealing)
    #expect(held.prefix(3) == [0, 0, 0])
    #expect(held[3] > 0)
  }

  @Test func `independent tasks hold a worker until none is left that nobody runs`() throws {
    let graph = TaskGraph.independent(5)
    let schedule = try Simulator(graph, on: Platform(workers: 2)).schedule(.list)
    #expect(RunRelease(schedule, of: graph, .list).holdings.map(\.end) == [3, 2])
  }

  @Test(arguments: [
    (GraphPattern.Kind.stencil, 5), (.forkJoin, 5), (.tree, 16), (.noComm, 5), (.reduction, 16),
  ])
  func `paths of patterns are as few as can be`(kind: GraphPattern.Kind, width: Int) throws {
    let graph = try GraphPattern(kind: kind, width: width, steps: 4).graph()
    let degree = try #require(GraphProfile(graph).degreeOfParallelism)
    #expect(FutureParallelism(graph, workers: 3).bounds.first.map(Int.init) == degree)
  }

  @Test func `a bound is never below the parallelism of what is left`() throws {
    var draws = SplitMix64(seed: 16)
    for _ in 0..<300 {
      let graph = try Graphs.random(&draws, most: 12)
      let future = FutureParallelism(graph, workers: 1 + draws.index(below: 4))
      for place in 0..<graph.taskCount {
        let left = future.order[place...].map { Int($0) }
        #expect(Int(future.bounds[place]) >= Self.width(of: left, graph))
      }
      #expect(future.bounds.last == 0)
    }
  }

  /// The most tasks of which none waits for another one, by all subsets.
  private static func width(of tasks: [Int], _ graph: TaskGraph) -> Int {
    var behind = [UInt64](repeating: 0, count: graph.taskCount)
    for task in (0..<graph.taskCount).reversed() {
      for successor in graph.successors(of: task) {
        behind[task] |= behind[Int(successor)] | 1 << UInt64(successor)
      }
    }
    return (0..<(UInt64(1) << UInt64(tasks.count))).reduce(0) { best, subset in
      let chosen = tasks.indices.filter { subset >> UInt64($0) & 1 == 1 }.map { tasks[$0] }
      let all = chosen.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
      return chosen.count > best && chosen.allSatisfy { behind[$0] & all == 0 }
        ? chosen.count : best
    }
  }

  @Test func `nobody ends who is needed later, also where costs are not as told`() throws {
    var draws = SplitMix64(seed: 17)
    for _ in 0..<1000 {
      let told = try Graphs.random(&draws, most: 40)
      let graph = told.costing(
        (0..<told.taskCount).map { _ in Double(draws.index(below: 8)) })
      let workers = 1 + draws.index(below: 6)
      let schedule = try Simulator(graph, on: Platform(workers: workers)).schedule(.stealing)
      let ends = RunRelease(schedule, of: told, .stealing).holdings.map(\.end)
      #expect(ends.count == workers && ends == ends.sorted())
      #expect(ends.last == schedule.makespan)
      for moment in schedule.starts {
        let running = schedule.starts.indices.count {
          schedule.starts[$0] <= moment && moment < schedule.ends[$0]
        }
        #expect(running <= ends.count { $0 > moment })
      }
    }
  }
}
