#if canImport(Glibc)
import Glibc
#endif

/// Numbers as decimal text.
package enum DecimalText {
  /// A fixed number of decimals, as people round: a tie goes away from zero, and nothing is `-0`.
  ///
  /// - Parameters:
  ///   - value: A number without decimals that could be shown is written as Swift writes it.
  ///   - decimals: 0 to 6.
  /// - Returns: Such as `3.14`.
  package static func rounded(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return value.description }
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (abs(value) * scale).rounded()
    let digits = String(UInt64(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + padded.dropLast(decimals) + (decimals > 0 ? "." + padded.suffix(decimals) : "")
  }

  /// A fixed number of decimals, the nearest to the exact value, as `%.*f` of printf(3).
  ///
  /// - Parameters:
  ///   - value: Any number; `inf` and `nan` are words.
  ///   - decimals: At least 0.
  /// - Returns: Such as `0.000000125`.
  package static func fixed(_ value: Double, _ decimals: Int) -> String {
    printed("%.*f", decimals, value)
  }

  /// The most significant digits without zeros at the end, as `%.*g` of printf(3).
  ///
  /// - Parameters:
  ///   - value: As for `fixed`.
  ///   - digits: At least 1.
  /// - Returns: Such as `12.5` or `1.25e-07`.
  package static func significant(_ value: Double, _ digits: Int) -> String {
    printed("%.*g", digits, value)
  }

  private static func printed(_ format: String, _ count: Int, _ value: Double) -> String {
    func print(_ buffer: UnsafeMutableBufferPointer<CChar>) -> Int {
      Int(
        withVaList([CInt(count), value]) { vsnprintf(buffer.baseAddress, buffer.count, format, $0) }
      )
    }
    let length = print(UnsafeMutableBufferPointer(start: nil, count: 0))
    return String(unsafeUninitializedCapacity: length + 1) { bytes in
      bytes.withMemoryRebound(to: CChar.self, print)
    }
  }
}
