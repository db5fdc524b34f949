/// What a value must be, read by hand where a launch is about to begin.
///
/// `Decodable` makes a type for each type with keys while the program runs, and looks for what that conforms
/// to among all that the program has: it took 0.3 of the 1.8 ms until a launch begins (decision 0031).
extension JSONValue {
  /// The value of a key.
  ///
  /// - Throws: `DecodingError` when there is none; so do the others when the value is of another kind.
  package func member(_ key: String) throws -> JSONValue {
    guard let value = self[key] else { throw mistake("there is no \(key)") }
    return value
  }

  /// A case with values, as `Codable` writes it: an object with one key, the name of the case.
  package func caseMember() throws -> Member {
    let members = try members()
    return try found(members.count == 1 ? members[0] : nil, "object with one key")
  }

  package func members() throws -> [Member] {
    guard case .object(let members) = content else { throw mistake("no object") }
    return members
  }

  package func text() throws -> String { try found(string, "text") }

  package func flag() throws -> Bool {
    guard case .bool(let flag) = content else { throw mistake("no Bool") }
    return flag
  }

  package func real() throws -> Double {
    try found(number.flatMap { $0.isFinite ? $0 : nil }, "number")
  }

  package func int() throws -> Int { try found(digits.flatMap { Int($0) }, "Int") }

  package func uint64() throws -> UInt64 { try found(digits.flatMap { UInt64($0) }, "UInt64") }

  package func list<Element>(_ read: (JSONValue) throws -> Element) throws -> [Element] {
    try found(array, "array").map(read)
  }

  /// A word that stands for something.
  package func word<Meaning>(_ meaning: (String) -> Meaning?) throws -> Meaning {
    try found(meaning(text()), "known word")
  }

  /// How a number is written; nil for what is none.
  var digits: String? {
    guard case .number(let digits) = content else { return nil }
    return digits
  }

  func found<Found>(_ value: Found?, _ name: @autoclosure () -> String) throws -> Found {
    guard let value else { throw mistake("no \(name())") }
    return value
  }

  package func mistake(_ words: String) -> DecodingError { JSONTreeDecoder.mistake(words, line) }
}
