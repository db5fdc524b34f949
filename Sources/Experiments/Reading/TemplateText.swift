import Basics

/// Reads text with placeholders, and notes those that cannot be.
enum TemplateText {
  /// - Parameters:
  ///   - text: The text.
  ///   - line: Where it stands.
  ///   - key: Its key.
  ///   - known: The placeholders that have a value there.
  ///   - reading: Gets the notes.
  /// - Returns: The text as parts.
  static func read(
    _ text: String, line: Int, key: String, among known: [Placeholder], _ reading: inout Reading
  ) -> TextTemplate {
    var unknown: [String] = []
    let template = TextTemplate(text) { unknown.append($0) }
    let list = known.map(\.text).joined(separator: ", ")
    for word in unknown {
      let hint = Placeholder.hint(word)
      reading.note(
        line, "'\(key)': there is no placeholder '{\(VisibleText.short(word))}'\(hint)",
        cure: "write one of \(list), or {{\(VisibleText.short(word))}} for the text itself")
    }
    for placeholder in Placeholder.allCases
    where template.placeholders.contains(placeholder) && !known.contains(placeholder) {
      reading.note(
        line, "'\(key)' runs once, and \(placeholder.text) differs from launch to launch",
        cure: "write one of \(list), or move it to prepare")
    }
    return template
  }
}
