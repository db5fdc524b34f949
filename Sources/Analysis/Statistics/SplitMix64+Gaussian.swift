import Basics

#if canImport(Glibc)
import Glibc
#endif

extension SplitMix64 {
  /// A number from the standard normal distribution: Box & Muller, 1958.
  mutating func gaussian() -> Double {
    let radius = (-2 * log(1 - unit())).squareRoot()
    return radius * cos(2 * .pi * unit())
  }

  /// A number from the exponential distribution with mean 1.
  mutating func exponential() -> Double { -log(1 - unit()) }
}
