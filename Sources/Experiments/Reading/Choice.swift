import Basics

/// Words of the file that must be one of a few.
enum Choice {
  /// The chosen word, or nil with a note.
  static func read(
    _ value: Located, _ what: String, among known: [String], _ reading: inout Reading
  ) -> String? {
    let list = known.joined(separator: ", ")
    guard let word = value.text else {
      reading.note(
        value.line, "expected the name of a \(what), found \(value.words)",
        cure: "write one of \(list)")
      return nil
    }
    guard known.contains(word) else {
      let hint = Nearest.hint(word, among: known)
      reading.note(
        value.line, "there is no \(what) '\(VisibleText.short(word))'\(hint)",
        cure: "write one of \(list)")
      return nil
    }
    return word
  }

  /// The chosen words of a list, or of a single word; nil with notes when one is wrong.
  ///
  /// An empty list and a word that is given twice are mistakes.
  static func readList(
    _ value: Located, _ what: String, among known: [String], _ reading: inout Reading
  ) -> [String]? {
    guard !value.elements.isEmpty else {
      reading.note(
        value.line, "the list of \(what)s is empty",
        cure: "write one of \(known.joined(separator: ", ")), or leave the key out")
      return nil
    }
    var words: [String] = []
    var correct = true
    for element in value.elements {
      guard let word = read(element, what, among: known, &reading) else {
        correct = false
        continue
      }
      if words.contains(word) {
        reading.note(element.line, "the \(what) '\(word)' is given twice", cure: "keep one")
        correct = false
      }
      words.append(word)
    }
    return correct ? words : nil
  }
}
