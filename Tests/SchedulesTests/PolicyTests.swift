import Basics
import TaskGraphs
import Testing

@testable import Schedules

@Suite struct PolicyTests {
  @Test func `the lecture's graph takes 35 with three workers, as the lecture draws it`() throws {
    let graph = try Graphs.lecture()
    let schedule = try Simulator(graph, on: Platform(workers: 3)).schedule(.list)
    #expect(
      schedule.lines(graph) == ["T1 0-10 T4 10-15 T6 25-35", "T2 0-5 T5 5-25", "T3 0-15"])
    #expect(schedule.makespan == 35)
    #expect(schedule.busy == 65)
    #expect(schedule.idle == 40)
  }

  @Test(
    arguments: [
      (.list, 45), (.criticalPath, 40), (.stealing, 35), (.static, 45),
    ] as [(SchedulePolicy, Double)])
  func `two workers take as long as the policy is clever`(
    policy: SchedulePolicy, makespan: Double
  ) throws {
    #expect(try Simulator.makespan(Graphs.lecture(), policy, workers: 2) == makespan)
  }

  @Test func `stealing on two workers finds the schedule of the longest path`() throws {
    let graph = try Graphs.lecture()
    let schedule = try Simulator(graph, on: Platform(workers: 2)).schedule(.stealing)
    #expect(schedule.lines(graph) == ["T1 0-10 T4 10-15 T3 15-30", "T2 0-5 T5 5-25 T6 25-35"])
  }

  @Test(arguments: SchedulePolicy.allCases)
  func `one worker takes the work, whatever the policy`(policy: SchedulePolicy) throws {
    #expect(try Simulator.makespan(Graphs.lecture(), policy, workers: 1) == 65)
  }

  @Test func `the critical path list on robot control takes as long as published`() throws {
    let graph = try Graphs.robot()
    for (workers, makespan) in [(2, 1243.0), (4, 662), (8, 573), (16, 569)] {
      let found = try Simulator.makespan(graph, .criticalPath, workers: workers)
      #expect(found == makespan)
    }
  }

  @Test func `HEFT and CPOP take 80 and 86 on their published example`() throws {
    let graph = try Graphs.topcuoglu()
    let simulator = try Simulator(graph, on: Platform(workers: 3))
    #expect(simulator.schedule(.heft).makespan == 80)
    #expect(simulator.schedule(.cpop).makespan == 86)
    #expect(
      simulator.schedule(.heft).lines(graph) == [
        "T2 27-40 T8 57-62", "T4 18-26 T6 26-42 T9 56-68 T10 73-80",
        "T1 0-9 T3 9-28 T5 28-38 T7 38-49",
      ])
  }

  @Test func `PEFT takes 122 on its published example, and HEFT 133`() throws {
    let graph = try Graphs.arabnejad()
    let simulator = try Simulator(graph, on: Platform(workers: 3))
    #expect(simulator.schedule(.peft).makespan == 122)
    #expect(simulator.schedule(.heft).makespan == 133)
    #expect(
      simulator.schedule(.peft).lines(graph) == [
        "T1 0-22 T4 22-29 T2 29-51 T3 51-83 T7 83-97", "T6 29-46 T8 54-77 T10 106-122",
        "T5 35-70 T9 81-89",
      ])
  }

  @Test func `the optimistic costs of PEFT are those of its table`() throws {
    let costs = OptimisticCosts(
      try Graphs.arabnejad(), TaskTimes(try Graphs.arabnejad(), on: Platform(workers: 3)))
    let rows = [0, 1, 2, 9].map { task in (0..<3).map { costs.seconds(behind: task, on: $0) } }
    #expect(rows == [[64, 68, 86], [42, 39, 42], [27, 41, 43], [0, 0, 0]])
  }

  @Test func `each policy makes a schedule that keeps all rules, on any platform`() throws {
    var draws = SplitMix64(seed: 3)
    for _ in 0..<100 {
      let graph = try Graphs.random(&draws, most: 40)
      let platform = Platform(
        workers: 1 + draws.index(below: 6), overhead: Double(draws.index(below: 2)),
        message: Double(draws.index(below: 3)),
        broadcast: [nil, Broadcast(seconds: 2, way: .tree)][draws.index(below: 2)])
      let simulator = try Simulator(graph, on: platform)
      for policy in SchedulePolicy.allCases {
        #expect(simulator.schedule(policy).faults(graph, on: platform) == [], "\(policy)")
      }
    }
    for graph in [try Graphs.topcuoglu(), try Graphs.arabnejad()] {
      for workers in 1...3 {
        let platform = Platform(workers: workers)
        for policy in SchedulePolicy.allCases {
          let schedule = try Simulator(graph, on: platform).schedule(policy)
          #expect(schedule.faults(graph, on: platform) == [], "\(policy)")
        }
      }
    }
  }

  @Test func `a task follows its first predecessor where messages cost, or locality is wanted`()
    throws
  {
    // T3 waits for T1 and T4 for T2; without messages T4, which is ready first, goes to W1.
    let graph = try Graphs.graph([(2, []), (1, []), (1, [0]), (1, [1])])
    let plain = try Simulator(graph, on: Platform(workers: 2)).schedule(.fifo)
    #expect(plain.owners == [0, 1, 0, 1])
    let swapped = try Graphs.graph([(2, []), (2, []), (1, [1]), (1, [0])])
    #expect(
      try Simulator(swapped, on: Platform(workers: 2)).schedule(.list).owners == [0, 1, 0, 1])
    #expect(
      try Simulator(swapped, on: Platform(workers: 2)).schedule(.locality).owners == [0, 1, 1, 0])
    #expect(
      try Simulator(swapped, on: Platform(workers: 2, message: 1)).schedule(.list).owners
        == [0, 1, 1, 0])
  }

  @Test func `fifo takes what has been ready longest, shortest what takes least`() throws {
    // On one worker: T1 releases T4; T2 and T3 were ready before.
    let graph = try Graphs.graph([(1, []), (3, []), (2, []), (1, [0])])
    func order(_ policy: SchedulePolicy) throws -> [Int] {
      try Simulator(graph, on: Platform(workers: 1)).schedule(policy).orders[0]
    }
    #expect(try order(.fifo) == [0, 1, 2, 3])
    #expect(try order(.shortestFirst) == [0, 3, 2, 1])
    #expect(try order(.longestFirst) == [1, 2, 0, 3])
  }

  @Test(
    arguments: [
      (.parallel, [2, 2, 2, 2]), (.serial, [2, 4, 6, 8]), (.tree, [2, 4, 4, 6]),
    ] as [(Broadcast.Way, [Double])])
  func `each way of a broadcast makes workers ready in its order`(
    way: Broadcast.Way, times: [Double]
  ) throws {
    let platform = Platform(workers: 4, broadcast: Broadcast(seconds: 2, way: way))
    #expect((0..<4).map { platform.readiness(of: $0) } == times)
    let schedule = try Simulator(.independent(4), on: platform).schedule(.list)
    #expect(schedule.starts.sorted() == schedule.starts)
    #expect(schedule.makespan >= 3)
  }

  @Test func `more workers than the file names are refused`() throws {
    #expect(throws: PlatformMistake(workers: 4, named: 3)) {
      try Simulator(Graphs.topcuoglu(), on: Platform(workers: 4))
    }
  }

  @Test func `an overhead is part of each task`() throws {
    let schedule = try Simulator(Graphs.lecture(), on: Platform(workers: 3, overhead: 1))
      .schedule(.list)
    #expect(schedule.makespan == 38)
  }
}
