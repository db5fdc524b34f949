/// A maximum matching in a bipartite graph that is given as bits (Hopcroft, Karp, SIAM Journal on
/// Computing 2, 1973).
///
/// A left node is a row, its neighbours on the right are the numbers in it. Each phase looks at
/// every row once, 64 neighbours at a time.
struct BitMatching {
  private let rows: BitRows
  private var rightOf: [Int?]
  private var leftOf: [Int?]
  /// The distance of each left node from one without a partner; nil when it is not reached.
  private var layerOf: [Int?] = []
  /// The right nodes that are first reached from each layer, and not yet used in this phase.
  private var layers: [[UInt64]] = []

  init(_ rows: BitRows) {
    self.rows = rows
    rightOf = Array(repeating: nil, count: rows.count)
    leftOf = Array(repeating: nil, count: rows.count)
  }

  /// How many pairs the largest matching has.
  consuming func maximumSize() -> Int {
    while makeLayers() {
      for left in 0..<rows.count where rightOf[left] == nil { augment(from: left) }
    }
    return rightOf.count { $0 != nil }
  }

  /// Finds the layers up to the first in which a right node without a partner lies.
  ///
  /// Returns false when there is no such node: the matching is then the largest.
  private mutating func makeLayers() -> Bool {
    layerOf = rightOf.map { $0 == nil ? 0 : nil }
    layers = []
    var frontier = (0..<rows.count).filter { rightOf[$0] == nil }
    var unseen = [UInt64](repeating: ~0, count: rows.words)
    var isFound = false
    while !frontier.isEmpty, !isFound {
      var reached = [UInt64](repeating: 0, count: rows.words)
      var next: [Int] = []
      for left in frontier {
        for word in 0..<rows.words {
          var new = rows[left, word] & unseen[word]
          guard new != 0 else { continue }
          unseen[word] &= ~new
          reached[word] |= new
          while new != 0 {
            let right = word * 64 + new.trailingZeroBitCount
            new &= new - 1
            if let partner = leftOf[right] {
              layerOf[partner] = layers.count + 1
              next.append(partner)
            } else {
              isFound = true
            }
          }
        }
      }
      layers.append(reached)
      frontier = next
    }
    return isFound
  }

  /// Looks for a path through the layers to a right node without a partner, and swaps its pairs.
  ///
  /// The path is kept in a list: it may be as long as the graph has tasks.
  private mutating func augment(from start: Int) {
    var path: [(left: Int, right: Int)] = []
    var left = start
    while true {
      if let right = takeNeighbour(of: left) {
        path.append((left, right))
        guard let partner = leftOf[right] else { break }
        left = partner
      } else {
        guard let last = path.popLast() else { return }
        left = last.left
      }
    }
    for (left, right) in path {
      rightOf[left] = right
      leftOf[right] = left
    }
  }

  /// An unused right node of the layer behind a left node; it is used from now on.
  private mutating func takeNeighbour(of left: Int) -> Int? {
    guard let layer = layerOf[left], layer < layers.count else { return nil }
    for word in 0..<rows.words {
      let new = rows[left, word] & layers[layer][word]
      guard new != 0 else { continue }
      layers[layer][word] &= ~(new & ~(new - 1))
      return word * 64 + new.trailingZeroBitCount
    }
    return nil
  }
}
