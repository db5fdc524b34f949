import Basics

/// Numbers as a table shows them: a decimal point, and no more digits than one can use.
enum TableNumber {
  /// A speedup: two decimals, four where two would show next to nothing.
  static func ratio(_ value: Double) -> String {
    DecimalText.rounded(value, ratioDecimals(value))
  }

  /// Both ends with the decimals of the value between them.
  static func interval(_ interval: ClosedRange<Double>, of value: Double) -> String {
    let ends = [interval.lowerBound, interval.upperBound].map {
      DecimalText.rounded($0, ratioDecimals(value))
    }
    return "[\(ends.joined(separator: ", "))]"
  }

  private static func ratioDecimals(_ value: Double) -> Int { abs(value) < 0.1 ? 4 : 2 }

  /// A share as whole percent, with a decimal below ten.
  static func percent(_ share: Double) -> String {
    DecimalText.rounded(share * 100, abs(share) < 0.0995 ? 1 : 0) + "%"
  }

  /// A count with the prefix of its size where nothing is lost: 1 M, 128 k, 1500.
  static func count(_ value: UInt64) -> String {
    for (size, prefix) in [(1_000_000_000, "G"), (1_000_000, "M"), (1000, "k")] as [(UInt64, _)]
    where value >= size && value.isMultiple(of: size) {
      return "\(value / size) \(prefix)"
    }
    return String(value)
  }
}
