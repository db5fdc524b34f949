extension Int {
  /// The whole part of a number, or the nearest that there is: a number from a file may be anything,
  /// and `Int(_:)` traps.
  ///
  /// - Parameter number: 0 stands for NaN.
  package init(saturating number: Double) {
    if number.isNaN {
      self = 0
    } else {
      self = Int(exactly: number.rounded(.towardZero)) ?? (number < 0 ? .min : .max)
    }
  }
}
