import Terms

/// Text as a row holds it: a line of the file is a row, so that what a killed run left torn is its
/// last line, and nothing else.
enum OneLine {
  /// `text` with line ends and other control characters made visible: `\u{A}`.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F {
        line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}

/// Numbers of rows: a file may say anything.
enum RowNumber {
  /// Whether a number is 0, or from `least` on and no larger than a row's may be.
  static func isGood(_ value: Double, least: Double = 0) -> Bool {
    value == 0 || value >= max(least, 0) && value <= Limits.rowNumber
  }
}

/// Checksums as text: with `0x`, so that no reader takes one for a decimal number.
package enum Checksum {
  /// `0x` and 16 hexadecimal digits.
  package static func text(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return "0x" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
