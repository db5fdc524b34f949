/// Mistakes as they are found; a hostile file may hold millions of them.
struct MistakeList {
  private static let longest = 100

  private var list: [GraphMistakes.Mistake] = []
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// Adds a mistake; line 0 means none.
  mutating func add(_ error: GraphError, line: Int32) {
    count += 1
    if list.count < Self.longest {
      list.append(.init(error: error, line: line > 0 ? Int(line) : nil))
    }
  }

  /// What to throw; those without a line come first.
  var mistakes: GraphMistakes {
    let sorted = list.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }
    return GraphMistakes(mistakes: sorted.map(\.element), unlisted: count - list.count)
  }
}
