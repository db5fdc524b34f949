/// Text with placeholders in it, each of which is one value however that looks.
package struct TextTemplate: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case text(String)
    case placeholder(Placeholder)
  }

  package var parts: [Part]

  package init(parts: [Part]) { self.parts = parts }

  /// The placeholders in it.
  package var placeholders: Set<Placeholder> {
    Set(
      parts.compactMap { part in
        guard case .placeholder(let placeholder) = part else { return nil }
        return placeholder
      })
  }

  /// The text with the values in their places.
  package func filled(with values: [Placeholder: String]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .placeholder(let placeholder): values[placeholder] ?? ""
      }
    }
    .joined()
  }
}

extension TextTemplate {
  /// Reads text with placeholders: a word of small letters in braces is one, `{{word}}` stands for
  /// `{word}` itself, and all other braces are text.
  ///
  /// A `$` in front makes it text, too: `${home}` belongs to shells.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - unknown: Gets each word that is no placeholder.
  package init(_ text: String, unknown: (String) -> Void) {
    var parts: [Part] = []
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      plain += rest[..<open]
      let isShells = plain.last == "$"
      if let escaped = Self.word(in: rest[open...], braces: 2) {
        plain += "{\(escaped)}"
        rest = rest[open...].dropFirst(escaped.count + 4)
      } else if !isShells, let word = Self.word(in: rest[open...], braces: 1) {
        rest = rest[open...].dropFirst(word.count + 2)
        if let placeholder = Placeholder(rawValue: word) {
          if !plain.isEmpty { parts.append(.text(plain)) }
          plain = ""
          parts.append(.placeholder(placeholder))
        } else {
          unknown(word)
        }
      } else {
        plain += "{"
        rest = rest[open...].dropFirst()
      }
    }
    plain += rest
    if !plain.isEmpty { parts.append(.text(plain)) }
    self.init(parts: parts)
  }

  /// The word between so many braces at the start of `text`.
  private static func word(in text: Substring, braces: Int) -> String? {
    guard text.prefix(braces).allSatisfy({ $0 == "{" }) else { return nil }
    let word = text.dropFirst(braces).prefix { ("a"..."z").contains($0) || $0 == "-" || $0 == "_" }
    let behind = text.dropFirst(braces + word.count).prefix(braces)
    guard !word.isEmpty, behind.count == braces, behind.allSatisfy({ $0 == "}" }) else {
      return nil
    }
    return String(word)
  }
}
