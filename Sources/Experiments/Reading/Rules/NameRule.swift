import Basics
import Terms

/// `experiment`: a name that can be a folder.
enum NameRule: SectionRule {
  static let keys = ["experiment"]

  static func read(_ section: Section, _ reading: inout Reading) -> String? {
    let example = "write for example experiment: my-experiment"
    guard let value = section["experiment"] else {
      reading.note(section.line, "'experiment', the name, is missing", cure: example)
      return nil
    }
    guard let name = value.text, !name.isEmpty else {
      reading.note(
        value.line, "'experiment': expected a name, found \(value.words)", cure: example)
      return nil
    }
    guard name.utf8.count <= PathName.longest else {
      reading.note(
        value.line, "the name is longer than \(PathName.longest) letters",
        cure: "write a shorter one")
      return nil
    }
    guard PathName.isExperiment(name) else {
      reading.note(
        value.line, "the name '\(VisibleText.short(name))' cannot be a folder of results",
        cure: "write small letters, digits and '-' (not first): \(proposal(name))")
      return nil
    }
    return name
  }

  /// The name with every other letter made one that is allowed.
  private static func proposal(_ name: String) -> String {
    let letters = name.lowercased().map { letter in
      PathName.isExperiment(String(letter)) ? letter : "-"
    }
    let parts = String(letters).split(separator: "-")
    return parts.isEmpty ? "my-experiment" : VisibleText.short(parts.joined(separator: "-"))
  }
}
