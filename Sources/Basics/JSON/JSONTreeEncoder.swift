/// Writes values into a tree of JSON.
///
/// Its errors name no place: only numbers can be wrong.
struct JSONTreeEncoder: Encoder {
  private let node: JSONNode

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ node: JSONNode) { self.node = node }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.kind = .object
    return KeyedEncodingContainer(Members(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.kind = .array
    return Elements(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: JSONNode
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { _ = node.add(key) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      try JSONTreeEncoder(node.add(key)).encode(value)
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      JSONTreeEncoder(node.add(key)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      JSONTreeEncoder(node.add(key)).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { JSONTreeEncoder(node.add(JSONSuperKey())) }
    func superEncoder(forKey key: Key) -> any Encoder { JSONTreeEncoder(node.add(key)) }
  }

  private struct Elements: UnkeyedEncodingContainer {
    let node: JSONNode
    var codingPath: [any CodingKey] { [] }
    var count: Int { node.count }

    func encodeNil() { _ = node.add() }

    func encode<Value: Encodable>(_ value: Value) throws {
      try JSONTreeEncoder(node.add()).encode(value)
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
      JSONTreeEncoder(node.add()).container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      JSONTreeEncoder(node.add()).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { JSONTreeEncoder(node.add()) }
  }
}

/// One function for each scalar, as in `JSONTreeDecoder`.
extension JSONTreeEncoder: SingleValueEncodingContainer {
  func encodeNil() {}

  func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: self) }

  func encode(_ value: String) { node.scalar = JSONText.quoted(value) }
  func encode(_ value: Bool) { node.scalar = value ? "true" : "false" }
  func encode(_ value: Float) throws { try encode(Double(value)) }

  func encode(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: [], debugDescription: "JSON has no \(value)"))
    }
    node.scalar = value.description
  }

  func encode(_ value: Int) { node.scalar = value.description }
  func encode(_ value: Int8) { node.scalar = value.description }
  func encode(_ value: Int16) { node.scalar = value.description }
  func encode(_ value: Int32) { node.scalar = value.description }
  func encode(_ value: Int64) { node.scalar = value.description }
  func encode(_ value: UInt) { node.scalar = value.description }
  func encode(_ value: UInt8) { node.scalar = value.description }
  func encode(_ value: UInt16) { node.scalar = value.description }
  func encode(_ value: UInt32) { node.scalar = value.description }
  func encode(_ value: UInt64) { node.scalar = value.description }
}

/// Where a class has its superclass written.
struct JSONSuperKey: CodingKey {
  var stringValue: String { "super" }
  var intValue: Int? { nil }

  init() {}
  init?(stringValue: String) { nil }
  init?(intValue: Int) { nil }
}
