/// Refuses texts that are no experiment, or no graph, before the YAML parser sees them.
///
/// The parser repeats the content of an alias whenever it compares keys, so that a few hundred
/// bytes of aliases of aliases ("billion laughs") would keep it busy for years; and it recurses.
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

  /// Uses of `*name`: k uses repeat a value at most 3^(k/3) times.
  static let aliases = 9
  /// Keys written as `? key`: they may nest, and are compared on each level.
  static let explicitKeys = 8
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
    let marks = Self.count(text)
    if marks.anchors > 0, marks.aliases > Self.aliases {
      return .init(
        line: 1,
        message: "there are more than \(Self.aliases) aliases (*name); write the values themselves")
    }
    if marks.explicitKeys > Self.explicitKeys {
      return .init(
        line: 1,
        message: "there are more than \(Self.explicitKeys) keys as '? key'; write key: value")
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

  /// Counts what looks like an anchor, an alias or an explicit key; never too few.
  private static func count(_ text: String) -> (anchors: Int, aliases: Int, explicitKeys: Int) {
    var anchors = 0
    var aliases = 0
    var explicitKeys = 0
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      let afterWord = index > 0 && isWord(bytes[index - 1])
      switch byte {
      case UInt8(ascii: "&") where !afterWord && isWord(next): anchors += 1
      case UInt8(ascii: "*") where !afterWord && isWord(next): aliases += 1
      case UInt8(ascii: "?") where !afterWord && !isWord(next): explicitKeys += 1
      default: break
      }
    }
    return (anchors, aliases, explicitKeys)
  }

  /// What the name of an anchor is made of in libyaml.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default:
      false
    }
  }
}
