package import Records
package import Terms

/// The walk over grains: which are measured next, from the rows so far.
///
/// A search with a few launches a grain halves them until half of the peak rate is lost, and then the
/// gap. When all models of a number of workers have been through it, rounds measure the grains around
/// each crossing side by side with the point of the peak rate: METG comes from these.
package struct GranularityWalk: RoundPlanner, Sendable {
  /// All points that may be measured, as rows name them.
  private let points: [Configuration]
  /// So many rounds around the crossing at least.
  private let rounds: Int
  /// What was measured so far.
  private var rows: [Sample] = []

  /// As many rounds as the exact 95% interval needs.
  package static let defaultRounds = Confidence.exactCount

  /// A grain of the search has so many launches, or one a round where there are fewer of these.
  private static let searchLaunches = 3
  /// A METG in doubt is measured again, up to so many times the rounds: as few invalid launches as
  /// those of the first rounds are then below the share that makes a point invalid.
  private static let patience = 4
  /// A model is given up when this many grains had no launch that ended well.
  private static let mostBadGrains = 3

  /// - Parameters:
  ///   - points: Each model with each number of workers at each grain that it may be measured at.
  ///   - rounds: Around the crossing, at least 1; more where METG stays in doubt.
  package init(points: [Configuration], rounds: Int) {
    self.points = points.map(\.withoutGraph)
    self.rounds = rounds
  }

  package mutating func next(after rows: [Sample]) -> RoundAction<Configuration> {
    self.rows += rows
    return RoundAction(roundsLeft(after: self.rows))
  }

  /// The points that the next round holds, each with the rounds that it will need, roughly; none when
  /// the walk is over.
  ///
  /// - Parameter rows: What was measured so far, in any order.
  /// - Returns: The points, as rows name them.
  func roundsLeft(after rows: [Sample]) -> [Configuration: Int] {
    let curves = GranularityCurve.curves(from: rows)
    var left: [Configuration: Int] = [:]
    for (workers, points) in Dictionary(grouping: points, by: \.workers) {
      let own = curves.filter { $0.workers == workers }
      left.merge(roundsLeft(points, own)) { max($0, $1) }
    }
    return left
  }

  /// What a model needs next.
  enum Step: Equatable {
    /// A grain of the search, in so many rounds.
    case search(UInt64, rounds: Int)
    /// The grains around the crossing, in so many rounds.
    case cross([UInt64], rounds: Int)
    case done
  }

  /// Of one number of workers: what is searched, else what is crossed together with the peak.
  private func roundsLeft(
    _ points: [Configuration], _ curves: [GranularityCurve]
  ) -> [Configuration: Int] {
    var searched: [Configuration: Int] = [:]
    var crossed: [Configuration: Int] = [:]
    for (model, own) in Dictionary(grouping: points, by: \.model) {
      let curve = curves.first { $0.model == model }
      switch step(of: curve, grains: own.map(\.grain).sorted()) {
      case .search(let grain, let rounds):
        for point in own where point.grain == grain { searched[point] = rounds }
      case .cross(let grains, let rounds):
        for point in own where grains.contains(point.grain) { crossed[point] = rounds }
      case .done: continue
      }
    }
    guard searched.isEmpty, let most = crossed.values.max() else { return searched }
    if let peak = GranularityPeak(curves) {
      for point in points where point.model == peak.model && point.grain == peak.point.grain {
        crossed[point] = most
      }
    }
    return crossed
  }

  /// What a model needs next.
  ///
  /// - Parameters:
  ///   - curve: What is known of it; nil is nothing.
  ///   - grains: Those that it may be measured at, ascending.
  /// - Returns: The step.
  func step(of curve: GranularityCurve?, grains: [UInt64]) -> Step {
    let wanted = min(Self.searchLaunches, rounds)
    let launches = Launches(curve)
    // A grain whose launches fail is tried as often again, and then the search goes around it.
    func isSettled(_ grain: UInt64) -> Bool {
      launches.good(grain) >= wanted || launches.tried(grain) >= 2 * wanted
    }
    func search(_ grain: UInt64) -> Step {
      .search(grain, rounds: max(1, wanted - launches.good(grain)))
    }
    let bad = grains.filter { isSettled($0) && launches.good($0) == 0 }
    guard bad.count < Self.mostBadGrains else { return .done }
    let usable = grains.filter { !bad.contains($0) }
    let begun = usable.last { launches.tried($0) > 0 && !isSettled($0) }
    switch GranularitySearch(grains: usable).step(after: curve?.findings ?? []) {
    case .nothing:
      return .done
    case .measure(let grain):
      return search(begun ?? grain)
    case .end(let grain):
      if let begun { return search(begun) }
      let isOver = curve?.isDoubtful != true || launches.tried(grain) >= Self.patience * wanted
      return isOver ? .done : .search(grain, rounds: 1)
    case .crossing(let below, let above):
      let near = GranularityGrid.around(below, above, steps: 1)
      if let begun, !near.contains(begun) { return search(begun) }
      return cross(usable.filter(near.contains), curve, launches, wanted: wanted)
    }
  }

  /// Whether the grains around the crossing of a curve need more rounds.
  private func cross(
    _ around: [UInt64], _ curve: GranularityCurve?, _ launches: Launches, wanted: Int
  ) -> Step {
    let tried = around.map(launches.tried).max() ?? 0
    // Launches that fail, and crossings that move, cost rounds without an end otherwise.
    guard let curve, tried < Self.patience * rounds + 2 * wanted else { return .done }
    let known = curve.roundMinima.count
    if known < rounds { return .cross(around, rounds: rounds - known) }
    let goesOn = curve.isDoubtful && known < Self.patience * rounds
    return goesOn ? .cross(around, rounds: 1) : .done
  }

  /// How many launches of a model each grain had.
  private struct Launches {
    private var measured: [UInt64: Int] = [:]
    private var failed: [UInt64: Int] = [:]

    init(_ curve: GranularityCurve?) {
      for point in curve?.points ?? [] { measured[point.grain] = point.rounds }
      failed = curve?.failedLaunches ?? [:]
    }

    func good(_ grain: UInt64) -> Int { measured[grain] ?? 0 }
    func tried(_ grain: UInt64) -> Int { good(grain) + (failed[grain] ?? 0) }
  }
}
