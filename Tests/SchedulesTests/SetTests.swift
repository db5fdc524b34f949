import Basics
import TaskGraphs
import Testing

@testable import Schedules

@Suite struct SetTests {
  @Test func `a tree of bits is a set with a least number`() {
    var draws = SplitMix64(seed: 1)
    for size in [1, 63, 64, 65, 5000, 300_000] {
      var tree = BitTree(size: size)
      var set: Set<Int> = []
      for _ in 0..<100 {
        let number = draws.index(below: size)
        if draws.index(below: 3) == 0 {
          tree.remove(number)
          set.remove(number)
        } else {
          tree.insert(number)
          set.insert(number)
        }
        #expect(tree.first == set.min())
        #expect(tree.isEmpty == set.isEmpty)
        let bound = draws.index(below: size + 1)
        #expect(tree.first(from: bound) == set.filter { $0 >= bound }.min())
        #expect(tree.contains(number) == set.contains(number))
      }
    }
  }

  @Test(arguments: [10, 5000])
  func `a ranking sorts by value and then by number`(count: Int) {
    var draws = SplitMix64(seed: 2)
    let values = (0..<count).map { _ in Double(draws.index(below: 300)) / 7 }
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    let ranking = Ranking(values, descending: false)
    #expect(ranking.tasks.map { Int($0) } == order)
    #expect(ranking.places.enumerated().allSatisfy { ranking.tasks[Int($1)] == $0 })
    let descending = values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
    #expect(Ranking(values, descending: true).tasks.map { Int($0) } == descending)
  }

  @Test func `owners are those of a plain look at all workers`() throws {
    var draws = SplitMix64(seed: 3)
    for _ in 0..<100 {
      let graph = try Graphs.random(&draws, most: 40)
      let workers = 1 + draws.index(below: 9)
      #expect(Ownership.owners(of: graph, workers: workers) == Self.owners(graph, workers))
    }
  }

  /// Each task goes where it can start first, and among equals to the worker of its first predecessor.
  private static func owners(_ graph: TaskGraph, _ workers: Int) -> [UInt32] {
    var free = [Double](repeating: 0, count: workers)
    var finish = [Double](repeating: 0, count: graph.taskCount)
    var owners = [UInt32](repeating: 0, count: graph.taskCount)
    for task in 0..<graph.taskCount {
      let predecessors = graph.predecessors(of: task)
      let ready = predecessors.reduce(0.0) { max($0, finish[Int($1)]) }
      var best = predecessors.first.map { Int(owners[Int($0)]) } ?? 0
      for worker in free.indices where max(ready, free[worker]) < max(ready, free[best]) {
        best = worker
      }
      owners[task] = UInt32(best)
      finish[task] = max(ready, free[best]) + graph.cost(of: task)
      free[best] = finish[task]
    }
    return owners
  }
}
