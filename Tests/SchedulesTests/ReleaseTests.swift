import Basics
import TaskGraphs
import Testing

@testable import Schedules

@Suite struct ReleaseTests {
  private static func release(
    _ rule: ReleaseRule, workers: Int, _ policy: SchedulePolicy = .list
  ) throws -> Release {
    let platform = Platform(workers: workers)
    let schedule = try Simulator(Graphs.lecture(), on: platform).schedule(policy)
    return Release(schedule, rule, on: platform)
  }

  @Test(
    arguments: [(.never, 105, 0), (.idle, 75, 28.57), (.idlePacked, 65, 38.10)]
      as [(ReleaseRule, Double, Double)])
  func `three workers of the lecture are held as long as the rule says`(
    rule: ReleaseRule, seconds: Double, saving: Double
  ) throws {
    let release = try Self.release(rule, workers: 3)
    #expect(release.workerSeconds == seconds)
    #expect(release.schedule.makespan == 35)
    let cost = ScheduleCost(release, on: Platform(workers: 3), Price())
    #expect(cost.fixed == 105)
    #expect((cost.saving * 10_000).rounded() / 100 == saving)
  }

  @Test func `T6 goes to W2, so that W1 and W3 are released at 15`() throws {
    let release = try Self.release(.idlePacked, workers: 3)
    let graph = try Graphs.lecture()
    #expect(
      release.schedule.lines(graph)
        == ["T1 0-10 T4 10-15", "T2 0-5 T5 5-25 T6 25-35", "T3 0-15"])
    #expect(release.released.map(\.worker) == [0, 2])
    #expect(release.released.map(\.at) == [15, 15])
  }

  @Test func `two workers are cheaper, and a worker that has nothing is never taken`() throws {
    #expect(try Self.release(.never, workers: 2, .stealing).workerSeconds == 70)
    let four = try Self.release(.idle, workers: 4)
    #expect(four.holdings.count == 3)
    #expect(four.released.contains { $0 == (3, 0) })
  }

  @Test func `the copy of the data is part of the time for which a worker is held`() throws {
    let platform = Platform(workers: 3, broadcast: Broadcast(seconds: 2))
    let schedule = try Simulator(Graphs.lecture(), on: platform).schedule(.list)
    #expect(Release(schedule, .idle, on: platform).workerSeconds == 81)
    #expect(Release(schedule, .never, on: platform).workerSeconds == 111)
  }

  @Test func `packing needs equal workers that are ready at once`() throws {
    let plain = Platform(workers: 2)
    #expect(Release.canPack(try Graphs.lecture(), on: plain))
    #expect(!Release.canPack(try Graphs.topcuoglu(), on: plain))
    #expect(!Release.canPack(try Graphs.lecture(), on: Platform(workers: 2, message: 1)))
    let serial = Broadcast(seconds: 1, way: .serial)
    #expect(!Release.canPack(try Graphs.lecture(), on: Platform(workers: 2, broadcast: serial)))
  }

  @Test func `with a least billing of a minute the lecture saves nothing`() throws {
    let release = try Self.release(.idlePacked, workers: 3)
    let price = Price(perHour: 3, step: 1, least: 60)
    let cost = ScheduleCost(release, on: Platform(workers: 3), price)
    #expect(abs(cost.fixed - 0.15) < 1e-12)
    #expect(cost.saving == 0)
  }

  @Test func `time is billed in whole steps`() {
    let price = Price(perHour: 1, step: 10)
    #expect(price.billed(30) == 30)
    #expect(price.billed(0.1 + 0.2) == 10)
    #expect(price.billed(30.5) == 40)
    #expect(Price(step: 0.1).billed(0.1 + 0.2) < 0.31)
    #expect(Price(perHour: 7200).cost(of: [Holding(worker: 0, start: 2, end: 5)]) == 6)
  }

  @Test func `packing keeps the times, and never holds workers longer`() throws {
    var draws = SplitMix64(seed: 5)
    for _ in 0..<100 {
      let graph = try Graphs.random(&draws, most: 30)
      let platform = Platform(workers: 1 + draws.index(below: 6))
      let schedule = try Simulator(graph, on: platform).schedule(.stealing)
      let packed = Release(schedule, .idlePacked, on: platform)
      #expect(packed.schedule.starts == schedule.starts)
      #expect(packed.schedule.faults(graph, on: platform) == [])
      let plain = Release(schedule, .idle, on: platform)
      #expect(packed.workerSeconds <= plain.workerSeconds)
      #expect(packed.workerSeconds >= schedule.busy)
    }
  }

  @Test func `packing is the least of all assignments`() throws {
    var draws = SplitMix64(seed: 6)
    for _ in 0..<200 {
      let graph = try Graphs.random(&draws, most: 7)
      let platform = Platform(workers: 1 + draws.index(below: 3))
      let schedule = try Simulator(graph, on: platform).schedule(.list)
      let packed = Release(schedule, .idlePacked, on: platform)
      #expect(packed.workerSeconds == Self.least(schedule))
    }
  }

  /// The least time of all owners that keep the times.
  private static func least(_ schedule: Schedule) -> Double {
    let order = schedule.starts.indices.sorted {
      (schedule.starts[$0], schedule.ends[$0], $0) < (schedule.starts[$1], schedule.ends[$1], $1)
    }
    func least(_ place: Int, _ held: [(start: Double, end: Double)]) -> Double {
      guard place < order.count else { return held.reduce(0) { $0 + $1.end - $1.start } }
      let (start, end) = (schedule.starts[order[place]], schedule.ends[order[place]])
      var best = Double.infinity
      for (index, worker) in held.enumerated() where worker.end <= start {
        var next = held
        next[index].end = end
        best = min(best, least(place + 1, next))
      }
      if held.count < schedule.workers {
        best = min(best, least(place + 1, held + [(start, end)]))
      }
      return best
    }
    return least(0, [])
  }

  @Test func `the Pareto set has what nothing beats, and its knee is cheap and near the best`() {
    let set = ParetoSet(
      [(65, 65), (45, 90), (35, 70), (35, 105), (36, 66), (100, 65), (35, 70)].map {
        ParetoSet.Choice(makespan: $0.0, cost: $0.1)
      })
    #expect(set.members == [2, 4, 0])
    #expect(set.knee == 4)
    #expect(set.beatenBy == [nil, 2, nil, 2, nil, 0, nil])
    #expect(ParetoSet([]).knee == nil)
  }
}

