/// Numbers by their places, of which the least is known, and the first that is small enough: a tree of
/// minima.
struct MinimumTree {
  /// The root at 1; the children of n are 2n and 2n + 1; the numbers themselves come last.
  private var minima: [Double]
  private let leaves: Int

  init(_ numbers: [Double]) {
    var leaves = 1
    while leaves < numbers.count { leaves *= 2 }
    self.leaves = leaves
    minima = [Double](repeating: .infinity, count: 2 * leaves)
    for (place, number) in numbers.enumerated() { set(place, to: number) }
  }

  /// The least number.
  var least: Double { minima[1] }

  subscript(place: Int) -> Double { minima[leaves + place] }

  mutating func set(_ place: Int, to value: Double) {
    var node = leaves + place
    minima[node] = value
    while node > 1 {
      node /= 2
      let least = min(minima[2 * node], minima[2 * node + 1])
      if minima[node] == least { return }
      minima[node] = least
    }
  }

  /// The first place with a number up to a bound; nil when there is none.
  func first(upTo bound: Double) -> Int? {
    guard minima[1] <= bound else { return nil }
    var node = 1
    // Without a branch, which nobody could predict.
    while node < leaves { node = 2 * node + (minima[2 * node] <= bound ? 0 : 1) }
    return node - leaves
  }

  /// A place of the least number: the given one if it has it, else the first.
  func least(preferring place: Int?) -> Int {
    if let place, self[place] == minima[1] { return place }
    return first(upTo: minima[1]) ?? 0
  }
}
