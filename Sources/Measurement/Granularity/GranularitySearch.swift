/// Which grain to measure next, so that the one at which half of the peak rate is kept lies between
/// two measured ones that are close to each other.
struct GranularitySearch {
  /// The grain to begin with, in iterations of `spin`: some 80 µs, where overheads are small.
  static let first: UInt64 = 1 << 14
  /// A model that does not reach half of the peak rate here is given up: some 5 ms.
  static let coarsest: UInt64 = 1 << 20
  /// How far apart the last two grains may be, as a ratio.
  static let closeEnough = 1.25

  /// A grain and whether half of the peak rate was kept there.
  struct Finding: Equatable {
    var grain: UInt64
    var isKept: Bool
  }

  /// - Parameter findings: What is known of a model, in any order.
  /// - Returns: The next grain; nil when the search is over.
  static func next(_ findings: [Finding]) -> UInt64? {
    let down = findings.sorted { $0.grain > $1.grain }
    guard let top = down.first, let bottom = down.last else { return first }
    let kept = down.drop { !$0.isKept }
    if kept.isEmpty { return top.grain < coarsest ? top.grain * 4 : nil }
    guard let below = kept.first(where: { !$0.isKept }) else {
      return bottom.grain > 1 ? bottom.grain / 2 : nil
    }
    guard let above = kept.prefix(while: \.isKept).last else { return nil }
    let middle = UInt64(
      (Double(above.grain) * Double(below.grain)).squareRoot().rounded())
    guard Double(above.grain) / Double(below.grain) > closeEnough,
      below.grain < middle, middle < above.grain
    else { return nil }
    return middle
  }
}
