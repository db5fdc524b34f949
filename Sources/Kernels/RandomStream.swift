import Basics

/// A stream of random numbers that belongs to one task: xoshiro256+ (Blackman & Vigna, ACM TOMS
/// 2021) seeded through SplitMix64, so that the values depend on the task and not on its worker.
struct RandomStream {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  init(task: UInt64, seed: UInt64) {
    var state = mix(seed &+ 0x9e37_79b9_7f4a_7c15) ^ mix(task &* 0xd1b5_4a32_d192_ed03 &+ 1)
    func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      return mix(state)
    }
    s0 = next()
    s1 = next()
    s2 = next()
    s3 = next()
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    let result = s0 &+ s3
    let t = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = (s3 << 45) | (s3 >> 19)
    return result
  }

  /// A number in [0, 1), from the 53 high bits: the low ones of xoshiro256+ are weak.
  @inline(__always)
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
