/// Where a series changes most, by the distances of its values: E-divisive with the exponent 1.
///
/// Source: Matteson & James, "A Nonparametric Approach for Multiple Change Point Analysis of Multivariate
/// Data", Journal of the American Statistical Association 109, 2014.
enum EDivisive {
  /// The place that divides values best.
  ///
  /// - Parameters:
  ///   - values: In their order.
  ///   - margin: Values on each side, at least; from 2 on.
  /// - Returns: The place of the first value behind it; nil where there are too few.
  static func division(_ values: ArraySlice<Double>, margin: Int) -> Int? {
    let x = Array(values)
    guard x.count >= 2 * margin else { return nil }
    var left = 0.0
    var right = 0.0
    for i in x.indices { for j in 0..<i { right += abs(x[i] - x[j]) } }
    let total = right
    var best: (quality: Double, place: Int)?
    for place in 1...(x.count - margin) {
      // The value before `place` goes from the right to the left.
      let moved = x[place - 1]
      for other in 0..<(place - 1) { left += abs(moved - x[other]) }
      for other in place..<x.count { right -= abs(moved - x[other]) }
      guard place >= margin else { continue }
      let quality = quality(
        left: left, right: right, across: total - left - right, Double(place),
        Double(x.count - place))
      if quality > best?.quality ?? 0 { best = (quality, place) }
    }
    return best.map { values.startIndex + $0.place }
  }

  /// Q of the source, equations 5 and 7: how far two samples lie apart, weighed by their sizes.
  private static func quality(
    left: Double, right: Double, across: Double, _ n: Double, _ m: Double
  ) -> Double {
    let apart = 2 * across / (n * m)
    let within = 2 * left / (n * (n - 1)) + 2 * right / (m * (m - 1))
    return n * m / (n + m) * (apart - within)
  }
}
