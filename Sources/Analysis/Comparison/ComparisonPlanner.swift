package import Records

/// Decides which pairs a comparison measures next, by the protocol of docs/GATE.md: pure.
///
/// First each configuration once to warm up, then triage with the controls, then confirmation.
package struct ComparisonPlanner: RoundPlanner {
  private var course: ComparisonCourse

  /// - Parameters:
  ///   - configurations: What is compared; no two are equal.
  ///   - rules: By which numbers.
  ///   - builds: How many builds of each there are.
  package init(
    _ configurations: [ComparedConfiguration], rules: ComparisonRules = ComparisonRules(),
    builds: Int = 1
  ) {
    course = ComparisonCourse(configurations, rules: rules, builds: builds)
  }

  package mutating func next(after rows: [PairRow]) -> RoundAction<PairPoint> {
    for row in rows { course.add(row) }
    return RoundAction(course.needed())
  }
}
