import Basics

/// Takes single values back that lie far from their neighbours, so that no spike passes for a change.
///
/// Source: Hampel, "The Influence Curve and its Role in Robust Estimation", Journal of the American
/// Statistical Association 69, 1974; as a filter: Davies & Gather, "The Identification of Multiple
/// Outliers", the same 88, 1993.
package enum HampelFilter {
  /// Neighbours on each side.
  static let reach = 5
  /// In median absolute deviations that are scaled to the standard deviation of normal noise.
  static let limit = 3.0
  private static let scale = 1.4826

  /// Each value, no further than the limit from the median of it and its neighbours.
  ///
  /// Where most of these are equal nothing is known of the noise, and the value stays.
  package static func clipped(_ values: [Double]) -> [Double] {
    values.indices.map { place in
      let near = values[max(0, place - reach)...min(values.count - 1, place + reach)]
      guard let median = Quantiles.median(Array(near)),
        let deviation = Quantiles.median(near.map { abs($0 - median) }), deviation > 0
      else { return values[place] }
      let most = limit * scale * deviation
      return min(max(values[place], median - most), median + most)
    }
  }
}
