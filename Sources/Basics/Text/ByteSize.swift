/// Numbers of bytes for people.
package enum ByteSize {
  private static let units = ["kB", "MB", "GB", "TB", "PB"]

  /// `1 byte`, `812 bytes`, `1.5 kB`, `64 MB`: in powers of 1000, with two digits or more.
  ///
  /// - Parameter bytes: At least 0; a size that is no number has no text but `an unknown size`.
  /// - Returns: The text.
  package static func text(_ bytes: Double) -> String {
    guard bytes.isFinite, bytes >= 0, bytes < 1e18 else {
      return bytes.isNaN ? "an unknown size" : bytes < 0 ? "0 bytes" : "more than 1000 PB"
    }
    let whole = UInt64(bytes.rounded())
    guard whole >= 1000 else { return whole.counted("byte") }
    var value = bytes
    var unit = -1
    // 999.6 kB would be written as 1000 kB.
    while value >= 999.5, unit + 1 < units.count {
      value /= 1000
      unit += 1
    }
    let tenths = UInt64((value * 10).rounded())
    let isShort = tenths < 100 && !tenths.isMultiple(of: 10)
    let number = isShort ? "\(tenths / 10).\(tenths % 10)" : "\(UInt64(value.rounded()))"
    return "\(number) \(units[max(unit, 0)])"
  }
}
