/// Sections within the file.
enum Subsection {
  /// The mapping at a key whose value must be one; nil, with a note, when it is not there.
  ///
  /// Keys that none of the rules reads are noted.
  static func read(
    _ key: String, of section: Section, _ rules: [any SectionRule.Type], _ reading: inout Reading
  ) -> Section? {
    let keys = FileSections.keys(rules)
    let first = keys.first ?? "its keys"
    let cure = "write \(key): and below it, indented, \(first): and the rest"
    guard let value = section[key] else {
      reading.note(section.line, "'\(key)' is missing", cure: cure)
      return nil
    }
    guard case .mapping(let found) = value.content else {
      reading.note(
        value.line, "'\(key)': expected keys with values, found \(value.words)", cure: cure)
      return nil
    }
    return UnknownKeysRule.corrected(found, named: key, keys, &reading)
  }
}
