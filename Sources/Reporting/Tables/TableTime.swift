import Basics

/// A time in the unit that suits it, with three digits.
struct TableTime: Sendable {
  private let unit: String
  private let unitSeconds: Double
  private let decimals: Int

  /// The scale on which `seconds` has three digits.
  init(fitting seconds: Double) {
    let units = [("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)]
    // What would be rounded to 1000 of a unit is 1 of the next one.
    (unit, unitSeconds) = units.first { seconds >= 0.9995 * $0.1 } ?? ("ns", 1e-9)
    let value = seconds / unitSeconds
    decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2
  }

  /// One scale for a whole column: that of its shortest time.
  ///
  /// Nil when the longest would have more than four digits before the point.
  init?(fittingAll seconds: [Double]) {
    guard let shortest = seconds.min(), let longest = seconds.max() else { return nil }
    self.init(fitting: shortest)
    if longest >= 9999.5 * unitSeconds { return nil }
  }

  /// A time in this unit: `412 ms`; with more than the usual three digits where they are asked for.
  func text(_ seconds: Double, moreDecimals: Int = 0) -> String {
    DecimalText.rounded(seconds / unitSeconds, decimals + moreDecimals) + " " + unit
  }

  /// A time in its own unit.
  static func text(_ seconds: Double) -> String {
    TableTime(fitting: seconds).text(seconds)
  }
}
