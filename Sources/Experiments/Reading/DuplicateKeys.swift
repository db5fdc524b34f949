internal import Yams

/// Lets the parser go on behind a key that is given twice.
///
/// Yams stops at the first such key, and all other mistakes would stay hidden. So the key that it
/// points at gets a private character in front, the text is parsed again, and the mark is taken
/// off when the keys are read. Lines stay as they are.
enum DuplicateKeys {
  /// How many keys are marked before the reading of a file is given up.
  static let limit = 20

  /// Bytes of a text that is parsed again for each such key.
  private static let largestText = 1 << 16

  private static let marks = (0..<limit).compactMap { Unicode.Scalar(0xE000 + UInt32($0)) }

  /// The key as the user wrote it.
  static func original(_ key: String) -> String {
    String(String.UnicodeScalarView(key.unicodeScalars.drop { marks.contains($0) }))
  }

  /// `text` with the key at `mark` marked for the n-th time; nil when no plain key stands there.
  static func marked(_ text: String, at mark: Mark, time n: Int) -> String? {
    guard text.utf8.count <= largestText, marks.indices.contains(n),
      var index = index(of: mark, in: text)
    else { return nil }
    var scalars = text.unicodeScalars
    if scalars[index] == "\"" || scalars[index] == "'" { scalars.formIndex(after: &index) }
    guard index < scalars.endIndex, !"&*!?".unicodeScalars.contains(scalars[index]) else {
      return nil
    }
    scalars.insert(marks[n], at: index)
    return String(scalars)
  }

  /// Where libyaml's line and column (in Unicode scalars) stand in `text`.
  private static func index(of mark: Mark, in text: String) -> String.Index? {
    let scalars = text.unicodeScalars
    let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
    var line = 1
    var index = scalars.startIndex
    while line < mark.line, index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      guard breaks.contains(scalar) else { continue }
      line += 1
      if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" {
        scalars.formIndex(after: &index)
      }
    }
    guard let place = scalars.index(index, offsetBy: mark.column - 1, limitedBy: scalars.endIndex),
      place < scalars.endIndex
    else { return nil }
    return place
  }
}
