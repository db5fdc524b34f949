/// Reads values from a tree of JSON.
struct JSONTreeDecoder: Decoder {
  private let value: JSONValue

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ value: JSONValue) { self.value = value }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = value.content else { throw mistake("no object") }
    return KeyedDecodingContainer(
      Members(
        line: value.line,
        values: Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let elements = value.array else { throw mistake("no array") }
    return Elements(line: value.line, elements: elements)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  private func mistake(_ words: String) -> DecodingError { Self.mistake(words, value.line) }

  private static func mistake(_ words: String, _ line: Int) -> DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: "line \(line): \(words)"))
  }

  private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let line: Int
    let values: [String: JSONValue]
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { values.keys.compactMap(Key.init(stringValue:)) }

    private func decoder(_ key: some CodingKey) throws -> JSONTreeDecoder {
      guard let value = values[key.stringValue] else {
        throw mistake("there is no \(key.stringValue)", line)
      }
      return JSONTreeDecoder(value)
    }

    func contains(_ key: Key) -> Bool { values[key.stringValue] != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).decodeNil() }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try decoder(key).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
      try decoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try decoder(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { try decoder(JSONSuperKey()) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }
  }

  private struct Elements: UnkeyedDecodingContainer {
    let line: Int
    let elements: [JSONValue]
    var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex == elements.count }

    private mutating func next() throws -> JSONTreeDecoder {
      guard !isAtEnd else { throw mistake("the array has too few elements", line) }
      defer { currentIndex += 1 }
      return JSONTreeDecoder(elements[currentIndex])
    }

    /// Takes an element only when it is null, as the protocol has it.
    mutating func decodeNil() throws -> Bool {
      guard !isAtEnd, JSONTreeDecoder(elements[currentIndex]).decodeNil() else { return false }
      currentIndex += 1
      return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try next().decode(type)
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
      try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }
  }
}

extension JSONTreeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool {
    if case .null = value.content { true } else { false }
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let found: Any?
    switch type {
    case is String.Type: found = value.string
    case is Bool.Type: found = flag
    case let type as any FixedWidthInteger.Type: found = digits.flatMap { type.init($0) }
    case let type as any BinaryFloatingPoint.Type:
      found = value.number.flatMap { $0.isFinite ? type.init($0) : nil }
    default: return try Value(from: self)
    }
    guard let found = found as? Value else { throw mistake("no \(type)") }
    return found
  }

  private var flag: Bool? {
    guard case .bool(let flag) = value.content else { return nil }
    return flag
  }

  private var digits: String? {
    guard case .number(let text) = value.content else { return nil }
    return text
  }
}
