/// A set of small numbers that knows its least one.
///
/// A tree of words of 64 bits, each bit of which says whether the word below has any. All it does takes time proportional to the depth, log₆₄ of the size.
struct BitTree {
  /// Level by level, the numbers themselves first.
  private var words: [UInt64]
  /// Where each level begins.
  private let starts: [Int]

  /// An empty set.
  ///
  /// - Parameter size: Above every number of the set.
  init(size: Int) {
    var starts: [Int] = []
    var total = 0
    var count = max(size, 1)
    repeat {
      count = (count + 63) / 64
      starts.append(total)
      total += count
    } while count > 1
    words = [UInt64](repeating: 0, count: total)
    self.starts = starts
  }

  var isEmpty: Bool { words[words.count - 1] == 0 }

  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  mutating func insert(_ number: Int) {
    var place = number
    for start in starts {
      let word = start + place >> 6
      let old = words[word]
      words[word] = old | 1 << UInt64(place & 63)
      if old != 0 { return }
      place >>= 6
    }
  }

  mutating func remove(_ number: Int) {
    var place = number
    for start in starts {
      let word = start + place >> 6
      words[word] &= ~(1 << UInt64(place & 63))
      if words[word] != 0 { return }
      place >>= 6
    }
  }

  /// The least number; nil when there is none.
  var first: Int? {
    let top = words[words.count - 1]
    return top == 0 ? nil : least(at: starts.count - 1, top.trailingZeroBitCount)
  }

  /// Takes the least number out.
  mutating func popFirst() -> Int? {
    guard let number = first else { return nil }
    remove(number)
    return number
  }

  /// The least number that is at least `bound`; nil when there is none.
  func first(from bound: Int) -> Int? {
    var place = bound
    for (level, start) in starts.enumerated() {
      let end = level + 1 < starts.count ? starts[level + 1] : words.count
      guard start + place >> 6 < end else { return nil }
      let rest = words[start + place >> 6] >> UInt64(place & 63)
      if rest != 0 { return least(at: level, place + rest.trailingZeroBitCount) }
      place = place >> 6 + 1
    }
    return nil
  }

  /// The least number below a bit that is set.
  private func least(at level: Int, _ bit: Int) -> Int {
    var place = bit
    for level in stride(from: level - 1, through: 0, by: -1) {
      place = place << 6 + words[starts[level] + place].trailingZeroBitCount
    }
    return place
  }
}
