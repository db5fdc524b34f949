import Basics
import Foundation
import TaskGraphs
import Testing

@testable import Schedules

@Suite struct LossTests {
  private static let graphs =
    ProcessInfo.processInfo.environment["SPEEDUP_GRAPHS"].flatMap { Int($0) } ?? 400
  private static let policies: [SchedulePolicy] = [.static, .stealing, .list]

  private static func spans(_ schedule: Schedule) -> [TracedSchedule.Span] {
    schedule.owners.indices.map {
      TracedSchedule.Span(
        task: $0, worker: Int(schedule.owners[$0]), start: schedule.starts[$0],
        end: schedule.ends[$0])
    }
  }

  /// One a task, also where each costs 1.
  private static func costs(_ graph: TaskGraph) -> [Double] {
    (0..<graph.taskCount).map { graph.cost(of: $0) }
  }

  /// Of whole numbers each term is whole, so that no rounding helps.
  private static func sum(_ losses: ScheduleLosses) -> Double {
    losses.work + losses.structure + losses.order + losses.inflation + losses.overhead
  }

  @Test(.timeLimit(.minutes(2)))
  func `the terms add up to what all workers took, whatever was measured`() throws {
    var draws = SplitMix64(seed: 11)
    for _ in 0..<Self.graphs {
      let graph = try Graphs.random(&draws, most: 24)
      let workers = 1 + draws.index(below: 5)
      let slower = Self.costs(graph).map { $0 + Double(draws.index(below: 4)) - 1 }.map {
        max($0, 0)
      }
      let losses = ScheduleLosses(
        graph, single: Self.costs(graph), several: slower,
        policy: Self.policies[draws.index(below: Self.policies.count)], workers: workers,
        measured: Double(draws.index(below: 300)))
      #expect(Self.sum(losses) == losses.total)
      #expect(losses.structure >= 0 && losses.order >= 0)
      // The same for times that are no whole numbers, but for rounding.
      let uneven = ScheduleLosses(
        graph, single: Self.costs(graph).map { $0 * 0.1 }, several: slower.map { $0 / 7 },
        policy: .stealing, workers: workers, measured: draws.unit())
      #expect(abs(Self.sum(uneven) - uneven.total) < 1e-11)
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `a simulated schedule that is measured loses nothing to slower tasks and between them`()
    throws
  {
    var draws = SplitMix64(seed: 12)
    for _ in 0..<Self.graphs {
      let graph = try Graphs.random(&draws, most: 24)
      let platform = Platform(workers: 1 + draws.index(below: 5))
      let simulator = try Simulator(graph, on: platform)
      for policy in Self.policies {
        let schedule = simulator.schedule(policy)
        let traced = try #require(TracedSchedule(Self.spans(schedule), of: graph))
        let losses = ScheduleLosses(
          graph, single: Self.costs(graph), several: traced.costs, policy: policy,
          workers: platform.workers, measured: traced.makespan)
        #expect(losses.inflation == 0 && losses.overhead == 0)
        #expect(Self.sum(losses) == losses.total)
        // Order is what the policy misses of the bound: nothing where it reaches that.
        let bounds = try ScheduleBounds(graph, on: platform)
        #expect((losses.order == 0) == (schedule.makespan == bounds.lower))
        if policy != .static {
          #expect(
            SchedulingDelay.seconds(Self.spans(schedule), of: graph, workers: platform.workers)
              == 0)
        }
      }
    }
  }

  @Test func `of the lecture's graph the third worker is lost to the longest path`() throws {
    let graph = try Graphs.lecture()
    let losses = ScheduleLosses(
      graph, single: Self.costs(graph), several: Self.costs(graph).map { $0 * 1.2 },
      policy: .stealing,
      workers: 3, measured: 45)
    #expect(losses.work == 65 && losses.structure == 40 && losses.order == 0)
    #expect(losses.inflation == 21 && losses.overhead == 9)
    // `list` runs T3 before T5 on two workers.
    let listed = ScheduleLosses(
      graph, single: Self.costs(graph), several: Self.costs(graph), policy: .list, workers: 2,
      measured: 45)
    #expect(listed.structure == 5 && listed.order == 20 && listed.overhead == 0)
  }

  @Test func `delay is the time of idle workers while tasks are ready`() throws {
    // T1 releases T2 and T3; both begin one second late, and then one of two workers runs T3 after T2.
    let graph = try Graphs.graph([(2, []), (1, [0]), (1, [0])])
    let spans = [(0, 0, 0.0, 2.0), (1, 0, 3, 4), (2, 0, 4, 5)].map {
      TracedSchedule.Span(task: $0.0, worker: $0.1, start: $0.2, end: $0.3)
    }
    // Two tasks wait for two workers for 1 s, then one for the other worker for 1 s.
    #expect(SchedulingDelay.seconds(spans, of: graph, workers: 2) == 3)
    #expect(SchedulingDelay.seconds(spans, of: graph, workers: 1) == 1)
  }

  @Test func `what a task costs lowers what greedy workers reach`() throws {
    let graph = try Graphs.lecture()
    let plain = GreedyBound(graph)
    #expect(plain.work == 65 && plain.span == 35)
    #expect(plain.most(2) == 50)
    let burdened = GreedyBound(graph, burden: 1)
    #expect(burdened.work == 71 && burdened.span == 38 && burdened.most(3) == 49)
    #expect(GreedyBound(graph, costs: [1, 1, 1, 1, 1, 1]).span == 3)
  }
}
