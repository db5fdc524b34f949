/// Sets of numbers below a count, one a row, as bits.
struct BitRows {
  let count: Int
  let words: Int
  private var bits: [UInt64]

  init(count: Int) {
    self.count = count
    words = (count + 63) / 64
    bits = [UInt64](repeating: 0, count: words * count)
  }

  /// 64 numbers of a row: those from 64·word on.
  subscript(row: Int, word: Int) -> UInt64 { bits[row * words + word] }

  mutating func insert(_ number: Int, into row: Int) {
    bits[row * words + number / 64] |= 1 << UInt64(number % 64)
  }

  mutating func remove(_ number: Int, from row: Int) {
    bits[row * words + number / 64] &= ~(1 << UInt64(number % 64))
  }

  mutating func removeAll(from row: Int) {
    for word in 0..<words { bits[row * words + word] = 0 }
  }

  mutating func formUnion(of row: Int, with other: Int) {
    for word in 0..<words { bits[row * words + word] |= bits[other * words + word] }
  }
}
