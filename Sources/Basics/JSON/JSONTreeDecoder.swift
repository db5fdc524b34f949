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

/// One function for each scalar: to ask at run time which protocols a type has takes a walk over all
/// conformances of the program, and a launch asked fifty times.
extension JSONTreeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool {
    if case .null = value.content { true } else { false }
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

  func decode(_ type: String.Type) throws -> String { try found(value.string) }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .bool(let flag) = value.content else { throw mistake("no Bool") }
    return flag
  }

  func decode(_ type: Double.Type) throws -> Double { try found(value.number.flatMap(finite)) }
  func decode(_ type: Float.Type) throws -> Float {
    try found(value.number.flatMap { finite(Float($0)) })
  }

  func decode(_ type: Int.Type) throws -> Int { try whole() }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
  func decode(_ type: UInt.Type) throws -> UInt { try whole() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole() }

  private func whole<Number: FixedWidthInteger>() throws -> Number {
    guard case .number(let text) = value.content else { throw mistake("no \(Number.self)") }
    return try found(Number(text))
  }

  private func finite<Number: BinaryFloatingPoint>(_ number: Number) -> Number? {
    number.isFinite ? number : nil
  }

  private func found<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw mistake("no \(Value.self)") }
    return value
  }
}
