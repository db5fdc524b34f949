#if canImport(Glibc)
import Glibc
#endif

/// Whether a configuration needs a closer look: most that did not change are dismissed after few pairs,
/// which cannot raise a false alarm (GATE.md, step 3).
struct Triage {
  enum State: Equatable {
    /// So many pairs are needed for the next look.
    case open(pairs: Int)
    case dismissed
    case promoted(Direction)
  }

  /// Which way a configuration seems to have changed.
  enum Direction: Equatable {
    case slower
    case faster

    /// The sign that makes a change of this direction positive.
    var sign: Double { self == .slower ? 1 : -1 }
  }

  let rules: ComparisonRules

  /// What the first look that decides says.
  ///
  /// - Parameters:
  ///   - differences: Of at least as many pairs as the look needs.
  ///   - look: After how many pairs.
  /// - Returns: The state after the look.
  func state(_ differences: PairDifferences, atLook look: Int) -> State {
    let values = differences.values
    guard let index = rules.looks.firstIndex(of: look),
      let upper = HodgesLehmann.upperBound(values, tail: rules.dismissalTail)
    else { return .open(pairs: rules.looks.first ?? look) }
    if upper < rules.dismissal {
      // Six pairs of one sign are not rare enough.
      let isFaster = upper < 0 && (WalshAverages(values).median ?? 0) <= -rules.shift
      return isFaster ? .promoted(.faster) : .dismissed
    }
    if index + 1 < rules.looks.count { return .open(pairs: rules.looks[index + 1]) }
    let chance = SignedRankTest.chance(of: values, aboveFrom: 0)
    return chance <= rules.promotion ? .promoted(.slower) : .dismissed
  }

  /// How many fresh pairs confirm what triage saw.
  ///
  /// So many that a change of 0.7 times what was seen, or of 2% where that is more, is told from 1% as
  /// good as always; h is the half-width of the 95% interval at as many pairs as were seen.
  ///
  /// - Parameters:
  ///   - differences: Those of triage.
  ///   - direction: Which way.
  ///   - builds: A multiple of twice as many.
  /// - Returns: The number, even.
  func confirmationPairs(
    _ differences: PairDifferences, _ direction: Direction, builds: Int
  ) -> Int {
    let values = differences.values.map { $0 * direction.sign }
    guard let estimate = HodgesLehmann.estimate(values), let half = estimate.halfWidth else {
      return rules.confirmationPairs.upperBound
    }
    let distance = max(rules.dismissal, 0.7 * estimate.value) - rules.shift
    let share = 2.38 * half / distance
    let wanted = Double(values.count) * share * share
    let range = rules.confirmationPairs
    let bounded = Int(
      min(max(wanted.rounded(.up), Double(range.lowerBound)), Double(range.upperBound)))
    let block = 2 * max(builds, 1)
    return (bounded + block - 1) / block * block
  }

  /// The least ln(candidate/base) that would be confirmed as good as always with as many pairs as there
  /// may be.
  ///
  /// - Parameter differences: Of some pairs, which say how much they scatter.
  /// - Returns: The logarithm; nil where they are too few to say.
  func leastDetectable(_ differences: PairDifferences) -> Double? {
    let values = differences.values
    guard let half = HodgesLehmann.estimate(values)?.halfWidth else { return nil }
    let most = Double(rules.confirmationPairs.upperBound)
    return max(
      rules.dismissal, rules.shift + 2.38 * half * (Double(values.count) / most).squareRoot())
  }
}

extension Estimate {
  /// Half the width of the interval; nil without one.
  var halfWidth: Double? { interval.map { ($0.upperBound - $0.lowerBound) / 2 } }
}
