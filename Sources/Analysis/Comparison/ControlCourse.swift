import Records

#if canImport(Glibc)
import Glibc
#endif

/// What comparing known things says of a comparison, on its shortest configuration (GATE.md, step 6).
struct ControlCourse {
  private let rules: ComparisonRules
  private let builds: Int
  /// The base against itself.
  private(set) var null: ConfigurationCourse
  private(set) var spinRows: [PairRow] = []
  private(set) var floorRows: [PairRow] = []
  /// Those of `spinRows` and `floorRows` that would be there.
  private var failedPairs = 0
  private var firstFailure: String?

  /// What 10% more time may seem to be.
  private static let spinRange = log(1.08)...log(1.12)
  private static let spinChance = 0.01
  /// Where the machine is so noisy that the first look does not show it, there are more.
  private static let spinLooks = [1, 2, 4]

  init(_ configuration: ComparedConfiguration, rules: ComparisonRules, builds: Int) {
    self.rules = rules
    self.builds = builds
    null = ConfigurationCourse(configuration, rules: rules, builds: 1)
  }

  mutating func add(_ row: PairRow) {
    switch row.point.stage {
    case .controlNull: null.add(row)
    case .controlSpin where row.times != nil: spinRows.append(row)
    case .floor where row.times != nil: floorRows.append(row)
    default:
      failedPairs += 1
      if firstFailure == nil { firstFailure = row.failure }
    }
  }

  /// How many pairs each control still needs.
  var pairsLeft: [PairStage: Int] {
    guard rules.hasControls, failedPairs < rules.failedPairs else { return [:] }
    var left: [PairStage: Int] = [
      .controlNull: null.triagePairsLeft + null.confirmPairsLeft
    ]
    if spinState == nil {
      let next = Self.spinLooks.map { $0 * rules.spinPairs }.first { $0 > spinRows.count }
      left[.controlSpin] = (next ?? spinRows.count) - spinRows.count
    }
    if builds > 1 { left[.floor] = max(rules.spinPairs - floorRows.count, 0) }
    return left.filter { $0.value > 0 }
  }

  /// Whether 10% more time was seen as that; nil while a look is to come that may still see it.
  private var spinState: Bool? {
    let values = PairDifferences(spinRows).values
    guard values.count >= rules.spinPairs else { return nil }
    if let interval = HodgesLehmann.estimate(values)?.interval,
      interval.overlaps(Self.spinRange),
      SignedRankTest.chance(of: values, aboveFrom: 0) <= Self.spinChance
    {
      return true
    }
    let last = (Self.spinLooks.last ?? 1) * rules.spinPairs
    return values.count >= last ? false : nil
  }

  // MARK: - What they say

  var report: ComparisonReport.Controls {
    var controls = ComparisonReport.Controls()
    guard rules.hasControls else { return controls }
    controls.null = nullReport
    controls.spin = spinReport
    if builds > 1 { controls.placementFloor = control(of: floorRows) }
    return controls
  }

  private var nullReport: ComparisonReport.Control {
    var control = control(of: null.confirmRows.isEmpty ? null.triageRows : null.confirmRows)
    if null.hasFailedTooOften {
      control.reason = null.failure
      return control
    }
    switch null.state {
    case .open: control.reason = "it was not measured to its end"
    case .dismissed: control.passed = true
    case .promoted(let direction):
      guard rules.confirms else {
        control.reason =
          "the base looks \(direction) than itself, and triage alone confirms nothing"
        break
      }
      guard let chance = null.chance, null.confirmPairsLeft == 0 else {
        control.reason = "it was not measured to its end"
        break
      }
      control.passed = chance > rules.level
      if control.passed == false {
        control.reason = "the base seems to differ from itself: something else in the machine does"
      }
    }
    return control
  }

  private var spinReport: ComparisonReport.Control {
    var control = control(of: spinRows)
    let pairs = spinRows.count + floorRows.count + failedPairs
    if rules.areTooMany(failedPairs, of: pairs) {
      control.reason = ConfigurationCourse.failure(failedPairs, of: pairs, firstFailure)
      return control
    }
    control.passed = spinState
    switch spinState {
    case nil: control.reason = "it was not measured to its end"
    case false?: control.reason = "10% more time is not seen as that: the machine is too noisy"
    case true?: break
    }
    return control
  }

  private func control(of rows: [PairRow]) -> ComparisonReport.Control {
    let ratio = PairDifferences(rows).ratio
    return ComparisonReport.Control(
      ratio: ratio?.value, low: ratio?.interval?.lowerBound, high: ratio?.interval?.upperBound,
      pairs: rows.count)
  }
}
