import Analysis
import Basics
import Experiments
import FoundationEssentials
import Measurement

/// `speedup machine --json`: the fields of environment.json, and what is only true now.
struct MachineReport: Encodable {
  let environment: MachineEnvironment
  let readings: MachineReadings
  let check: NoiseCheck?

  private enum Key: String, CodingKey {
    case readings, check
  }

  private struct Check: Encodable {
    let resolution: MachineResolution?
    let noise: [String]
    let probes: [ProbeSpread]
    let advice: [String]
  }

  func encode(to encoder: any Encoder) throws {
    try environment.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(readings, forKey: .readings)
    guard let check else { return }
    try container.encode(
      Check(
        resolution: check.resolution, noise: check.noise.map(\.rawValue).sorted(),
        probes: check.probes, advice: advice), forKey: .check)
  }

  var advice: [String] { MachineAdvice.lines(environment, noise: check?.noise ?? []) }

  /// The document, which ends in a line end.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return VisibleText.json(String(decoding: try encoder.encode(self), as: UTF8.self)) + "\n"
    }
  }
}
