import Basics

/// A file of styles: a line a name, such as `gcc: {colour: wine, marker: circle, dash: dashed, width: 1.5}`.
package enum StyleFile {
  /// The most names that are read, and that are written without being asked.
  package static let mostNames = 1_000

  private static let keys = ["colour", "marker", "dash", "width"]
  private static let example = "write for example gcc: {colour: wine, marker: circle}"

  /// The styles of a text.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - file: The file as messages name it.
  ///   - words: What may be written.
  /// - Returns: A style a name, in the order of the file.
  /// - Throws: `ExperimentErrors` with all mistakes by line.
  package static func read(
    _ bytes: [UInt8], file: String, words: NamedStyle.Words
  ) throws(ExperimentErrors) -> [NamedStyle] {
    let text: String
    do throws(FileTextError) {
      text = try FileText.text(bytes)
    } catch {
      throw ExperimentErrors(diagnostics: [
        Diagnostic(file: file, line: error.line, message: "this is no UTF-8; save it as UTF-8 text")
      ])
    }
    if isEmpty(text) { return [] }
    let nothing = Vocabulary(kernels: [], models: [], checkLibrary: { _, _ in nil })
    var reading = Reading(vocabulary: nothing, folder: "")
    let top = YAMLText.read(text, .styles, &reading)
    let styles = top?.entries.map { style($0, words, &reading) } ?? []
    if let extra = top?.entries.dropFirst(mostNames).first {
      reading.note(
        extra.line, "there are more than \(mostNames) names", cure: "keep those that are drawn")
    }
    guard reading.notes.isEmpty else {
      throw ExperimentErrors(diagnostics: reading.diagnostics(file: file))
    }
    return styles
  }

  /// Whether there are comments at most.
  private static func isEmpty(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).allSatisfy { line in
      line.first { $0 != " " && $0 != "\u{FEFF}" }.map { $0 == "#" } ?? true
    }
  }

  private static func style(
    _ entry: Section.Entry, _ words: NamedStyle.Words, _ reading: inout Reading
  ) -> NamedStyle {
    var style = NamedStyle(name: entry.key)
    guard case .mapping(let section) = entry.value.content else {
      let name = VisibleText.short(entry.key)
      reading.note(
        entry.value.line,
        "'\(name)': expected {colour: …, marker: …}, found \(entry.value.words)", cure: example)
      return style
    }
    for entry in section.entries where !keys.contains(entry.key) {
      let hint = Nearest.hint(entry.key, among: keys)
      reading.note(
        entry.line, "unknown key '\(VisibleText.short(entry.key))' in a style\(hint)",
        cure: "the keys here are \(keys.joined(separator: ", "))")
    }
    style.colour = section["colour"].flatMap { colour($0, words.colours, &reading) }
    style.marker = section["marker"].flatMap { word($0, "marker", words.markers, &reading) }
    style.dash = section["dash"].flatMap { word($0, "dash", words.dashes, &reading) }
    style.width = section["width"].flatMap { width($0, &reading) }
    return style
  }

  private static func colour(
    _ value: Located, _ known: [String], _ reading: inout Reading
  ) -> String? {
    if let text = value.text, known.contains(text) || isHexadecimal(text) { return text }
    // Without quotes the rest of the line is a comment.
    let cure =
      value.content == .nothing
      ? "write it in quotes, for example colour: \"#882255\""
      : "write \"#RRGGBB\" in quotes, or one of \(known.joined(separator: ", "))"
    let hint = Nearest.hint(value.text ?? "", among: known)
    reading.note(
      value.line, "'colour': expected a colour, found \(value.words)\(hint)", cure: cure)
    return nil
  }

  private static func isHexadecimal(_ text: String) -> Bool {
    text.utf8.count == 7 && text.first == "#"
      && text.utf8.dropFirst().allSatisfy {
        Character(UnicodeScalar($0)).isHexDigit
      }
  }

  private static func word(
    _ value: Located, _ key: String, _ known: [String], _ reading: inout Reading
  ) -> String? {
    if let text = value.text, known.contains(text) { return text }
    reading.note(
      value.line,
      "'\(key)': expected a word, found \(value.words)\(Nearest.hint(value.text ?? "", among: known))",
      cure: "write one of \(known.joined(separator: ", "))")
    return nil
  }

  private static func width(_ value: Located, _ reading: inout Reading) -> Double? {
    let widths = NamedStyle.widths
    if case .plain(let text) = value.content, let width = Double(text), widths.contains(width) {
      return width
    }
    reading.note(
      value.line,
      "'width': expected a number from \(widths.lowerBound) to 5, found \(value.words)",
      cure: "write for example width: 1.5, half as wide again as others")
    return nil
  }
}
