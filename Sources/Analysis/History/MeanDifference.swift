/// Whether two samples have the same mean: Student's t-test with a common variance.
struct MeanDifference {
  /// The mean of the first sample.
  let before: Double
  let after: Double
  /// The chance of a difference as large either way.
  let p: Double

  /// - Parameters:
  ///   - first: At least two values.
  ///   - second: As many.
  init(_ first: ArraySlice<Double>, _ second: ArraySlice<Double>) {
    before = Self.mean(first)
    after = Self.mean(second)
    let freedom = first.count + second.count - 2
    let squares = Self.squares(first, before) + Self.squares(second, after)
    let weight = 1 / Double(first.count) + 1 / Double(second.count)
    let error = (squares / Double(freedom) * weight).squareRoot()
    let distance = abs(after - before)
    p =
      distance == 0
      ? 1 : max(0, 2 * StudentDistribution.cumulative(-distance / error, freedom: freedom))
  }

  private static func mean(_ values: ArraySlice<Double>) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  private static func squares(_ values: ArraySlice<Double>, _ mean: Double) -> Double {
    values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}
