/// A value of a JSON text on its way to be written: an encoder hands out containers before they are full.
final class JSONNode {
  enum Kind {
    case scalar
    case array
    case object
  }

  var kind = Kind.scalar
  /// The text of a scalar.
  var scalar = "null"
  private var elements: [JSONNode] = []
  /// Of an object: one for each element.
  private var keys: [String] = []

  var count: Int { elements.count }

  /// A new element behind the others.
  func add() -> JSONNode {
    let element = JSONNode()
    elements.append(element)
    return element
  }

  /// A new element of an object.
  func add(_ key: some CodingKey) -> JSONNode {
    keys.append(key.stringValue)
    return add()
  }

  func write(to bytes: inout [UInt8]) {
    switch kind {
    case .scalar:
      bytes += scalar.utf8
    case .array:
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object:
      bytes.append(UInt8(ascii: "{"))
      for (index, (key, element)) in zip(keys, elements).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += JSONText.quoted(key).utf8
        bytes.append(UInt8(ascii: ":"))
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
