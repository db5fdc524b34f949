/// Reads values from a tree of JSON.
struct JSONTreeDecoder: Decoder {
  private let value: JSONValue

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ value: JSONValue) { self.value = value }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(
      Members(
        line: value.line,
        values: Dictionary(try value.members().map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
      ))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    Elements(line: value.line, elements: try value.found(value.array, "array"))
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  static func mistake(_ words: String, _ line: Int) -> DecodingError {
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

  func decode(_ type: String.Type) throws -> String { try value.text() }
  func decode(_ type: Bool.Type) throws -> Bool { try value.flag() }
  func decode(_ type: Double.Type) throws -> Double { try value.real() }

  func decode(_ type: Float.Type) throws -> Float {
    let number = Float(try value.real())
    return try value.found(number.isFinite ? number : nil, "Float")
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
    try value.found(value.digits.flatMap { Number($0) }, "\(Number.self)")
  }
}
