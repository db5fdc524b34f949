/// Which grain to measure next, so that the one at which half of the peak rate is kept lies between
/// two measured ones that are neighbours.
struct GranularitySearch {
  /// The grains that may be measured, ascending: those at which no launch ended well are left out,
  /// and the search goes around them.
  let grains: [UInt64]

  /// A grain and whether half of the peak rate was kept there.
  struct Finding: Equatable {
    var grain: UInt64
    var isKept: Bool
  }

  /// What the findings lead to.
  enum Step: Equatable {
    case measure(UInt64)
    /// Half of the peak rate is lost between these two, and there is no grain between them.
    case crossing(below: UInt64, above: UInt64)
    /// It is kept at all grains, or at none; the last one says so.
    case end(at: UInt64)
    /// There is no grain at all.
    case nothing
  }

  /// - Parameter findings: What is known of a model, in any order.
  /// - Returns: The next grain, or how the search ended.
  func step(after findings: [Finding]) -> Step {
    let down = findings.sorted { $0.grain > $1.grain }
    guard let top = down.first, let bottom = down.last else {
      let first = grains.last { $0 <= GranularityGrid.first } ?? grains.first
      return first.map(Step.measure) ?? .nothing
    }
    let kept = down.drop { !$0.isKept }
    if kept.isEmpty { return coarser(than: top.grain).map(Step.measure) ?? .end(at: top.grain) }
    guard let crossing = Self.crossing(down) else {
      return finer(than: bottom.grain).map(Step.measure) ?? .end(at: bottom.grain)
    }
    return middle(crossing.below, crossing.above).map(Step.measure)
      ?? .crossing(below: crossing.below, above: crossing.above)
  }

  /// The grains on both sides of the first fall below half of the peak rate; nil without one.
  ///
  /// One that comes back above it at a finer grain is not believed, and those below it before the
  /// first that is above were disturbed.
  ///
  /// - Parameter findings: Coarsest first.
  /// - Returns: The grains.
  static func crossing(_ findings: [Finding]) -> (below: UInt64, above: UInt64)? {
    let kept = findings.drop { !$0.isKept }
    guard let above = kept.prefix(while: \.isKept).last,
      let below = kept.first(where: { !$0.isKept })
    else { return nil }
    return (below.grain, above.grain)
  }

  /// Two doublings on, or as far as there is something.
  private func coarser(than grain: UInt64) -> UInt64? {
    grains.first { $0 >= grain * 4 } ?? grains.last { $0 > grain }
  }

  private func finer(than grain: UInt64) -> UInt64? {
    grains.last { $0 <= grain / 2 } ?? grains.last { $0 < grain }
  }

  /// The grain between two others that is nearest to their geometric mean.
  private func middle(_ below: UInt64, _ above: UInt64) -> UInt64? {
    let mean = (Double(below) * Double(above)).squareRoot()
    func distance(_ grain: UInt64) -> Double { max(Double(grain) / mean, mean / Double(grain)) }
    return grains.filter { below < $0 && $0 < above }.min { distance($0) < distance($1) }
  }
}
