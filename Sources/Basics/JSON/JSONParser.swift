/// Reads JSON (RFC 8259) into values that know their lines.
package struct JSONParser {
  private let bytes: [UInt8]
  private var next = 0
  private var line = 1

  /// Values within values; WfFormat needs 8.
  private static let deepest = 64

  /// Why a text is no JSON.
  package struct Mistake: Error {
    package let problem: String
    package let line: Int
  }

  /// The value of a text.
  ///
  /// - Throws: `Mistake` for the first place that is no JSON.
  package static func value(_ bytes: [UInt8]) throws(Mistake) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.next = 3 }
    let value = try parser.value(depth: 1)
    parser.skipSpace()
    guard parser.next == bytes.count else { throw parser.unexpected("the end of the file") }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value(depth: Int) throws(Mistake) -> JSONValue {
    guard depth <= Self.deepest else {
      throw Mistake(problem: "the values nest too deeply", line: line)
    }
    skipSpace()
    let start = line
    let content: JSONValue.Content
    switch peek {
    case UInt8(ascii: "{"): content = .object(try members(depth))
    case UInt8(ascii: "["): content = .array(try elements(depth))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"): content = try word("true", .bool(true))
    case UInt8(ascii: "f"): content = try word("false", .bool(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: content = .number(try number())
    }
    return JSONValue(line: start, content: content)
  }

  private mutating func members(_ depth: Int) throws(Mistake) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    next += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected("':'") }
      members.append(.init(key: key, value: try value(depth: depth + 1)))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw unexpected("',' or '}'") }
    return members
  }

  private mutating func elements(_ depth: Int) throws(Mistake) -> [JSONValue] {
    var elements: [JSONValue] = []
    next += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw unexpected("',' or ']'") }
    return elements
  }

  private mutating func word(
    _ word: String, _ content: JSONValue.Content
  ) throws(Mistake) -> JSONValue.Content {
    guard bytes[next...].starts(with: word.utf8) else { throw unexpected("a value") }
    next += word.utf8.count
    return content
  }

  private mutating func number() throws(Mistake) -> String {
    let start = next
    while let byte = peek, "+-.0123456789eE".utf8.contains(byte) { next += 1 }
    let text = String(decoding: bytes[start..<next], as: UTF8.self)
    guard Double(text) != nil else {
      next = start
      throw unexpected("a value")
    }
    return text
  }

  private mutating func string() throws(Mistake) -> String {
    next += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        next += 1
        guard let text = String(validating: text, as: UTF8.self) else {
          throw Mistake(problem: "this text is not UTF-8", line: line)
        }
        return text
      case UInt8(ascii: "\\"):
        text += try escaped()
      case 0..<0x20:
        throw unexpected("a double quote at the end of the text")
      default:
        text.append(byte)
        next += 1
      }
    }
    throw unexpected("a double quote at the end of the text")
  }

  /// The bytes of an escape sequence.
  private mutating func escaped() throws(Mistake) -> [UInt8] {
    next += 1
    let byte = peek
    next += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte ?? 0]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try unicode()).utf8)
    default:
      next = min(next - 1, bytes.count)
      throw unexpected("an escape sequence of JSON")
    }
  }

  /// `\uXXXX`, or two of them for one character; halves of a pair become U+FFFD.
  private mutating func unicode() throws(Mistake) -> Unicode.Scalar {
    let unit = try hexadecimal()
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard UTF16.isLeadSurrogate(unit) else {
      return Unicode.Scalar(UInt32(unit)) ?? replacement
    }
    guard bytes[next...].starts(with: "\\u".utf8) else { return replacement }
    let place = next
    next += 2
    let second = try hexadecimal()
    guard UTF16.isTrailSurrogate(second) else {
      next = place
      return replacement
    }
    let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    return Unicode.Scalar(value) ?? replacement
  }

  private mutating func hexadecimal() throws(Mistake) -> UInt16 {
    let digits = bytes[next..<min(next + 4, bytes.count)]
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, text.allSatisfy(\.isHexDigit), let value = UInt16(text, radix: 16)
    else { throw unexpected("four hexadecimal digits") }
    next += 4
    return value
  }

  private var peek: UInt8? { next < bytes.count ? bytes[next] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    next += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      if byte == 0x0A { line += 1 }
      next += 1
    }
  }

  private func unexpected(_ expected: String) -> Mistake {
    guard let byte = peek else {
      return Mistake(problem: "the file ends where \(expected) should be", line: line)
    }
    let found = byte > 0x20 && byte < 0x7F ? "'\(Unicode.Scalar(byte))'" : "byte \(byte)"
    return Mistake(problem: "expected \(expected), found \(found)", line: line)
  }
}
