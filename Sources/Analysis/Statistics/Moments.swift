/// The mean of values, and how far they lie from it.
struct Moments {
  let count: Int
  let mean: Double
  /// The sum of the squares of the distances from the mean.
  let squares: Double

  /// Nil of fewer than two values, which say nothing about their scatter.
  init?(_ values: some Collection<Double>) {
    guard values.count > 1 else { return nil }
    count = values.count
    let mean = values.reduce(0, +) / Double(values.count)
    self.mean = mean
    squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// The standard deviation of the values that these are a sample of.
  var deviation: Double { (squares / Double(count - 1)).squareRoot() }
}
