import Experiments
import Records
import Terms
import Testing

@testable import Analysis

/// Launches in the order of time.
@Suite struct LaunchCourseTests {
  private func row(
    _ round: Int, _ order: Int, _ seconds: Double, at second: Int, workers: Int = 1,
    iteration: Int = 0, warnings: String = ""
  ) -> Sample {
    var row = Sample()
    row.runID = "run"
    row.experiment = "sleep"
    row.model = .thread
    row.workers = workers
    (row.round, row.order, row.iteration) = (round, order, iteration)
    row.wallSeconds = seconds
    row.startedAt = "2026-11-23T21:54:\(second).500Z"
    row.warnings = warnings
    return row
  }

  private func course(_ rows: [Sample]) -> LaunchCourse {
    var collector = LaunchCollector()
    for row in rows { collector.add(row) }
    return collector.course
  }

  @Test func `each launch is over the median of its point, in the order in which they began`() {
    let course = course([
      row(1, 0, 4, at: 30), row(0, 1, 2, at: 20), row(0, 0, 1, at: 10, workers: 2),
      row(1, 1, 1.5, at: 40, workers: 2), row(2, 0, 2, at: 50),
    ])
    #expect(course.launches.map(\.start) == [0, 10, 20, 30, 40])
    #expect(course.launches.map(\.relative) == [0.8, 1, 2, 1.2, 1])
    #expect(course.isSteady)
  }

  @Test func `iterations enter as their median, and failures not at all`() {
    var failed = row(1, 0, 1, at: 40)
    failed.status = .failed
    let course = course([
      row(0, 0, 1, at: 10), row(0, 0, 9, at: 12, iteration: 1), row(0, 0, 2, at: 11, iteration: 2),
      row(0, 1, 2, at: 20), failed,
    ])
    #expect(course.launches.map(\.relative) == [1, 1])
    #expect(course.launches.map(\.start) == [0, 10])
  }

  @Test func `a launch is disturbed by what something can be done against`() {
    let course = course([
      row(0, 0, 1, at: 10, warnings: "short-iteration;boost"),
      row(1, 0, 1, at: 20, warnings: "load"),
      row(2, 0, 1, at: 30, warnings: "short-iteration;steal-invalid"),
    ])
    #expect(course.launches.map(\.isDisturbed) == [false, true, true])
  }

  @Test func `rows without times are in the order of their rounds`() {
    var rows = [row(1, 0, 1, at: 10), row(0, 1, 1, at: 20), row(0, 0, 1, at: 30)]
    rows[1].startedAt = "yesterday"
    let course = course(rows)
    #expect(course.launches.map(\.round.number) == [0, 0, 1])
    #expect(course.launches.allSatisfy { $0.start == nil })
    #expect(!course.isSteady)
  }
}
