import Basics
import Foundation
import TaskGraphs
import Testing

@testable import Schedules

@Suite struct BoundTests {
  private static func bounds(_ graph: TaskGraph, _ workers: Int) throws -> ScheduleBounds {
    try ScheduleBounds(graph, on: Platform(workers: workers))
  }

  @Test func `the lecture's graph has work 65 and span 35`() throws {
    let bounds = try Self.bounds(Graphs.lecture(), 2)
    #expect(bounds.work == 65)
    #expect(bounds.span == 35)
    #expect(bounds.lower == 35)
    #expect(bounds.greedyUpper == 50)
  }

  @Test func `work that must lie in an interval lifts the bound of robot control to 656`() throws {
    let graph = try Graphs.robot()
    #expect(try Self.bounds(graph, 4).lower == 620.75)
    #expect(try Self.bounds(graph, 4).interval == 656.25)
  }

  @Test func `workers that are ready later are a floor`() throws {
    let platform = Platform(workers: 2, broadcast: Broadcast(seconds: 4, way: .serial))
    let bounds = try ScheduleBounds(.independent(3), on: platform)
    // Ready at 4 and 8: three tasks end at 7 on the first alone.
    #expect(bounds.lower == 7)
    #expect(bounds.greedyUpper == nil)
    #expect(ScheduleBounds.level(of: 5, above: [4, 8]) == 8.5)
  }

  @Test func `unequal workers bound by the fastest of each task`() throws {
    let bounds = try Self.bounds(Graphs.topcuoglu(), 3)
    // 127 on P1, 130 on P2, 143 on P3; the path T1, T2, T9, T10 takes 9 + 13 + 12 + 7 at least.
    #expect(bounds.work == 127)
    #expect(bounds.span == 41)
    #expect(bounds.greedyUpper == nil)
  }

  @Test func `the bound of tiled Cholesky factorization is its closed form`() throws {
    for tiles in 2...8 {
      let graph = try Graphs.cholesky(tiles: tiles)
      let bounds = try Self.bounds(graph, 1)
      #expect(bounds.work == Double(tiles * tiles * tiles))
      #expect(bounds.span == Double(9 * tiles - 10))
      let makespan = try Simulator.makespan(graph, .criticalPath, workers: tiles * tiles)
      #expect(makespan == bounds.span)
    }
  }
}

@Suite struct PropertyTests {
  /// `make fuzz` sets it: 10,000 take half a minute without the optimiser.
  private static let graphs =
    ProcessInfo.processInfo.environment["SPEEDUP_GRAPHS"].flatMap { Int($0) } ?? 400

  @Test(.timeLimit(.minutes(2)))
  func `no schedule is below the bounds, and no greedy one above Graham's`() throws {
    var draws = SplitMix64(seed: 7)
    for _ in 0..<Self.graphs {
      let graph = try Graphs.random(&draws, most: 24)
      let platform = Platform(workers: 1 + draws.index(below: 5))
      let bounds = try ScheduleBounds(graph, on: platform)
      let simulator = try Simulator(graph, on: platform)
      let lower = bounds.interval
      #expect(lower >= bounds.lower)
      let upper = try #require(bounds.greedyUpper)
      for policy in SchedulePolicy.allCases {
        let makespan = simulator.schedule(policy).makespan
        #expect(makespan >= lower - 1e-9, "\(policy)")
        if policy.isGreedy { #expect(makespan <= upper + 1e-9, "\(policy)") }
      }
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `the optimum is above no policy, and below no bound`() throws {
    var draws = SplitMix64(seed: 8)
    for _ in 0..<Self.graphs / 5 {
      let graph = try Graphs.random(&draws, most: 16)
      let platform = Platform(workers: 1 + draws.index(below: 4))
      let optimum = try OptimumSearch(graph, on: platform).run(SearchBudget(nodes: 200_000))
      #expect(optimum.schedule.faults(graph, on: platform) == [])
      #expect(optimum.status == .proved)
      let simulator = try Simulator(graph, on: platform)
      for policy in SchedulePolicy.allCases {
        #expect(optimum.schedule.makespan <= simulator.schedule(policy).makespan)
      }
      #expect(optimum.schedule.makespan >= (try ScheduleBounds(graph, on: platform)).interval)
    }
  }
}
