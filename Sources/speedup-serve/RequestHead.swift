/// The beginning of an HTTP/1.1 request, as far as a server of GET needs it (RFC 9112).
///
/// It is strict: what is not written as the standard says is refused.
struct RequestHead: Equatable {
  var isGet: Bool
  var target: String
  /// How many bytes follow that belong to the request.
  var bodyLength = 0
  /// Whether the connection ends with the answer.
  var isLast = false

  /// How long it may be, empty lines before it included.
  static let longest = 16384

  /// Reads the lines of a head.
  ///
  /// - Parameter bytes: From its first byte to that before the empty line, as `HeadBounds` finds them.
  /// - Throws: `RequestError` when it is no request, or one whose end cannot be known.
  init(_ bytes: ArraySlice<UInt8>) throws(RequestError) {
    var lines = bytes.split(separator: lineFeed).map { line in
      line.last == carriageReturn ? line.dropLast() : line
    }[...]
    let words =
      lines.popFirst()?.split(separator: space, omittingEmptySubsequences: false) ?? []
    guard words.count == 3, Self.isToken(words[0]), !words[1].isEmpty,
      words[1].allSatisfy({ (0x21...0x7e).contains($0) })
    else { throw .malformed }
    isGet = words[0].elementsEqual("GET".utf8)
    target = String(decoding: words[1], as: UTF8.self)
    switch String(decoding: words[2], as: UTF8.self) {
    case "HTTP/1.1": break
    case "HTTP/1.0": isLast = true
    default: throw .malformed
    }
    try readFields(lines)
  }

  private mutating func readFields(_ lines: ArraySlice<ArraySlice<UInt8>>) throws(RequestError) {
    var hasLength = false
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), Self.isToken(line[..<colon])
      else { throw .malformed }
      let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
      switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
      case "content-length":
        guard !hasLength, let length = Self.length(value) else { throw .malformed }
        bodyLength = length
        hasLength = true
      case "transfer-encoding": throw .bodyWithoutLength
      case "connection":
        let options = value.lowercased().split { $0 == "," || Self.isBlank($0) }
        if options.contains("close") { isLast = true }
      default: break
      }
    }
  }

  /// Nil for what is not digits only, or more than fits.
  private static func length(_ value: String) -> Int? {
    let words = value.split(whereSeparator: isBlank)
    guard words.count == 1, words[0].allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(words[0])
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }

  /// Whether it is the name of a method or a field (RFC 9110, 5.6.2).
  private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"):
          true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }
}

let carriageReturn = UInt8(ascii: "\r")
let lineFeed = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
