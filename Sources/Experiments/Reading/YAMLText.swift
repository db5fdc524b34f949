internal import Yams

/// From the text of a file to located values: the only place that knows the YAML parser.
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
    guard let root = compose(content, limits, &reading) else { return nil }
    var tree = YAMLTree(limits)
    let top = tree.located(root)
    for note in tree.notes { reading.note(note.line, note.message) }
    guard let top else { return nil }
    switch top.content {
    case .mapping(let section):
      return section
    case .nothing:
      reading.note(1, "the file is empty", cure: "begin with \(limits.beginning)")
    case .plain, .quoted, .list:
      reading.note(
        top.line, "expected keys with values, found \(top.words)",
        cure: "begin with \(limits.beginning)")
    }
    return nil
  }

  /// The first document of the text; a second one is noted.
  private static func compose(
    _ text: String, _ limits: YAMLLimits, _ reading: inout Reading
  ) -> Node? {
    var text = text
    var times = 0
    while true {
      do throws(YAMLMistake) {
        let documents = try documents(text)
        guard let first = documents.first else {
          reading.note(1, "the file is empty", cure: "begin with \(limits.beginning)")
          return nil
        }
        if let second = documents.line {
          reading.note(
            second, "a second document begins ('---')",
            cure: "write one \(limits.beginning.prefix { $0 != ":" }) a file")
        }
        return first
      } catch {
        if case .duplicate(_, let mark) = error,
          let next = DuplicateKeys.marked(text, at: mark, time: times)
        {
          text = next
          times += 1
        } else {
          reading.note(error.line, error.message)
          return nil
        }
      }
    }
  }

  /// The first document, and the line on which a second one begins.
  private static func documents(
    _ text: String
  ) throws(YAMLMistake) -> (first: Node?, line: Int?) {
    do {
      let parser = try Parser(yaml: text, encoding: .utf8)
      guard let first = try parser.nextRoot() else { return (nil, nil) }
      do {
        let second = try parser.nextRoot()
        return (first, second.map { $0.mark?.line ?? 1 })
      } catch YamlError.duplicatedKeysInMapping(_, let context) {
        return (first, context.mark.line)
      }
    } catch {
      throw YAMLMistake(error)
    }
  }
}
