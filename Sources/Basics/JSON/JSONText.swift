/// Our own values as JSON and back, for what our processes tell each other.
///
/// Documents for people are written by the coders of FoundationEssentials, which can indent. The helper
/// does without them: they are half of a program, and a third of its start (decision 0023).
package enum JSONText {
  /// - Parameter value: What to write.
  /// - Returns: Its text in one line.
  /// - Throws: `EncodingError` for a number that is infinite or none: JSON has no word for it.
  package static func encode(_ value: some Encodable) throws -> [UInt8] {
    let root = JSONNode()
    try JSONTreeEncoder(root).encode(value)
    var bytes: [UInt8] = []
    root.write(to: &bytes)
    return bytes
  }

  /// - Parameters:
  ///   - type: What is in the text.
  ///   - bytes: The text.
  /// - Returns: The value.
  /// - Throws: `JSONParser.Mistake` for what is no JSON, `DecodingError` for JSON of another form.
  package static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws -> Value {
    try JSONTreeDecoder(JSONParser.value(bytes)).decode(type)
  }

  /// `text` as a string of JSON (RFC 8259).
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
