import Basics

/// A time as text: `30s`, `500ms`, `2m`, `1h`, or a number of seconds.
package enum Seconds {
  private static let units: [(suffix: String, seconds: Double)] = [
    ("ms", 0.001), ("us", 1e-6), ("µs", 1e-6), ("s", 1), ("m", 60), ("h", 3600),
  ]

  /// Reads a time limit.
  ///
  /// - Parameter text: A decimal number, with or without a unit behind it.
  /// - Returns: Seconds, above zero and at most `Limits.seconds`.
  /// - Throws: `SecondsError` when the text is no such time.
  package static func parse(_ text: String) throws(SecondsError) -> Double {
    let number = text.prefix { $0.isASCII && !$0.isLetter && $0 != " " }
    let suffix = text.dropFirst(number.count).drop { $0 == " " }
    let unit = suffix.isEmpty ? 1 : units.first { $0.suffix == suffix }?.seconds
    guard let unit, isDecimal(number), let value = Double(number) else { throw .notATime(text) }
    // Divided by a whole number, 1 ms is 0.001 to the last digit.
    let seconds = unit < 1 ? value / (1 / unit).rounded() : value * unit
    guard seconds > 0, seconds <= Limits.seconds else { throw .outOfRange(text) }
    return seconds
  }

  private static func isDecimal(_ text: Substring) -> Bool {
    text.allSatisfy { ("0"..."9").contains($0) || "+-.".contains($0) }
  }
}

/// Why a text is no time limit.
package enum SecondsError: Error, Equatable, CustomStringConvertible {
  case notATime(String)
  case outOfRange(String)

  /// What is wrong, and behind a semicolon what to write instead.
  package var description: String {
    switch self {
    case .notATime(let text):
      "'\(VisibleText.short(text))' is not a time; write for example 30s, 500ms, 2m, or a number of "
        + "seconds"
    case .outOfRange(let text):
      "the time \(VisibleText.short(text)) is out of range; write a time above zero and at most 7 days (168h)"
    }
  }
}
