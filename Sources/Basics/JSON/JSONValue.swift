/// A value of a JSON text (RFC 8259) and the line on which it begins.
package struct JSONValue {
  package let line: Int
  package let content: Content

  package enum Content {
    case null
    case bool(Bool)
    /// As it is written: the reader decides what it may be.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])
  }

  package struct Member {
    package let key: String
    package let value: JSONValue
  }

  /// The value of a key; nil when this is no object, or has no such key.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }

  package var number: Double? {
    guard case .number(let text) = content else { return nil }
    return Double(text)
  }

  package var array: [JSONValue]? {
    guard case .array(let elements) = content else { return nil }
    return elements
  }
}
