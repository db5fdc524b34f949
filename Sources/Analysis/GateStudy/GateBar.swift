/// What our protocol must keep, as docs/GATE.md has it.
package struct GateBar: Sendable, Equatable {
  /// What is claimed, such as `loaded: +5% found`.
  package let name: String
  package let value: Double
  package let allowed: ClosedRange<Double>

  package var passes: Bool { allowed.contains(value) }

  /// False alarms of a suite without a change: 2 in 1,000.
  package static let falseAlarms = 0.002
  /// Of 20 pairs for each of 12 configurations: 480.
  package static let fixedLaunches = 480.0

  /// The bars of one kind of machine.
  ///
  /// - Parameters:
  ///   - source: Which.
  ///   - unchanged: What came out without a change.
  ///   - changed: What came out with a change of a share, by the share.
  /// - Returns: None for machines that are not judged.
  package static func bars(
    on source: NoiseSource, unchanged: GateOutcome, changed: [Double: GateOutcome]
  ) -> [GateBar] {
    guard source.isJudged else { return [] }
    var bars = [
      GateBar(
        name: "\(source.name): false alarms", value: unchanged.share(unchanged.alarms),
        allowed: 0...falseAlarms)
    ]
    guard case .model(let noise) = source else { return bars }
    for (change, least) in power(noise).sorted(by: { $0.key > $1.key }) {
      guard let outcome = changed[change] else { continue }
      bars.append(
        GateBar(
          name: "\(source.name): +\(Int((change * 100).rounded()))% found",
          value: outcome.share(outcome.found), allowed: least...1))
    }
    if noise == .typical {
      bars.append(
        GateBar(
          name: "\(source.name): launches of \(Int(fixedLaunches)) when nothing changed",
          value: unchanged.judgedLaunches / fixedLaunches, allowed: 0...0.45))
    }
    return bars
  }

  /// In which share of the runs a change must be found.
  private static func power(_ noise: PairNoise) -> [Double: Double] {
    switch noise {
    case .typical: [0.05: 0.975, 0.03: 0.95, 0.02: 0.85]
    case .loaded: [0.05: 0.95]
    case .quiet, .slot, .bursty, .bimodal: [0.05: 0.975]
    case .raggedBursts, .heavyTails, .storms: [:]
    }
  }
}
