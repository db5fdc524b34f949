import Basics

/// A value of a YAML file and the line it stands on.
struct Located: Sendable, Equatable {
  let line: Int
  let content: Content

  enum Content: Sendable, Equatable {
    /// A key without a value, `~` or `null`.
    case nothing
    /// Without quotes: it may be a number.
    case plain(String)
    /// In quotes or as a block: it is text whatever it looks like.
    case quoted(String)
    case list([Located])
    case mapping(Section)
  }

  /// The text of a scalar, in quotes or not.
  var text: String? {
    switch content {
    case .plain(let text), .quoted(let text): text
    case .nothing, .list, .mapping: nil
    }
  }

  /// The value itself, or its elements when it is a list.
  var elements: [Located] {
    guard case .list(let elements) = content else { return [self] }
    return elements
  }

  /// What it is, in the words of a message: `found …`.
  var words: String {
    switch content {
    case .nothing: "nothing"
    case .plain(let text): "'\(VisibleText.short(text))'"
    case .quoted(let text): "the text \"\(VisibleText.short(text))\""
    case .list: "a list"
    case .mapping: "a mapping (keys with values)"
    }
  }
}

/// A mapping: its keys in the order of the file, each once.
struct Section: Sendable, Equatable {
  /// The line of its first key.
  let line: Int
  let entries: [Entry]

  struct Entry: Sendable, Equatable {
    let key: String
    let line: Int
    let value: Located
  }

  /// The value of a key; nil when the key is not there.
  subscript(key: String) -> Located? { entries.first { $0.key == key }?.value }
}
