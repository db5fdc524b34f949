/// How much a file may hold, so that one that is no experiment, or no graph, is refused soon.
///
/// A few hundred bytes of aliases of aliases ("billion laughs") stand for more values than there is
/// memory for, so values are counted again for each use of an alias.
struct YAMLLimits {
  /// Bytes of one file.
  let bytes: Int
  /// Values of one file, counted again for each use of an alias.
  let values: Int
  /// Which size is too large, in words.
  let size: String
  /// What such a file is, in words.
  let nature: String
  /// What to begin an empty file with.
  let beginning: String

  static let experiment = YAMLLimits(
    bytes: 1 << 20, values: 10_000, size: "1 MB", nature: "an experiment file is a page of text",
    beginning: "experiment: and a name")

  static let graph = YAMLLimits(
    bytes: 1 << 24, values: 2_000_000, size: "16 MB",
    nature: "write larger graphs as .stg", beginning: "graph: and a name")

  static let styles = YAMLLimits(
    bytes: 1 << 20, values: 20_000, size: "1 MB", nature: "a file of styles has a line a name",
    beginning: "a name: {colour: …}")

  /// Values within values; an experiment needs 4.
  static let depth = 32

  /// The first mistake of the text as a whole, or nil.
  func check(_ text: String) -> Reading.Note? {
    guard text.utf8.count <= bytes else {
      return .init(
        line: 1, message: "the file is larger than \(size); \(nature)")
    }
    if let line = Self.lineOfControlCharacter(text) {
      return .init(
        line: line, message: "there is a control character in this line; write plain UTF-8 text")
    }
    return nil
  }

  /// The line of the first character that YAML does not allow (YAML 1.1, section 4.1), or nil.
  private static func lineOfControlCharacter(_ text: String) -> Int? {
    var line = 1
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar == "\n" && previous != "\r" { line += 1 }
      previous = scalar
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFFFD, 0x10000...: continue
      default: return line
      }
    }
    return nil
  }
}
