/// A small random generator with a seed, so that an analysis or a plan gives the same numbers every
/// time.
///
/// Source: Steele, Lea & Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return mix(state)
  }

  /// A number in 0..<limit.
  ///
  /// Its own, because the standard library does not promise which number follows from which bits.
  package mutating func index(below limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// A number in [0, 1).
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}

/// Mixes the bits of `x`: the finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
@inlinable
@inline(__always)
package func mix(_ x: UInt64) -> UInt64 {
  var x = x
  x = (x ^ (x >> 30)) &* 0xbf58_476d_1ce4_e5b9
  x = (x ^ (x >> 27)) &* 0x94d0_49bb_1331_11eb
  return x ^ (x >> 31)
}
