import Basics
import Testing

@Suite struct JSONTextTests {
  private enum Shape: Codable, Equatable {
    case point
    case circle(radius: Double)
    case named(String)
  }

  private struct Record: Codable, Equatable {
    var flag = true
    var whole = Int.min
    var large = UInt64.max
    var small: UInt16? = 7
    var missing: Int?
    var number = 0.1
    var half: Float = 0.5
    var text = "a \"quoted\" \\ line\nend \u{1} é 👩‍👩‍👧"
    var list = [[1, 2], [], [3]]
    var gaps: [String?] = [nil, "x"]
    var shapes: [Shape] = [.point, .circle(radius: 1e-300), .named("x")]
    var table = ["b": 1.5, "ü": -0.0]
  }

  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try JSONText.encode(value), as: UTF8.self)
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONText.decode(type, from: Array(text.utf8))
  }

  @Test("values come back as they went")
  func roundTrip() throws {
    let record = Record()
    #expect(try JSONText.decode(Record.self, from: JSONText.encode(record)) == record)
    for number in [0, 5, 1e23, 5e-324, .greatestFiniteMagnitude, 0.1 + 0.2, -1.0 / 3] {
      #expect(try JSONText.decode(Double.self, from: JSONText.encode(number)) == number)
    }
  }

  @Test("the text is JSON in one line")
  func words() throws {
    #expect(try text([1, 2]) == "[1,2]")
    #expect(try text([String: Int]()) == "{}")
    #expect(try text([Int]()) == "[]")
    #expect(try text(["a": [nil, 1.5]] as [String: [Double?]]) == #"{"a":[null,1.5]}"#)
    #expect(try text("\u{7}\"") == #""\u0007\"""#)
    #expect(try text(Shape.named("x")) == #"{"named":{"_0":"x"}}"#)
    #expect(try text(false) == "false" && text(UInt8.max) == "255" && text(1 as Float) == "1.0")
  }

  @Test("a number that is none has no text", arguments: [Double.nan, .infinity, -.infinity])
  func infinite(number: Double) {
    #expect(throws: EncodingError.self) { try JSONText.encode([number]) }
  }

  @Test(
    "JSON of another form is refused",
    arguments: [
      "{}", "[]", "null", "1", #"{"a": 1, "b": "x"}"#, #"{"a": "1", "b": []}"#,
      #"{"a": 1.5, "b": []}"#, #"{"a": null, "b": []}"#, #"{"a": 256, "b": []}"#,
      #"{"a": 1, "b": [true]}"#, #"{"a": 1, "b": [1e999]}"#, #"{"a": 1, "b": []"#, "",
    ])
  func mistakes(text: String) {
    struct Pair: Decodable {
      var a: UInt8
      var b: [Double]
    }
    #expect(throws: (any Error).self) { try decode(Pair.self, text) }
  }

  @Test("what is unknown is passed over, and what is missing is nil")
  func optional() throws {
    struct Pair: Codable, Equatable {
      var a: Int?
      var b: String?
    }
    #expect(try decode(Pair.self, #"{"z": [{}], "a": null}"#) == Pair())
    #expect(try decode(Pair.self, #"{"a": 1, "b": "x"}"#) == Pair(a: 1, b: "x"))
    #expect(try text(Pair(a: nil, b: "x")) == #"{"b":"x"}"#)
  }
}
