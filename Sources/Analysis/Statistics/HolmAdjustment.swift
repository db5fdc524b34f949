/// Chances that are adjusted so that all tests together err at most as often as one.
///
/// Source: Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of
/// Statistics 6(2), 1979.
package enum HolmAdjustment {
  /// The adjusted chances, in the order of those given: what is at most the level is rejected.
  package static func adjusted(_ chances: [Double]) -> [Double] {
    var result = chances
    var greatest = 0.0
    for (place, index) in chances.indices.sorted(by: { chances[$0] < chances[$1] }).enumerated() {
      greatest = max(greatest, min(1, chances[index] * Double(chances.count - place)))
      result[index] = greatest
    }
    return result
  }
}
