/// METG(50%): the smallest mean task granularity at which half of the peak rate is kept
/// (Slaughter et al., SC20).
package enum MinimumGranularity: Sendable, Equatable {
  /// In seconds, interpolated linearly in efficiency between the points on both sides.
  case found(Double)
  /// Half of the peak rate is kept at the finest point; its granularity in seconds.
  case alwaysKept(finest: Double)
  /// No point reaches half of the peak rate; the best efficiency.
  case neverReached(best: Double)
  /// There is no point.
  case notMeasured

  /// The share of the peak rate that has to be kept.
  package static let threshold = 0.5

  /// Walks from the coarsest point to finer ones, as long as the threshold is kept.
  ///
  /// A point that comes back above the threshold after one below it is not believed: the
  /// granularities between them do not keep it.
  ///
  /// - Parameter points: Granularity in seconds and efficiency, coarsest grain first.
  package init(of points: [(granularity: Double, efficiency: Double)]) {
    let kept = points.drop { $0.efficiency < Self.threshold }
    guard var last = kept.first else {
      self = points.map(\.efficiency).max().map(Self.neverReached(best:)) ?? .notMeasured
      return
    }
    for point in kept.dropFirst() {
      if point.efficiency < Self.threshold {
        let share = (Self.threshold - point.efficiency) / (last.efficiency - point.efficiency)
        self = .found(point.granularity + share * (last.granularity - point.granularity))
        return
      }
      last = point
    }
    self = .alwaysKept(finest: last.granularity)
  }

  /// In seconds; nil where half of the peak rate was not crossed.
  package var seconds: Double? {
    if case .found(let seconds) = self { return seconds }
    return nil
  }

  /// Why there is no number, in words; nil where there is one.
  package var note: String? {
    switch self {
    case .found: nil
    case .alwaysKept: "never falls below 50% of the peak rate: METG is below the finest point"
    case .neverReached(let best):
      "never reaches 50% of the peak rate: the best is \(Int((best * 100).rounded()))%"
    case .notMeasured: "not measured"
    }
  }
}
