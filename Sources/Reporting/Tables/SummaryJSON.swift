package import Analysis
import Basics
import FoundationEssentials

/// The text of `--export-json`: the summary and what is missing, as one document.
package enum SummaryJSON {
  /// Indented, with sorted keys, so that two exports can be compared line by line; ends in a line
  /// end.
  package static func text(_ curves: [Curve], probes: [ProbeSpread] = []) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = try encoder.encode(SummaryDocument(curves, probes: probes))
    return VisibleText.json(String(decoding: document, as: UTF8.self)) + "\n"
  }
}
