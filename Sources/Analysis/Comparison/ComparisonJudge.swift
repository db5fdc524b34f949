import Basics
package import Records

/// Says what the pairs of a comparison mean: pure, for those just measured and for recorded ones.
package enum ComparisonJudge {
  /// - Parameters:
  ///   - rows: All of them, in the order in which they were measured.
  ///   - rules: Those by which they were planned.
  ///   - configurations: What was to be measured, whether or not a row tells of it.
  ///   - stop: Why measuring ended before the planner said so, in words; nil where it did not.
  /// - Returns: The verdict, with nothing in `seconds` and `environmentID`.
  package static func report(
    on rows: [PairRow], by rules: ComparisonRules = ComparisonRules(),
    configurations: [ComparedConfiguration] = [], stop: String? = nil
  ) -> ComparisonReport {
    // A floor has two builds of the base, and the others may have one.
    let builds = rows.filter { $0.point.stage != .floor }.map(\.baseBuild).max() ?? 1
    var course = ComparisonCourse(configurations, rules: rules, builds: builds)
    for row in rows { course.add(row) }
    var adjusted: [ComparedConfiguration: Double] = [:]
    for direction in [Triage.Direction.slower, .faster] {
      let promoted = course.courses.filter { $0.direction == direction }
      let chances = HolmAdjustment.adjusted(promoted.map { $0.chance ?? 1 })
      for (course, chance) in zip(promoted, chances) { adjusted[course.configuration] = chance }
    }
    let verdicts = course.courses.map {
      $0.verdict(by: rules, adjusted: adjusted[$0.configuration], builds: builds, stop: stop)
    }
    let controls = course.controls?.report ?? ComparisonReport.Controls()
    var overall = ComparisonVerdict.overall(verdicts.map(\.verdict))
    // Without the controls it is not known that a slowdown would have been seen, nor that one is none of
    // the machine.
    if controls.failed || overall == .unchanged && controls.undecided != nil {
      overall = .inconclusive
    }
    var report = ComparisonReport(
      verdict: overall, reason: "", configurations: verdicts, controls: controls)
    report.changeClass = ChangeShape.of(course.courses, verdicts)
    report.reason = ComparisonReason(report, rules: rules, stop: stop).text
    return report
  }
}
