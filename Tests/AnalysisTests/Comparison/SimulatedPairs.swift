import Analysis
import Basics
import Records

#if canImport(Glibc)
import Glibc
#endif

/// Pairs that a planner asks for, with times that are known.
struct SimulatedPairs {
  /// The time of the base of a configuration, in seconds.
  var base: (ComparedConfiguration) -> Double = { _ in 0.5 }
  /// Candidate over base.
  var ratio: (ComparedConfiguration) -> Double = { _ in 1 }
  /// The standard deviation of ln of a launch.
  var scatter = 0.005
  /// By how much the second of a pair is slower.
  var slotEffect = 0.0
  var builds = 1
  /// ln of what the place of code does to a build, from its number.
  var placement: (_ isCandidate: Bool, _ build: Int) -> Double = { _, _ in 0 }
  var seed: UInt64 = 1
  /// Whether a launch fails, by its number.
  var fails: (PairRow) -> Bool = { _ in false }

  /// All rows that the planner asks for.
  func rows(
    _ configurations: [ComparedConfiguration], rules: ComparisonRules = ComparisonRules()
  ) -> [PairRow] {
    var random = SplitMix64(seed: seed)
    var planner = ComparisonPlanner(configurations, rules: rules, builds: builds)
    var all: [PairRow] = []
    var last: [PairRow] = []
    var counts: [PairPoint: Int] = [:]
    while case .measure(let needed) = planner.next(after: last), all.count < 10_000 {
      last = needed.keys.sorted { "\($0)" < "\($1)" }.map { point in
        let pair = counts[point, default: 0]
        counts[point] = pair + 1
        return row(point, pair, &random)
      }
      all += last
    }
    return all
  }

  private func row(_ point: PairPoint, _ pair: Int, _ random: inout SplitMix64) -> PairRow {
    var row = PairRow(point: point)
    row.pair = pair
    row.order = pair.isMultiple(of: 2) ? .baseFirst : .candidateFirst
    row.baseBuild = pair / 2 % builds + 1
    row.candidateBuild = point.stage == .floor ? 2 : row.baseBuild
    let seconds = base(point.configuration)
    let first = row.order == .baseFirst
    var change = 1.0
    switch point.stage {
    case .controlNull, .floor: break
    case .controlSpin: change = 1.1
    default: change = ratio(point.configuration) * exp(placement(true, row.candidateBuild))
    }
    let origin = exp(placement(false, row.baseBuild))
    row.base.seconds = seconds * origin * noise(isSecond: !first, &random)
    row.candidate.seconds = seconds * change * noise(isSecond: first, &random)
    if fails(row) { row.candidate = PairRow.Member(status: .failed) }
    return row
  }

  private func noise(isSecond: Bool, _ random: inout SplitMix64) -> Double {
    let radius = (-2 * log(1 - random.unit())).squareRoot()
    let gaussian = radius * cos(2 * .pi * random.unit())
    return exp(scatter * gaussian + (isSecond ? slotEffect : 0))
  }
}

func configurations(_ count: Int) -> [ComparedConfiguration] {
  (1...count).map { ComparedConfiguration(name: "c\($0)") }
}
