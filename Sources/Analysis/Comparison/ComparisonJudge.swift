package import Records

/// Says what the pairs of a comparison mean: pure, for those just measured and for recorded ones.
package enum ComparisonJudge {
  /// - Parameters:
  ///   - rows: All of them.
  ///   - rules: Those by which they were planned.
  ///   - stop: Why measuring ended before the planner said so, in words; nil where it did not.
  /// - Returns: The verdict, with nothing in `seconds` and `environmentID`.
  package static func report(
    on rows: [PairRow], by rules: ComparisonRules = ComparisonRules(), stop: String? = nil
  ) -> ComparisonReport {
    ComparisonReport(verdict: .inconclusive, reason: "no pair was measured")
  }
}
