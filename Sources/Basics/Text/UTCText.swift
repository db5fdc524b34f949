/// Times of day as rows hold them.
package enum UTCText {
  /// Seconds since 1970 of a time in UTC by RFC 3339, such as `2026-11-23T21:54:57.225Z`; nil of another text.
  ///
  /// Days are counted as in Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013.
  package static func seconds(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), text.utf8.allSatisfy({ $0 < 0x80 }),
      [4, 7].allSatisfy({ bytes[$0] == UInt8(ascii: "-") }), bytes[10] == UInt8(ascii: "T"),
      [13, 16].allSatisfy({ bytes[$0] == UInt8(ascii: ":") })
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      let digits = bytes[range]
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let year = number(0..<4), let month = number(5..<7), (1...12).contains(month),
      let day = number(8..<10), let hour = number(11..<13), let minute = number(14..<16),
      let second = Double(String(decoding: bytes[17..<bytes.count - 1], as: UTF8.self)),
      (0..<61).contains(second)
    else { return nil }
    let days = days(year, month, day)
    return Double(days * 86_400 + hour * 3_600 + minute * 60) + second
  }

  /// Days since the first of January 1970 in the Gregorian calendar, whose year begins here in March.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
