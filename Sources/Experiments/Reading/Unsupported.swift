/// What the format knows and this version cannot do yet.
enum Unsupported {
  /// Notes the key when it is there.
  static func note(
    _ key: String, in section: Section, cure: String, _ reading: inout Reading
  ) {
    guard let entry = section.entries.first(where: { $0.key == key }) else { return }
    reading.note(entry.line, "'\(key)' is not supported by this version", cure: cure)
  }
}
