#if canImport(Glibc)
import Glibc
#endif

/// Finds where a series of times changes its level, and stays there.
///
/// Spikes are clipped, E-divisive proposes places within windows, and a t-test between neighbouring levels
/// keeps those that are sure and large; the weakest goes first, and its neighbours are tested anew.
///
/// Source: Fleming, Kołaczkowski et al., "Hunter: Using Change Point Detection to Hunt for Performance
/// Regressions", ICPE 2023, here with the variance of a sample (n − 1).
package struct ChangeDetector: Sendable, Equatable {
  /// Values that are looked at together; windows overlap by half.
  package var window = 50
  /// The greatest chance of a difference by chance.
  package var p = 1e-4
  /// As ln of a ratio.
  package var leastChange = log(1.03)
  /// Values on each side, so that no change sits on a spike.
  package var margin = 4

  package init() {}

  /// A change of level.
  package struct Change: Sendable, Equatable {
    /// The first value of the new level.
    package var place: Int
    /// ln of the levels.
    package var before: Double
    package var after: Double
    package var p: Double
  }

  /// The changes of a series.
  ///
  /// - Parameter logarithms: ln of the times, in their order.
  /// - Returns: Ascending in their places.
  package func changes(in logarithms: [Double]) -> [Change] {
    let values = HampelFilter.clipped(logarithms)
    var places = proposed(values)
    while true {
      let changes = changes(at: places, values)
      guard let weakest = weakest(of: changes) else { return changes }
      places.removeAll { $0 == weakest.place }
    }
  }

  /// Places that are worth a look: at ten times the chance, since neighbours sharpen a test.
  private func proposed(_ values: [Double]) -> [Int] {
    var places: Set<Int> = []
    var start = 0
    while start < values.count {
      let found = divisions(values[start..<min(start + window, values.count)])
      places.formUnion(found)
      if start + window >= values.count { break }
      start = max(found.max() ?? 0, start + window / 2)
    }
    return spaced(places.sorted(), count: values.count)
  }

  private func divisions(_ values: ArraySlice<Double>) -> [Int] {
    guard let place = EDivisive.division(values, margin: margin),
      MeanDifference(values[..<place], values[place...]).p <= 10 * p
    else { return [] }
    return divisions(values[..<place]) + [place] + divisions(values[place...])
  }

  /// Windows that overlap may propose places next to each other: of those the first stays.
  private func spaced(_ places: [Int], count: Int) -> [Int] {
    places.reduce(into: []) { kept, place in
      if place - (kept.last ?? 0) >= margin, count - place >= margin { kept.append(place) }
    }
  }

  private func changes(at places: [Int], _ values: [Double]) -> [Change] {
    let ends = [0] + places + [values.count]
    return places.indices.map { index in
      let difference = MeanDifference(
        values[ends[index]..<ends[index + 1]], values[ends[index + 1]..<ends[index + 2]])
      return Change(
        place: places[index], before: difference.before, after: difference.after,
        p: difference.p)
    }
  }

  /// The change that should go: the least sure one, or the smallest where all are sure; nil when all are
  /// good.
  private func weakest(of changes: [Change]) -> Change? {
    if let unsure = changes.max(by: { $0.p < $1.p }), unsure.p > p { return unsure }
    func size(_ change: Change) -> Double { abs(change.after - change.before) }
    guard let smallest = changes.min(by: { size($0) < size($1) }), size(smallest) < leastChange
    else { return nil }
    return smallest
  }
}
