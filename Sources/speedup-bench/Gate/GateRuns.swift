import Analysis

/// Runs of a study on all cores, with a line on standard error for each row.
struct GateRuns {
  let study: GateStudy
  let runs: Int
  let clock = ContinuousClock()

  private static let chunk = 25

  /// What comes out for one contender on one kind of machine.
  func outcome(
    of contender: any GateContender, on source: NoiseSource, _ design: SuiteDesign = SuiteDesign()
  ) async -> GateOutcome {
    let start = clock.now
    let outcome = await withTaskGroup(of: (Int, GateOutcome).self) { group in
      for first in stride(from: 0, to: runs, by: Self.chunk) {
        group.addTask {
          let part = first..<min(first + Self.chunk, runs)
          return (first, study.outcome(of: contender, on: source, design, runs: part))
        }
      }
      var parts: [Int: GateOutcome] = [:]
      for await (first, part) in group { parts[first] = part }
      // In their order, so that sums are rounded alike every time.
      var whole = GateOutcome()
      for first in parts.keys.sorted() { parts[first].map { whole.add($0) } }
      return whole
    }
    let change = design.change.map { "+\(GateText.percent($0))" } ?? "no change"
    note(
      "\(contender.name), \(source.name), \(change), builds \(design.builds): "
        + "\(outcome.alarms) alarms, \(outcome.found) found, \(clock.now - start)")
    return outcome
  }
}
