import Basics
import FoundationEssentials

/// JSON of any report (docs/FORMATS.md): indented, with sorted keys, so that two documents can be
/// compared line by line.
package struct JSONFormat<Report: Encodable>: ReportFormat {
  package init() {}

  package func document(_ report: Report) throws(DocumentError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let text = String(decoding: try encoder.encode(report), as: UTF8.self)
      return VisibleText.json(text) + "\n"
    } catch {
      // Nothing else of ours can go wrong: keys are texts, and values are optional where they may be missing.
      throw .infiniteNumber
    }
  }
}
