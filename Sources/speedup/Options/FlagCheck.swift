import ArgumentParser
import Basics

/// Rules that flags of many commands share.
enum FlagCheck {
  /// Refuses a path that is empty: put before a name it would lead to the root of all folders.
  ///
  /// - Parameters:
  ///   - path: What was given; nil where nothing was.
  ///   - flag: The flag, or the argument.
  ///   - example: What to write instead.
  /// - Throws: `ValidationError`.
  static func path(_ path: String?, _ flag: String, example: String) throws {
    if path?.isEmpty == true {
      throw ValidationError("\(flag): the path is empty; write \(example)")
    }
  }

  /// The words of a list, each once.
  ///
  /// - Parameters:
  ///   - text: The words, separated by commas or spaces.
  ///   - flag: The flag.
  ///   - example: What to write instead of an empty list.
  /// - Returns: At least one word.
  /// - Throws: `ValidationError` for a list without words.
  static func words(_ text: String, _ flag: String, example: String) throws -> [String] {
    var words: [String] = []
    for word in text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
    where !words.contains(word) {
      words.append(word)
    }
    guard !words.isEmpty else {
      throw ValidationError(
        "\(flag): '\(VisibleText.quoted(text))' names nothing; write \(example), or leave it out")
    }
    return words
  }
}
