/// What others do: so many runs of base and candidate in some order, and a rule for the times of each
/// configuration by itself.
package struct Rival: GateContender {
  package let name: String
  let order: RivalOrder
  /// Of base and candidate, in each configuration.
  let runs: Int
  /// Whether the candidate is said to be slower.
  let isSlower: @Sendable (RivalTimes) -> Bool

  package func judge(_ suite: inout SimulatedSuite) -> GateFindings {
    let times = order.measure(runs, of: &suite)
    return GateFindings(
      verdicts: times.map { isSlower($0) ? .slower : .unchanged }, judgedLaunches: suite.launches)
  }

  /// All that the gate is set beside.
  package static let all: [Rival] = [
    tenPercent, hyperfine, benchstat(.twoRuns), benchstat(.alternating), tango, medianOfSeven,
    fixedOrder,
  ]
}
