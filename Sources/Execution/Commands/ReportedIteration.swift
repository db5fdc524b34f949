import Basics

/// A line by which a program reports an iteration:
/// `{"wall_s": 0.5, "checksum": 123, "crew_start_s": 0.01}`.
struct ReportedIteration: Equatable {
  var wallSeconds: Double
  var checksum: Checksum?
  var crewStartSeconds: Double?

  enum Checksum: Equatable {
    case value(UInt64)
    /// Something else stands in its place.
    case unreadable
  }

  /// Reads a line; nil when it is ordinary output: no JSON object, or one without a number `wall_s`.
  init?(line: some Collection<UInt8>) {
    guard
      line.first(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") })
        == UInt8(ascii: "{"),
      let report = try? JSONParser.value(Array(line)), let wall = Self.seconds(report["wall_s"])
    else { return nil }
    wallSeconds = wall
    crewStartSeconds = Self.seconds(report["crew_start_s"])
    checksum = report["checksum"].flatMap(Self.checksum)
  }

  private static func seconds(_ value: JSONValue?) -> Double? {
    value?.number.flatMap { $0.isFinite ? $0 : nil }
  }

  /// A whole number of up to 64 bits with or without a sign, or a string of hexadecimal digits,
  /// as in the column `checksum`; nil of null.
  private static func checksum(_ value: JSONValue) -> Checksum? {
    switch value.content {
    case .null:
      return nil
    case .number(let text):
      guard let number = UInt64(text) ?? Int64(text).map(UInt64.init(bitPattern:)) ?? whole(text)
      else { return .unreadable }
      return .value(number)
    case .string(let text):
      let digits = text.hasPrefix("0x") ? text.dropFirst(2) : text[...]
      guard digits.first?.isHexDigit == true, let number = UInt64(digits, radix: 16) else {
        return .unreadable
      }
      return .value(number)
    case .bool, .array, .object:
      return .unreadable
    }
  }

  /// A whole number with a point or an exponent: `1e3`.
  private static func whole(_ text: String) -> UInt64? {
    Double(text).flatMap { UInt64(exactly: $0) ?? Int64(exactly: $0).map(UInt64.init(bitPattern:)) }
  }
}
