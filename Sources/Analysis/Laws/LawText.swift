import Basics

/// Numbers of laws in words.
package enum LawText {
  /// Four significant digits, or all before the point: parameters span many powers of ten.
  package static func number(_ value: Double) -> String {
    (1e4..<1e9).contains(abs(value))
      ? DecimalText.rounded(value, 0) : DecimalText.significant(value, 4)
  }

  /// A share as a percentage.
  package static func percent(_ share: Double) -> String {
    "\(DecimalText.significant(share * 100, abs(share) < 0.1 ? 2 : 3))%"
  }

  /// A chance, as usual: `p = .012`, `p < .001`.
  package static func chance(_ chance: Double) -> String {
    chance < 0.001
      ? "p < .001" : "p = \(DecimalText.fixed(chance, 3).trimmingPrefix("0"))"
  }
}
