import TaskGraphs
import Testing

@testable import Schedules

@Suite struct ReplayTests {
  /// What a launch under a schedule would have traced, with a delay before each task.
  private static func spans(_ schedule: Schedule, delay: Double = 0) -> [TracedSchedule.Span] {
    schedule.owners.indices.map { task in
      TracedSchedule.Span(
        task: task, worker: Int(schedule.owners[task]), start: schedule.starts[task] + delay,
        end: schedule.ends[task])
    }
  }

  @Test(arguments: [SchedulePolicy.static, .stealing])
  func `a schedule that was traced predicts itself`(policy: SchedulePolicy) throws {
    let graph = try Graphs.lecture()
    let simulator = try Simulator(graph, on: Platform(workers: 2, overhead: 0.5))
    let schedule = simulator.schedule(policy)
    let traced = try #require(TracedSchedule(Self.spans(schedule, delay: 0.5), of: graph))
    #expect(traced.costs == graph.costs)
    #expect(traced.overhead == 0.5)
    #expect(traced.wakeUp == 0)
    #expect(traced.makespan == schedule.makespan)
    let platform = Platform(workers: 2, overhead: traced.overhead)
    let again = try Simulator(traced.measured(graph), on: platform).schedule(policy)
    #expect(again == schedule)
  }

  @Test func `a trace that has not each task once says nothing`() throws {
    let graph = try Graphs.lecture()
    let spans = Self.spans(try Simulator(graph, on: Platform(workers: 2)).schedule(.list))
    #expect(TracedSchedule(Array(spans.dropLast()), of: graph) == nil)
    #expect(TracedSchedule(spans + [spans[0]], of: graph) == nil)
    #expect(TracedSchedule(spans, of: .independent(6)) != nil)
  }

  @Test func `equal tasks that took nearly the same have their mean, and others keep their times`()
    throws
  {
    let graph = try Graphs.graph([(2, []), (2, []), (2, []), (2, []), (3, [])])
    let times = EvenTimes.times([1, 1.02, 0.98, 1.5, 0.99], of: graph)
    #expect(times[0] == times[1] && times[1] == times[2] && abs(times[0] - 1) < 1e-12)
    #expect(times[3] == 1.5 && times[4] == 0.99)
  }

  @Test func `a worker that waited begins later, where that is known`() throws {
    // T2 waits for T1 on the other worker.
    let graph = try Graphs.graph([(2, []), (1, [])])
    var platform = Platform(workers: 2)
    platform.wakeUp = 0.25
    // Both sources lie where there is one worker each: nobody waits.
    #expect(try Simulator(graph, on: platform).schedule(.stealing).makespan == 2)
    let fork = try Graphs.graph([(1, []), (1, [0]), (1, [0])])
    let schedule = try Simulator(fork, on: platform).schedule(.stealing)
    // One successor goes on at once, the other is taken by the idle worker.
    #expect(schedule.ends.sorted() == [1, 2, 2.25])
  }

  @Test func `of one moment the task that began first ends first`() throws {
    // After T1 its worker goes on with T2, and the other one takes T3: T2 ends first, so that T3 releases T4.
    let graph = try Graphs.graph([(1, []), (1, [0]), (1, [0]), (1, [1, 2])])
    let schedule = try Simulator(graph, on: Platform(workers: 2)).schedule(.stealing)
    #expect(schedule.owners[3] == schedule.owners[2])
  }
}
