import Basics
import Records

#if canImport(Glibc)
import Glibc
#endif

extension ConfigurationCourse {
  /// What is said of the configuration.
  ///
  /// - Parameters:
  ///   - rules: By which numbers.
  ///   - adjusted: Its chance after Holm; nil where it was not confirmed.
  ///   - builds: How many builds of each there are.
  ///   - stop: Why measuring ended early, in words; nil where it did not.
  /// - Returns: The verdict with its numbers.
  func verdict(
    by rules: ComparisonRules, adjusted: Double?, builds: Int, stop: String?
  ) -> ConfigurationVerdict {
    var verdict = ConfigurationVerdict(
      name: configuration.name, workers: configuration.workers, verdict: .inconclusive)
    fill(&verdict, rules)
    let unmeasured = stop ?? "the pairs end before the look that decides"
    if hasFailedTooOften {
      verdict.reason = failure
      return verdict
    }
    switch state {
    case .open:
      verdict.reason = unmeasured
    case .dismissed:
      verdict.verdict = .unchanged
      if let least = verdict.leastDetectable {
        verdict.reason =
          "no slowdown of \(ComparisonReason.percent(exp(rules.dismissal))) or more; "
          + "one of \(ComparisonReason.percent(least)) would have been found"
      }
    case .promoted(let direction):
      guard rules.confirms else {
        verdict.reason = "it looks \(direction), and triage alone confirms nothing"
        break
      }
      verdict.pHolm = adjusted
      guard let adjusted, adjusted <= rules.level else {
        let isWhole = confirmPairsLeft == 0
        verdict.verdict = isWhole ? .unchanged : .inconclusive
        verdict.reason =
          isWhole ? "it looked \(direction), and fresh pairs did not confirm it" : unmeasured
        break
      }
      judge(direction, &verdict, rules, builds: builds)
    }
    return verdict
  }

  /// What is confirmed: a regression, or less than one.
  private func judge(
    _ direction: Triage.Direction, _ verdict: inout ConfigurationVerdict,
    _ rules: ComparisonRules, builds: Int
  ) {
    guard direction == .slower else {
      verdict.verdict = .faster
      verdict.reason = "faster, as fresh pairs confirm"
      return
    }
    verdict.verdict = .slower
    let centre = log(verdict.ratio ?? 1)
    let more = (verdict.baseSeconds ?? 0) * ((verdict.ratio ?? 1) - 1)
    if centre < rules.floor {
      verdict.reason =
        "slower by less than the floor of \(ComparisonReason.percent(exp(rules.floor)))"
    } else if more < rules.floorSeconds {
      verdict.reason = "slower by less than \(Int(rules.floorSeconds * 1e6)) µs"
    } else if !BuildSpread(confirmRows).bears(centre, shift: rules.shift) {
      verdict.reason = "builds of the same source differ by as much"
    } else {
      verdict.verdict = .regression
      verdict.reason = "slower, as fresh pairs confirm"
      if builds == 1 {
        verdict.reason += "; one build each: placement alone can move this by several percent"
      }
    }
  }

  /// The numbers: those of the confirmation alone where there is one, because what was picked for its
  /// size seems larger than it is.
  private func fill(_ verdict: inout ConfigurationVerdict, _ rules: ComparisonRules) {
    let rows = confirmRows.isEmpty ? triageRows : confirmRows
    let differences = PairDifferences(rows)
    verdict.pairs = rows.count
    verdict.allPairs = pairs
    verdict.failedPairs = failedPairs
    verdict.slotEffect = differences.slotEffect.map { exp($0) - 1 }
    verdict.baseSeconds = Quantiles.median(rows.compactMap(\.base.seconds))
    verdict.candidateSeconds = Quantiles.median(rows.compactMap(\.candidate.seconds))
    guard let ratio = differences.ratio else { return }
    verdict.ratio = ratio.value
    verdict.low = ratio.interval?.lowerBound
    verdict.high = ratio.interval?.upperBound
    verdict.leastDetectable = Triage(rules: rules).leastDetectable(differences).map { exp($0) }
  }
}
