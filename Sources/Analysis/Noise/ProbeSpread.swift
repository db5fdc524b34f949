import Basics
import Experiments
package import Records

/// How much the probes of a run varied: nothing is rescaled by it.
package struct ProbeSpread: Sendable, Equatable, Encodable {
  package var experiment: String
  /// How many rounds had probes.
  package var rounds: Int
  /// (slowest − fastest) / median; nil where that kind was measured less than twice.
  package var arithmetic: Double?
  package var memory: Double?

  /// The spread of each experiment with two probes or more, in the order in which they come.
  package static func spreads(_ probes: [ProbeSample]) -> [ProbeSpread] {
    var names: [String] = []
    var found: [String: [ProbeSample]] = [:]
    for probe in probes {
      if found[probe.experiment] == nil { names.append(probe.experiment) }
      found[probe.experiment, default: []].append(probe)
    }
    return names.compactMap { name in
      guard let own = found[name], own.count > 1 else { return nil }
      return ProbeSpread(
        experiment: name, rounds: own.count,
        arithmetic: spread(own.compactMap(\.arithmeticSeconds)),
        memory: spread(own.compactMap(\.memorySeconds)))
    }
  }

  private static func spread(_ times: [Double]) -> Double? {
    guard times.count > 1, let low = times.min(), let high = times.max(),
      let middle = Quantiles.median(times), middle > 0
    else { return nil }
    return (high - low) / middle
  }
}

extension ProbeSpread: CustomStringConvertible {
  /// `probes in 6 rounds: arithmetic varied by 7%, memory by 12%`.
  package var description: String {
    func text(_ share: Double?) -> String {
      share.map { "by \(Int(saturating: ($0 * 100).rounded()))%" } ?? "unavailable"
    }
    return "probes in \(rounds.counted("round")): arithmetic varied \(text(arithmetic)), memory "
      + text(memory)
  }
}
