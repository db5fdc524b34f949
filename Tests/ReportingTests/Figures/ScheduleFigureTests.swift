import Schedules
import TaskGraphs
import Testing

@testable import Reporting

@Suite struct ScheduleFigureTests {
  /// The lecture's graph on 1 to 3 workers.
  private static func report(_ predictions: [SchedulePrediction] = []) throws -> ScheduleReport {
    var builder = TaskGraphBuilder(name: "lecture")
    for (number, cost) in [10.0, 5, 15, 5, 20, 10].enumerated() {
      builder.addTask("T\(number + 1)", cost: cost)
    }
    for (task, source) in [(3, 0), (4, 1), (5, 3), (5, 4)] {
      builder.addDependence(of: task, on: source)
    }
    let plan = StudyPlan(workers: [1, 2, 3], policies: [.list, .stealing])
    let study = try ScheduleStudy(builder.graph(), plan) { SearchBudget(nodes: 1000) }
    return ScheduleReport(study, hasAssignment: false, predictions: predictions)
  }

  private static func figure(_ name: String, _ report: ScheduleReport) throws -> Figure {
    try #require(Figure.schedules(report).first { $0.name == name }?.figure)
  }

  @Test func `there is a timeline of the fastest policy of each number of workers`() throws {
    let names = Figure.schedules(try Self.report()).map(\.name)
    #expect(
      names == [
        "timeline-list-1", "parallelism-list-1", "timeline-stealing-2", "parallelism-stealing-2",
        "timeline-list-3", "parallelism-list-3", "completion", "cost", "what-if",
      ])
  }

  @Test func `a released worker has no row any more`() throws {
    let figure = try Self.figure("timeline-list-3", Self.report())
    let grey = figure.boxes.filter { $0.label.isEmpty }
    #expect(grey.map(\.x) == [0...35, 0...25, 0...15])
    #expect(figure.footnotes.contains { $0.contains("not measured") })
  }

  @Test func `completion has a line a policy, the optimum, the bounds and what was measured`()
    throws
  {
    let measured = SchedulePrediction(
      model: "thread", workers: 2, policy: .stealing, measured: 36, interval: 35...37, traced: 36,
      predicted: 35,
      held: HeldPrediction(endsIdleWorkers: false, measured: 72, traced: [], predicted: []))
    let figure = try Self.figure("completion", Self.report([measured]))
    #expect(
      figure.series.map(\.label) == ["list", "stealing", "optimum", "thread, measured"])
    #expect(
      figure.series.map { $0.points.map(\.y) } == [
        [65, 45, 35], [65, 35, 35], [65, 35, 35], [36],
      ])
    #expect(figure.series[3].points[0].interval == 35...37)
    #expect(figure.ideals.map(\.label) == ["at least", "greedy at most"])
    #expect(figure.ideals.map { $0.points.map(\.y) } == [[65, 35, 35], [65, 50, 45]])
    #expect(abs((measured.error ?? 0) + 1.0 / 36) < 1e-12)
    #expect(measured.isTypical == true)
  }

  @Test func `the knee is two workers, and what is beaten is hollow`() throws {
    let figure = try Self.figure("cost", Self.report())
    #expect(figure.notes.map(\.text) == ["knee: 2 workers, stealing"])
    #expect(figure.series[0].points.map(\.hollow) == [true, true, true])
    #expect(figure.series[1].points.map(\.hollow) == [true, false, false])
  }

  @Test func `what-if shows the tasks with most drag first`() throws {
    let figure = try Self.figure("what-if", Self.report())
    #expect(figure.series.map(\.label) == ["T5", "T6", "T2"])
    #expect(figure.series.map { $0.points[0].y } == [35, 35, 35])
    #expect(figure.series[0].points.last?.y == 25)
  }
}
