/// How a table may look, from the poorest terminal to the richest.
package enum TableStyle: Sendable, CaseIterable {
  /// Our own text in ASCII only; names of others stay as they are.
  case plain
  /// Unicode, without escape sequences: for files, pipes and `NO_COLOR`.
  case basic
  /// Unicode, with colours and weights.
  case colour

  /// What a piece of text is, so that colours are chosen in one place.
  enum Role {
    case title
    /// Of secondary interest.
    case aside
    case doubt
    case failure
  }

  /// The text as this style shows it; its width does not change.
  func show(_ text: String, _ role: Role? = nil) -> String {
    guard self != .plain else { return Self.folded(text) }
    guard self == .colour, let role, text.contains(where: { $0 != " " }) else { return text }
    // Select Graphic Rendition, ECMA-48 section 8.3.117.
    let code =
      switch role {
      case .title: "1"
      case .aside: "2"
      case .doubt: "33"
      case .failure: "31"
      }
    return "\u{1b}[\(code)m\(text)\u{1b}[0m"
  }

  /// The signs that we use, one for one in ASCII.
  private static func folded(_ text: String) -> String {
    let signs: [Character: Character] = [
      "·": "-", "–": "-", "─": "-", "µ": "u", "…": "~", "×": "x", "→": ">",
      "├": "|", "┤": "|", "●": "o", "α": "a", "β": "b",
    ]
    return String(text.map { signs[$0] ?? $0 })
  }
}
