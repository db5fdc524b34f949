import Basics

/// `about`: a sentence for people; left out, it is empty.
enum AboutRule: SectionRule {
  static let keys = ["about"]

  static func read(_ section: Section, _ reading: inout Reading) -> String? {
    guard let value = section["about"], value.content != .nothing else { return "" }
    guard let text = value.text else {
      reading.note(
        value.line, "'about': expected a sentence, found \(value.words)",
        cure: "write it in quotes")
      return nil
    }
    return String(text.trimmed)
  }
}
