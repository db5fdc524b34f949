/// What an answer must know of the machine that was measured.
package struct AnswerMachine: Sendable, Equatable {
  /// Nil where it is not known.
  package var usableCores: Int?
  /// The cache of a core, and the one that cores share, in bytes.
  package var level2: Double?
  package var level3: Double?

  /// - Parameters:
  ///   - usableCores: How many workers can each have a core.
  ///   - caches: Of a CPU, as `environment.json` has them: `L1 Data 32K, L2 Unified 1024K`.
  package init(usableCores: Int? = nil, caches: String? = nil) {
    self.usableCores = usableCores
    for cache in caches?.split(separator: ",") ?? [] {
      let words = cache.split(separator: " ")
      guard let level = words.first, let size = words.last.flatMap(Self.bytes) else { continue }
      if level == "L2" { level2 = size }
      if level == "L3" { level3 = size }
    }
  }

  private static func bytes(_ word: Substring) -> Double? {
    let units: [Character: Double] = ["K": 1024, "M": 1024 * 1024]
    guard let last = word.last, let unit = units[last] else { return Double(word) }
    return Double(word.dropLast()).map { $0 * unit }
  }
}
