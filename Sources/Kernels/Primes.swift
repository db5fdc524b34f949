import TaskGraphs
import Terms

extension Kernel {
  /// Counts primes: a task sieves its own segment of `grain` numbers (the segmented sieve of
  /// Eratosthenes; Bays & Hudson, BIT 17, 1977).
  package static let primes = Kernel(
    name: "primes",
    about: "Counts primes with a sieve; each task its own segment of the numbers.",
    unit: "numbers",
    bound: .cpu,
    run: { task, grain, seed in
      let first = task &* grain
      return PrimeSieve.count(from: first, to: first &+ grain)
    },
    answer: { primes, numbers in "π(\(numbers)) = \(primes)" }
  ).on(.independent)
}

/// The sieve of odd numbers in pieces that fit the first cache.
enum PrimeSieve {
  /// Odd numbers in a piece; a byte each.
  private static let piece = 32_768

  /// How many primes are at least `first` and below `end`.
  static func count(from first: UInt64, to end: UInt64) -> UInt64 {
    guard end > first else { return 0 }
    var count: UInt64 = first <= 2 && end > 2 ? 1 : 0
    let factors = oddPrimes(squaresBelow: end)
    // The number 2i + 1 has the place i.
    var next = factors.map { firstMultiple(of: $0, from: first) / 2 }
    let last = end / 2
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: piece) { isComposite in
      var place = max(first / 2, 1)
      while place < last {
        let length = Int(min(UInt64(piece), last - place))
        isComposite.update(repeating: 0)
        cross(isComposite, place, length, factors, &next)
        for index in 0..<length { count += UInt64(1 - isComposite[index]) }
        place += UInt64(length)
      }
    }
    return count
  }

  /// Marks the multiples of all factors in a piece.
  private static func cross(
    _ isComposite: UnsafeMutableBufferPointer<UInt8>, _ place: UInt64, _ length: Int,
    _ factors: [UInt64], _ next: inout [UInt64]
  ) {
    let end = place + UInt64(length)
    for index in factors.indices where next[index] < end {
      let factor = Int(factors[index])
      var multiple = Int(next[index] - place)
      while multiple < length {
        isComposite[multiple] = 1
        multiple += factor
      }
      next[index] = place + UInt64(multiple)
    }
  }

  /// The first odd multiple of a factor that is not below `first`, and not below its square.
  private static func firstMultiple(of factor: UInt64, from first: UInt64) -> UInt64 {
    let square = factor * factor
    guard first > square else { return square }
    let multiple = (first + factor - 1) / factor * factor
    return multiple % 2 == 1 ? multiple : multiple + factor
  }

  /// The odd primes whose squares are below `end`, by the plain sieve.
  private static func oddPrimes(squaresBelow end: UInt64) -> [UInt64] {
    var largest = UInt64(Double(end).squareRoot()) + 1
    while largest * largest >= end && largest > 0 { largest -= 1 }
    guard largest >= 3 else { return [] }
    var isComposite = [Bool](repeating: false, count: Int(largest) + 1)
    var primes: [UInt64] = []
    for number in stride(from: 3, through: Int(largest), by: 2) where !isComposite[number] {
      primes.append(UInt64(number))
      for multiple in stride(from: number * number, through: Int(largest), by: 2 * number) {
        isComposite[multiple] = true
      }
    }
    return primes
  }
}
