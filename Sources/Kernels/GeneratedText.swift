/// Random text: 2047 words of one or two syllables, the k-th about as often as 1/k (Zipf's law), with
/// a space behind each.
struct GeneratedText {
  private var random: RandomStream

  /// Bytes of a word and its space at most.
  static let longest = 5

  /// The text of a task.
  init(task: UInt64, seed: UInt64) { random = RandomStream(task: task, seed: seed) }

  /// Writes the next words and returns how many bytes they take.
  mutating func write(words: Int, to bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var length = 0
    for _ in 0..<words {
      let bits = random.next()
      // Each power of two of ranks is as likely as the others: 1, 2–3, 4–7, …
      let octave = (bits >> 40) % 11
      let first: UInt64 = 1 << octave
      var rank = Int(first + (bits >> 8) % first - 1)
      repeat {
        bytes[length] = Self.consonants[rank % 60 / 5]
        bytes[length + 1] = Self.vowels[rank % 5]
        length += 2
        rank /= 60
      } while rank > 0
      bytes[length] = UInt8(ascii: " ")
      length += 1
    }
    return length
  }

  private static let consonants: InlineArray<12, UInt8> = [
    0x62, 0x64, 0x66, 0x67, 0x6b, 0x6c, 0x6d, 0x6e, 0x70, 0x72, 0x73, 0x74,
  ]
  private static let vowels: InlineArray<5, UInt8> = [0x61, 0x65, 0x69, 0x6f, 0x75]
}
