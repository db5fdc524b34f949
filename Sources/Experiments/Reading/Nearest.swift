/// Proposals for words that are not known.
package enum Nearest {
  /// ` (did you mean 'tasks'?)`, or nothing when no known word is near.
  static func hint(_ word: String, among known: [String]) -> String {
    guard let nearest = nearest(word, among: known) else { return "" }
    return " (did you mean '\(nearest)'?)"
  }

  /// The known word that is at most a third of its letters away.
  ///
  /// - Parameters:
  ///   - word: What was written, in letters of any size.
  ///   - known: The words.
  /// - Returns: The nearest, the first one of equals; nil where none is near.
  package static func nearest(_ word: String, among known: [String]) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let word = word.lowercased()
    let near = known.map { (name: $0, distance: distance(Array(word), Array($0.lowercased()))) }
      .filter { $0.distance <= max(1, $0.name.count / 3) }
    return near.min { $0.distance < $1.distance }?.name
  }

  /// How many letters must be inserted, deleted, replaced or swapped with their neighbour: the
  /// optimal string alignment distance (Damerau, CACM 7(3), 1964).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        let replaced = previous[j] + (a[i] == b[j] ? 0 : 1)
        var best = min(replaced, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, before[j - 1] + 1)
        }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