@Suite struct SlackTests {
  @Test func `the lecture's graph has slack beside its longest path, and drag on it`() throws {
    let table = SlackTable(try Graphs.lecture())
    #expect(table.span == 35)
    #expect(table.tasks.map(\.total) == [10, 0, 20, 10, 0, 0])
    #expect(table.tasks.map(\.free) == [0, 0, 20, 10, 0, 0])
    #expect(table.tasks.map(\.drag) == [0, 5, 0, 0, 10, 10])
  }

  @Test func `drag is what the longest path loses without the task's time`() throws {
    var draws = SplitMix64(seed: 4)
    for _ in 0..<100 {
      let graph = try Graphs.random(&draws, most: 30)
      let table = SlackTable(graph)
      for task in 0..<graph.taskCount {
        let without = SlackTable(graph.scaling([task: 0]))
        #expect(table.tasks[task].drag == table.span - without.span)
      }
    }
  }

  @Test(
    arguments: [
      (3, 0.75, 30), (3, 0.5, 25), (3, 0.25, 25), (2, 0.75, 30), (2, 0.5, 30), (2, 0.25, 25),
    ]
      as [(Int, Double, Double)])
  func `a shorter T5 shortens the lecture's optimum until another path is longest`(
    workers: Int, factor: Double, makespan: Double
  ) throws {
    let graph = try Graphs.lecture().scaling([4: factor])
    let search = try OptimumSearch(graph, on: Platform(workers: workers))
    #expect(try search.run(SearchBudget(nodes: 10_000)).schedule.makespan == makespan)
  }

  @Test func `a cost of a task on unequal workers is scaled on each`() throws {
    let graph = try Graphs.topcuoglu().scaling([0: 0.5])
    #expect(graph.platform?.costs.prefix(4) == [7, 8, 4.5, 13])
    #expect(graph.cost(of: 0) == 6.5)
  }
}

@Suite struct StepTests {
  @Test func `the states of the lecture are those that it draws`() throws {
    let graph = try Graphs.lecture()
    let schedule = try Simulator(graph, on: Platform(workers: 3)).schedule(.list)
    let steps = schedule.steps(of: graph)
    #expect(steps.map(\.time) == [0, 5, 10, 15, 25, 35])
    #expect(steps.map { $0.begun.map(\.task) } == [[0, 1, 2], [4], [3], [], [5], []])
    #expect(steps.map { $0.begun.map(\.worker) } == [[0, 1, 2], [1], [0], [], [0], []])
    #expect(
      steps.map { $0.running.map(\.task) } == [[0, 1, 2], [0, 4, 2], [3, 4, 2], [4], [5], []])
    #expect(steps.map(\.ended) == [[], [1], [0], [2, 3], [4], [5]])
    #expect(steps.map(\.blocked) == [[3, 4, 5], [3, 5], [5], [5], [], []])
    #expect(steps.flatMap(\.ready) == [])
  }

  @Test func `a ready task waits where workers are few`() throws {
    let graph = try Graphs.lecture()
    let schedule = try Simulator(graph, on: Platform(workers: 1)).schedule(.list)
    #expect(schedule.steps(of: graph)[0].ready == [1, 2])
  }
}
