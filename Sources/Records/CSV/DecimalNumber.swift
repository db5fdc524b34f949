/// A decimal number in digits: `12`, `0.25`, `-1.5e-05`.
///
/// It is the nearest double, as that of the standard library; tables have millions, and most take a
/// quarter of the time here.
enum DecimalNumber {
  /// Powers of ten that a double holds exactly (Clinger, "How to Read Floating Point Numbers
  /// Accurately", PLDI 1990).
  private static let exact: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
  private static let whole: [UInt64] = (0...19).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// - Parameter field: The bytes.
  /// - Returns: Nil for what is no such number; neither `inf` nor `nan` is one.
  static func parse(_ field: Span<UInt8>) -> Double? {
    var digits = Digits()
    guard digits.read(field) else { return nil }
    guard let size = value(digits) else { return field.text.flatMap { Double($0) } }
    return digits.isNegative ? -size : size
  }

  /// Nil where more than 64 bits are needed.
  private static func value(_ digits: Digits) -> Double? {
    let (number, exponent) = (digits.number, digits.exponent)
    guard !digits.isCut else { return nil }
    if number == 0 { return 0 }
    if number < 1 << 53, abs(exponent) <= 22 {
      return exponent < 0
        ? Double(number) / exact[-exponent] : Double(number) * exact[exponent]
    }
    return (-19...0).contains(exponent) ? quotient(number, whole[-exponent]) : nil
  }

  /// a/b as the nearest double, the even one of two: both 64 bits long, their quotient has 63 or 64
  /// bits, and what is left of the division decides between halves.
  private static func quotient(_ a: UInt64, _ b: UInt64) -> Double {
    let dividend = a << UInt64(a.leadingZeroBitCount)
    let divisor = b << UInt64(b.leadingZeroBitCount)
    let (bits, rest) = divisor.dividingFullWidth((dividend >> 1, dividend << 63))
    let extra = UInt64(11 - bits.leadingZeroBitCount)
    let half: UInt64 = 1 << (extra - 1)
    let low = bits & (half << 1 - 1)
    var kept = bits >> extra
    if low > half || low == half && (rest > 0 || kept & 1 == 1) { kept += 1 }
    let exponent =
      Int(extra) - 63 + b.leadingZeroBitCount - a.leadingZeroBitCount
    return Double(sign: .plus, exponent: exponent, significand: Double(kept))
  }

  /// A number as its digits are written: ±number·10^exponent.
  private struct Digits {
    var isNegative = false
    var number: UInt64 = 0
    var exponent = 0
    /// Whether digits that count did not fit.
    var isCut = false

    /// False when the field is no number.
    mutating func read(_ field: Span<UInt8>) -> Bool {
      var place = 0
      var digits = 0
      var hasPoint = false
      if !field.isEmpty, isSign(field[0]) {
        isNegative = field[0] == UInt8(ascii: "-")
        place = 1
      }
      while place < field.count {
        let digit = field[place] &- UInt8(ascii: "0")
        if digit <= 9 {
          digits += 1
          append(digit, isBehindPoint: hasPoint)
        } else if field[place] == UInt8(ascii: "."), !hasPoint {
          hasPoint = true
        } else {
          break
        }
        place += 1
      }
      guard digits > 0 else { return false }
      return place == field.count || readExponent(field, place)
    }

    private mutating func append(_ digit: UInt8, isBehindPoint: Bool) {
      // 10^18 − 1 and one digit more always fit.
      if number < 1_000_000_000_000_000_000 {
        number = number * 10 + UInt64(digit)
        if isBehindPoint { exponent -= 1 }
      } else {
        isCut = true
      }
    }

    private mutating func readExponent(_ field: Span<UInt8>, _ start: Int) -> Bool {
      guard field[start] | 0x20 == UInt8(ascii: "e") else { return false }
      var place = start + 1
      let isBelow = place < field.count && field[place] == UInt8(ascii: "-")
      if place < field.count, isSign(field[place]) { place += 1 }
      guard place < field.count else { return false }
      var size = 0
      while place < field.count {
        let digit = field[place] &- UInt8(ascii: "0")
        guard digit <= 9 else { return false }
        // Beyond this all is 0 or infinite.
        size = min(size * 10 + Int(digit), 100_000)
        place += 1
      }
      exponent += isBelow ? -size : size
      return true
    }

    private func isSign(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    }
  }
}
