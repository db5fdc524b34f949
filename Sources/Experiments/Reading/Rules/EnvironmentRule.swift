import Basics

/// `environment`: variables that a program gets beside those that are set already.
enum EnvironmentRule: SectionRule {
  static let keys = ["environment"]

  static func read(_ section: Section, _ reading: inout Reading) -> [String: TextTemplate]? {
    guard let value = section["environment"] else { return [:] }
    guard case .mapping(let variables) = value.content else {
      reading.note(
        value.line, "'environment': expected names with values, found \(value.words)",
        cure: "write for example environment: {OMP_NUM_THREADS: \"{workers}\"}")
      return nil
    }
    var result: [String: TextTemplate] = [:]
    for entry in variables.entries {
      if let text = read(entry, &reading) { result[entry.key] = text }
    }
    return result.count == variables.entries.count ? result : nil
  }

  private static func read(_ entry: Section.Entry, _ reading: inout Reading) -> TextTemplate? {
    guard isName(entry.key) else {
      reading.note(
        entry.line, "'\(VisibleText.short(entry.key))' is not the name of a variable",
        cure: "write letters, digits and _, such as OMP_NUM_THREADS")
      return nil
    }
    let text = entry.value.content == .nothing ? "" : entry.value.text
    guard let text, !text.contains("\0") else {
      // {workers} without quotes is a mapping to YAML.
      reading.note(
        entry.line, "'\(entry.key)': expected text, found \(entry.value.words)",
        cure: "write it in quotes, such as \"{workers}\"")
      return nil
    }
    return TemplateText.read(
      text, line: entry.line, key: entry.key, among: Placeholder.allCases, &reading)
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "_")
    }
  }
}
