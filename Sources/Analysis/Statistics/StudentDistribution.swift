import CMath

/// Student's t distribution, of Boost.Math.
package enum StudentDistribution {
  /// P(T ≤ t).
  ///
  /// - Parameters:
  ///   - t: The statistic.
  ///   - freedom: Degrees of freedom, from 1 on.
  /// - Returns: The chance.
  package static func cumulative(_ t: Double, freedom: Int) -> Double {
    cm_t_cumulative(t, Double(freedom))
  }

  /// The t that `chance` of all values lie below.
  ///
  /// - Parameters:
  ///   - chance: Above 0 and below 1.
  ///   - freedom: Degrees of freedom, from 1 on.
  /// - Returns: The quantile.
  package static func quantile(_ chance: Double, freedom: Int) -> Double {
    cm_t_quantile(chance, Double(freedom))
  }
}
