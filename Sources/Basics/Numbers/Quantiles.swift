/// The order statistics of a list of values.
package enum Quantiles {
  /// The middle value, or the mean of the two middle ones; nil of nothing.
  package static func median(_ values: [Double]) -> Double? {
    percentile(values, 0.5)
  }

  /// The value below which the share `p`, 0...1, lies, interpolated between neighbours; nil of nothing.
  ///
  /// Source: definition 7 of Hyndman & Fan, "Sample Quantiles in Statistical Packages", The
  /// American Statistician 50(4), 1996; the default of R and NumPy.
  package static func percentile(_ values: [Double], _ p: Double) -> Double? {
    percentile(sorted: values.sorted(), p)
  }

  /// The same of values that ascend already.
  package static func percentile(sorted: [Double], _ p: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let place = min(max(p, 0), 1) * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    let share = place - Double(below)
    return share == 0 ? sorted[below] : sorted[below] * (1 - share) + sorted[above] * share
  }
}
