/// `experiment`: a name that can be a folder.
enum NameRule: SectionRule {
  static let keys = ["experiment"]

  /// File systems allow 255 bytes; the run's own file names need some.
  private static let longest = 100

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
    guard name.utf8.allSatisfy(isAllowed), !name.hasPrefix("-") else {
      reading.note(
        value.line, "the name '\(Located.short(name))' cannot be a folder of results",
        cure: "write small letters, digits and '-' (not first): \(proposal(name))")
      return nil
    }
    guard name.utf8.count <= longest else {
      reading.note(
        value.line, "the name is longer than \(longest) letters", cure: "write a shorter one")
      return nil
    }
    return name
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default:
      false
    }
  }

  /// The name with every other letter made one that is allowed.
  private static func proposal(_ name: String) -> String {
    let letters = name.lowercased().map { letter in
      letter.utf8.allSatisfy(isAllowed) ? letter : "-"
    }
    let parts = String(letters).split(separator: "-")
    return parts.isEmpty ? "my-experiment" : Located.short(parts.joined(separator: "-"))
  }
}
