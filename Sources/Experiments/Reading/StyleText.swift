import Basics

extension StyleFile {
  private static let head = """
    # How names are drawn in all figures of this folder. speedup adds names as they appear and changes none:
    # write what you like, for example
    #   gcc: {colour: "#882255", marker: circle, dash: dashed, width: 1.5}

    """

  /// A text with more names; all that stands there stays.
  ///
  /// - Parameters:
  ///   - styles: Of names that the text has not.
  ///   - text: What the file holds; empty where there is none.
  /// - Returns: The text with a line a name behind it.
  package static func text(adding styles: [NamedStyle], to text: String) -> String {
    let start = text.isEmpty ? head : text.hasSuffix("\n") ? text : text + "\n"
    return start + styles.filter { canBeWritten($0.name) }.map(line).joined()
  }

  /// Whether a name is one that a person could read in the file.
  package static func canBeWritten(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 200 && VisibleText.line(name) == name
  }

  private static func line(_ style: NamedStyle) -> String {
    let fields = [
      ("colour", style.colour.map { $0.hasPrefix("#") ? "\"\($0)\"" : $0 }),
      ("marker", style.marker),
      ("dash", style.dash), ("width", style.width.map { DecimalText.significant($0, 3) }),
    ]
    let words = fields.compactMap { key, value in value.map { "\(key): \($0)" } }
    return "\(key(style.name)): {\(words.joined(separator: ", "))}\n"
  }

  /// A name as a key of YAML, in quotes unless it is made of letters, digits and dashes.
  private static func key(_ name: String) -> String {
    let isPlain =
      name.first.map { $0.isASCII && $0.isLetter } ?? false
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
    if isPlain { return name }
    let escaped = name.replacing(mark: "\\", by: "\\\\").replacing(mark: "\"", by: "\\\"")
    return "\"\(escaped)\""
  }
}
