/// From the text of a file to located values.
enum YAMLText {
  /// The keys at the top of the file; nil when there are none, which is noted.
  static func read(
    _ text: String, _ limits: YAMLLimits, _ reading: inout Reading
  ) -> Section? {
    if let note = limits.check(text) {
      reading.note(note.line, note.message)
      return nil
    }
    // libyaml takes a byte order mark for one column of indentation.
    let mark: Unicode.Scalar = "\u{FEFF}"
    let scalars = text.unicodeScalars
    let content = scalars.first == mark ? String(scalars.dropFirst()) : text
    guard let top = document(content, limits, &reading) else { return nil }
    switch top.content {
    case .mapping(let section):
      return section
    case .nothing:
      noteEmpty(limits, &reading)
    case .plain, .quoted, .list:
      reading.note(
        top.line, "expected keys with values, found \(top.words)",
        cure: "begin with \(limits.beginning)")
    }
    return nil
  }

  /// What the first document holds; nil where there is none, which is noted.
  private static func document(
    _ text: String, _ limits: YAMLLimits, _ reading: inout Reading
  ) -> Located? {
    do throws(YAMLMistake) {
      var tree = try YAMLTree(text, limits)
      let top = try tree.document()
      for note in tree.notes { reading.note(note.line, note.message) }
      if top == nil { noteEmpty(limits, &reading) }
      return top
    } catch {
      reading.note(error.line, error.message(in: text))
      return nil
    }
  }

  private static func noteEmpty(_ limits: YAMLLimits, _ reading: inout Reading) {
    reading.note(1, "the file is empty", cure: "begin with \(limits.beginning)")
  }
}
