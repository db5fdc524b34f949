#if canImport(Glibc)
import Glibc
#endif

/// What the bytes of a field mean.
extension Span<UInt8> {
  /// The text, which other bytes never become; nil when they are not UTF-8.
  package var text: String? {
    guard let text = try? UTF8Span(validating: self) else { return nil }
    return String(copying: text)
  }

  /// The text for a message, whatever the bytes are.
  package var words: String {
    var bytes: [UInt8] = []
    for index in indices.prefix(200) { bytes.append(self[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether these are the bytes of another field.
  func isSame(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBufferPointer { own in
      other.withUnsafeBufferPointer { other in
        guard let own = own.baseAddress, let start = other.baseAddress else { return true }
        return memcmp(own, start, other.count) == 0
      }
    }
  }

  /// Whether these are the bytes of `text`.
  func isText(_ text: String) -> Bool {
    guard text.utf8.count == count else { return false }
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeBufferPointer { own in
        guard let own = own.baseAddress, let other = bytes.baseAddress else { return true }
        return memcmp(own, other, bytes.count) == 0
      }
    }
  }

  /// Whether something in it does not show: a line end, a tab, NUL, an escape.
  var hasControls: Bool {
    for index in indices where self[index] < UInt8(ascii: " ") || self[index] == 0x7F {
      return true
    }
    return false
  }

  /// Whether a line in it looks like a row: then a quote before it took it in.
  var holdsRows: Bool {
    var commas = 0
    var isFirst = true
    for index in indices {
      if self[index] == UInt8(ascii: "\n") { (commas, isFirst) = (0, false) }
      if self[index] == UInt8(ascii: ",") { commas += 1 }
      if commas >= 10, !isFirst { return true }
    }
    return false
  }

  /// A whole number from 0 on, in decimal digits; nil for anything else, and above 64 bits.
  var count64: UInt64? {
    guard !isEmpty else { return nil }
    var value: UInt64 = 0
    for index in indices {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      let (tens, isLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = tens.addingReportingOverflow(UInt64(digit))
      if isLarge || isLarger { return nil }
      value = sum
    }
    return value
  }

  /// Up to 16 hexadecimal digits, with `0x` in front or, as older versions wrote, without.
  package var hexadecimal: UInt64? {
    let hasPrefix =
      count > 2 && self[0] == UInt8(ascii: "0") && self[1] == UInt8(ascii: "x")
    let digits = (hasPrefix ? 2 : 0)..<count
    guard (1...16).contains(digits.count) else { return nil }
    var value: UInt64 = 0
    for index in digits {
      let byte = self[index]
      let digit: UInt8
      switch byte | 0x20 {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where byte >= UInt8(ascii: "0"):
        digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        digit = (byte | 0x20) - UInt8(ascii: "a") + 10
      default:
        return nil
      }
      value = value << 4 | UInt64(digit)
    }
    return value
  }
}
