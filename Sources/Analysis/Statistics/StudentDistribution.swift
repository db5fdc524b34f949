#if canImport(Glibc)
import Glibc
#endif

/// Student's t distribution.
package enum StudentDistribution {
  /// P(T ≤ t), by the finite sums for whole degrees of freedom.
  ///
  /// Source: Abramowitz & Stegun, "Handbook of Mathematical Functions", 26.7.3 and 26.7.4.
  ///
  /// - Parameters:
  ///   - t: The statistic.
  ///   - freedom: Degrees of freedom, from 1 on.
  /// - Returns: The chance.
  package static func cumulative(_ t: Double, freedom: Int) -> Double {
    let angle = atan(t / Double(freedom).squareRoot())
    let cosine2 = cos(angle) * cos(angle)
    let isOdd = !freedom.isMultiple(of: 2)
    var term = isOdd ? cos(angle) : 1
    var sum = freedom == 1 ? 0 : term
    var step = isOdd ? 3 : 2
    while step <= freedom - 2 {
      term *= cosine2 * Double(step - 1) / Double(step)
      sum += term
      step += 2
    }
    let inside = isOdd ? 2 / Double.pi * (angle + sin(angle) * sum) : sin(angle) * sum
    return (1 + inside) / 2
  }

  /// The t that `chance` of all values lie below, by bisection.
  ///
  /// - Parameters:
  ///   - chance: Above 0 and below 1.
  ///   - freedom: Degrees of freedom, from 1 on.
  /// - Returns: The quantile.
  package static func quantile(_ chance: Double, freedom: Int) -> Double {
    var (low, high) = (-1e6, 1e6)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if cumulative(middle, freedom: freedom) < chance { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
