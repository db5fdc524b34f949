import Basics
import CKernels
import Crews
import TaskGraphs
import Terms

extension Kernel {
  /// Counts words as in the paper on MapReduce (Dean & Ghemawat, OSDI 2004): a map counts the words
  /// of its text, a reducer adds up what all maps counted of its share of the words.
  ///
  /// The value of a reducer is the number of its words, and above 2⁴⁰ a sum over words and counts;
  /// that of a map is such a sum alone.
  package static let wordCount = Kernel(
    name: "word-count",
    about: "Counts the words of generated text: maps count, reducers add up, each its share.",
    unit: "words",
    bound: .cpu,
    memory: SharedMemory(
      byteCount: { tasks, _ in SharedBytes.header(andWords: [tasks, WordTable.words]) },
      prepare: { _, _, _, _ in }),
    runWithContext: { task, grain, seed, context in
      guard let base = context.pointee.memory else { return 0 }
      let tables = base + SharedBytes.header
      let maps = context.pointee.input_count
      guard maps > 0 else {
        let table = WordTable(tables, Int(task))
        table.count(words: grain, of: task, seed: seed)
        return table.fold(partitions: 0..<WordTable.partitions).hash << 40
      }
      let (reducer, reducers) = (Int(task - maps), Int(context.pointee.tasks - maps))
      let first = reducer * WordTable.partitions / reducers
      let last = (reducer + 1) * WordTable.partitions / reducers
      let share = first..<last
      let total = WordTable(tables, 0)
      for map in 1..<max(Int(maps), 1) { total.add(WordTable(tables, map), partitions: share) }
      let fold = total.fold(partitions: share)
      return fold.hash << 40 | fold.words & (1 << 40 - 1)
    },
    answer: { sum, _ in (sum & (1 << 40 - 1)).counted("word") }
  ).on(
    .pattern(GraphPattern(kind: .mapReduce, width: 32, steps: 1, radix: 4)),
    isWork: { task, graph in graph.predecessors(of: task).isEmpty })
}

/// The counts of the words that one map has seen.
///
/// It hashes openly within partitions, which are dealt out to the reducers; they add up in the table
/// of the first map.
struct WordTable {
  static let partitions = 64
  /// Places of a partition: four times the words of the vocabulary that fall into one.
  private static let places = 128
  /// The size of a table: a key and a count a place.
  static let words = 2 * partitions * places

  private let keys: UnsafeMutablePointer<UInt64>

  init(_ tables: UnsafeMutableRawPointer, _ index: Int) {
    keys = tables.assumingMemoryBound(to: UInt64.self) + index * Self.words
  }

  /// Counts the words of a generated text, piece by piece.
  func count(words: UInt64, of task: UInt64, seed: UInt64) {
    keys.update(repeating: 0, count: Self.words)
    var text = GeneratedText(task: task, seed: seed)
    let piece = 1024
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: piece * GeneratedText.longest) {
      bytes in
      var left = words
      while left > 0 {
        let count = min(left, UInt64(piece))
        let length = text.write(words: Int(count), to: bytes)
        countWords(UnsafeBufferPointer(rebasing: bytes[..<length]))
        left -= count
      }
    }
  }

  private func countWords(_ text: UnsafeBufferPointer<UInt8>) {
    var hash = Self.start
    for byte in text {
      if byte == UInt8(ascii: " ") {
        add(1, key: mix(hash) | 1)
        hash = Self.start
      } else {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
  }

  /// The offset of FNV-1a (Fowler, Noll, Vo); its prime is above.
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The key of a word.
  static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    mix(word.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }) | 1
  }

  private func add(_ count: UInt64, key: UInt64) {
    let partition = Int(key >> 58) * Self.places
    var place = Int(key >> 32) % Self.places
    while true {
      let entry = keys + 2 * (partition + place)
      if entry[0] == key || entry[0] == 0 {
        entry[0] = key
        entry[1] += count
        return
      }
      place = (place + 1) % Self.places
    }
  }

  /// Adds the counts of another table in some partitions.
  func add(_ other: WordTable, partitions: Range<Int>) {
    for place in (partitions.lowerBound * Self.places)..<(partitions.upperBound * Self.places) {
      let entry = other.keys + 2 * place
      if entry[0] != 0 { add(entry[1], key: entry[0]) }
    }
  }

  /// How often words were counted, and a sum over keys and counts that does not depend on places.
  func fold(partitions: Range<Int>) -> (words: UInt64, hash: UInt64) {
    var (words, hash): (UInt64, UInt64) = (0, 0)
    for place in (partitions.lowerBound * Self.places)..<(partitions.upperBound * Self.places) {
      let entry = keys + 2 * place
      guard entry[0] != 0 else { continue }
      words &+= entry[1]
      hash &+= mix(entry[0] ^ entry[1])
    }
    return (words, hash)
  }

  /// The counts by key.
  var counts: [UInt64: UInt64] {
    var counts: [UInt64: UInt64] = [:]
    for place in 0..<(Self.partitions * Self.places) where keys[2 * place] != 0 {
      counts[keys[2 * place]] = keys[2 * place + 1]
    }
    return counts
  }
}
