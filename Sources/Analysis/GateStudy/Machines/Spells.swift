import Basics

#if canImport(Glibc)
import Glibc
#endif

/// The level of a machine: sd 6%, and from launch to launch it keeps .995 of its distance.
struct Drift: Sendable {
  private static let deviation = 0.06
  private static let memory = 0.995

  /// That of the difference of neighbours.
  static let pairDeviation = deviation * (2 * (1 - memory)).squareRoot()

  private var level: Double

  init(_ random: inout SplitMix64) { level = Self.deviation * random.gaussian() }

  mutating func next(_ random: inout SplitMix64) -> Double {
    let step = Self.deviation * (1 - Self.memory * Self.memory).squareRoot()
    level = Self.memory * level + step * random.gaussian()
    return level
  }
}

/// Some launches in a row that are late.
struct Bursts: Sendable {
  /// Whether all launches of a burst are late by the same.
  let isEven: Bool
  private var left = 0
  private var delay = 0.0

  private static let length = 5
  private static let share = 0.09
  private static let meanExcess = 0.15
  /// That a burst begins after a launch in none of them.
  private static let chance = share / (1 - share) / Double(length)

  init(isEven: Bool) { self.isEven = isEven }

  /// ln(time) that the next launch takes longer.
  mutating func next(_ random: inout SplitMix64) -> Double {
    if left > 0 {
      left -= 1
      if !isEven { draw(&random) }
    } else if random.unit() < Self.chance {
      left = Self.length - 1
      draw(&random)
    } else {
      return 0
    }
    return delay
  }

  private mutating func draw(_ random: inout SplitMix64) {
    delay = log(1 + Self.meanExcess * random.exponential())
  }
}

/// Whether a machine is loaded, which lasts.
struct Storms: Sendable {
  private var isStormy: Bool

  private static let share = 0.25
  private static let length = 48.0

  init(_ random: inout SplitMix64) { isStormy = random.unit() < Self.share }

  /// Whether the next launch meets a loaded machine.
  mutating func next(_ random: inout SplitMix64) -> Bool {
    let change = isStormy ? 1 / Self.length : Self.share / (1 - Self.share) / Self.length
    if random.unit() < change { isStormy.toggle() }
    return isStormy
  }
}
