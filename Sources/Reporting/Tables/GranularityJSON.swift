package import Analysis
import Basics
import FoundationEssentials

/// The text of `speedup metg --json`.
package enum GranularityJSON {
  /// Indented, with sorted keys; ends in a line end.
  package static func text(_ document: GranularityDocument) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return VisibleText.json(String(decoding: try encoder.encode(document), as: UTF8.self)) + "\n"
  }
}
