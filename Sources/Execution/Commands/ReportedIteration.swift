import FoundationEssentials

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
      let fields = try? JSONDecoder().decode(Fields.self, from: Data(line))
    else { return nil }
    wallSeconds = fields.wall
    crewStartSeconds = fields.crewStart
    checksum = fields.checksum
  }

  private struct Fields: Decodable {
    let wall: Double
    let crewStart: Double?
    let checksum: Checksum?

    enum Keys: String, CodingKey {
      case wall = "wall_s"
      case crewStart = "crew_start_s"
      case checksum
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      wall = try values.decode(Double.self, forKey: .wall)
      crewStart = try? values.decodeIfPresent(Double.self, forKey: .crewStart)
      let isThere = try values.contains(.checksum) && !values.decodeNil(forKey: .checksum)
      checksum = isThere ? Self.checksum(values) : nil
    }

    /// A whole number of up to 64 bits with or without a sign, or a string of hexadecimal digits,
    /// as in the column `checksum`.
    private static func checksum(_ values: KeyedDecodingContainer<Keys>) -> Checksum {
      if let number = try? values.decode(UInt64.self, forKey: .checksum) { return .value(number) }
      if let number = try? values.decode(Int64.self, forKey: .checksum) {
        return .value(UInt64(bitPattern: number))
      }
      guard let text = try? values.decode(String.self, forKey: .checksum) else {
        return .unreadable
      }
      let digits = text.hasPrefix("0x") ? text.dropFirst(2) : text[...]
      guard digits.first?.isHexDigit == true, let value = UInt64(digits, radix: 16) else {
        return .unreadable
      }
      return .value(value)
    }
  }
}
