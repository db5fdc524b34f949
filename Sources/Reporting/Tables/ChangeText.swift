import Basics

/// How much longer a candidate takes than its base, in words.
enum ChangeText {
  /// A ratio as a change in percent, with its sign: `+5.1%`, `-0.4%`, `0.0%`, `+2400%`.
  static func percent(_ ratio: Double) -> String {
    let digits = number(ratio, decimals(ratio))
    let isPositive = !digits.hasPrefix("-") && digits.contains { ("1"..."9").contains($0) }
    return (isPositive ? "+" : "") + digits + "%"
  }

  /// The ends of an interval with the decimals of the ratio between them: `[4.3, 5.9]`, in percent.
  static func interval(_ interval: ClosedRange<Double>, of ratio: Double) -> String {
    let ends = [interval.lowerBound, interval.upperBound].map { number($0, decimals(ratio)) }
    return "[\(ends.joined(separator: ", "))]"
  }

  /// A ratio with its interval, where it has one: `+5.1% [4.3, 5.9]`.
  static func text(_ ratio: Double, _ interval: ClosedRange<Double>?) -> String {
    ([percent(ratio)] + (interval.map { [Self.interval($0, of: ratio)] } ?? []))
      .joined(separator: " ")
  }

  /// A share as percent, without a sign: `2.4%`.
  static func size(_ share: Double) -> String { number(1 + abs(share), 1) + "%" }

  /// A chance with two digits: `0.0042`, `<0.0001`.
  static func chance(_ p: Double) -> String {
    p < 1e-4 ? "<0.0001" : DecimalText.significant(p, 2)
  }

  private static func number(_ ratio: Double, _ decimals: Int) -> String {
    DecimalText.rounded((ratio - 1) * 100, decimals)
  }

  private static func decimals(_ ratio: Double) -> Int { abs(ratio - 1) < 0.9995 ? 1 : 0 }
}
