import Analysis
import Basics
import Foundation

extension Estimate {
  /// `[0.998, 1.007]`, or that there is none.
  var intervalText: String {
    guard let interval else { return "no interval" }
    return String(format: "[%.3f, %.3f]", interval.lowerBound, interval.upperBound)
  }
}

/// The middle of a list that is not empty.
func median(_ values: [Double]) -> Double { Quantiles.median(values) ?? .nan }
