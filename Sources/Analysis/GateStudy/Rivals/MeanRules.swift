extension Rival {
  /// What most jobs do that compare two runs of a suite: above 110% of the mean before.
  static let tenPercent = Rival(
    name: "two runs, +10% on means of 10", order: .twoRuns, runs: 10,
    isSlower: { $0.candidate.mean > 1.1 * $0.base.mean })

  /// What one reads off `hyperfine base candidate`, `mean ± σ` each: the two do not overlap.
  static let hyperfine = Rival(
    name: "hyperfine's mean ± σ, 10 runs, blocked", order: .twoBlocks, runs: 10,
    isSlower: {
      $0.candidate.mean - $0.candidate.deviation > $0.base.mean + $0.base.deviation
    })

  /// Of tango-bench, which compares two builds in one process: at least 2.6 standard errors of the mean
  /// difference, and at least half a percent.
  static let tango = Rival(
    name: "tango's rule, 20 pairs", order: .drawn, runs: 20,
    isSlower: { times in
      let differences = zip(times.candidate, times.base).map { $0 - $1 }
      let error = differences.deviation / Double(differences.count).squareRoot()
      return differences.mean >= 2.6 * error && differences.mean > 0.005 * times.base.mean
    })
}

extension [Double] {
  /// Of numbers that are there.
  var mean: Double { reduce(0, +) / Double(count) }

  /// The standard deviation of a sample of two or more.
  var deviation: Double {
    let mean = mean
    return (reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)).squareRoot()
  }
}
