/// A line on standard output that the runner of GitHub Actions makes an annotation of.
struct WorkflowCommand: Equatable {
  enum Level: String, CaseIterable {
    case error
    case warning
    case notice
  }

  var level: Level
  var title: String
  var message: String

  /// What GitHub keeps of an annotation, in bytes.
  static let limit = 4_096
  private static let titleLimit = 400

  /// The command, without a line end, at most `limit` bytes.
  ///
  /// Source of what is escaped: `escapeData` and `escapeProperty` of actions/toolkit.
  var line: String {
    let start =
      "::\(level.rawValue) title=\(Self.escaped(title, bytes: Self.titleLimit, isProperty: true))::"
    return start + Self.escaped(message, bytes: Self.limit - start.utf8.count)
  }

  /// As much of `text` as has so many bytes when it is escaped; no character is cut, `…` ends what is.
  private static func escaped(_ text: String, bytes: Int, isProperty: Bool = false) -> String {
    var pieces: [String] = []
    var size = 0
    for character in text {
      pieces.append(escaped(character, isProperty: isProperty))
      size += pieces.last?.utf8.count ?? 0
      if size > bytes { break }
    }
    if size <= bytes { return pieces.joined() }
    while size > bytes - "…".utf8.count, let last = pieces.popLast() { size -= last.utf8.count }
    return pieces.joined() + "…"
  }

  private static func escaped(_ character: Character, isProperty: Bool) -> String {
    character.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where isProperty: "%3A"
      case "," where isProperty: "%2C"
      default: String(scalar)
      }
    }
    .joined()
  }
}
