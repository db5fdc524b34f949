import Analysis

@testable import Basics

#if canImport(Glibc)
import Glibc
#endif

func logarithm(_ x: Double) -> Double { log(x) }
func exponential(_ x: Double) -> Double { exp(x) }

/// Whether two numbers agree to a relative difference.
func close(_ a: Double?, _ b: Double, _ tolerance: Double = 1e-9) -> Bool {
  guard let a else { return false }
  return abs(a - b) <= tolerance * max(abs(a), abs(b), 1e-300)
}

/// A number from the standard normal distribution: Box & Muller, 1958.
func gaussian(_ random: inout SplitMix64) -> Double {
  let radius = (-2 * log(1 - random.unit())).squareRoot()
  return radius * cos(2 * .pi * random.unit())
}
