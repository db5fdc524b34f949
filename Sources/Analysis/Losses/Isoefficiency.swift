import Terms

#if canImport(Glibc)
import Glibc
#endif

/// How much work N workers need to keep an efficiency: contours of E over workers and work.
///
/// Source: Grama, Gupta & Kumar, "Isoefficiency: Measuring the Scalability of Parallel Algorithms and
/// Architectures", IEEE Parallel & Distributed Technology 1(3), 1993.
package struct Isoefficiency: Sendable, Equatable {
  /// One measured cell of the grid.
  package struct Cell: Sendable, Equatable {
    package var workers: Int
    /// In all, in the unit of the kernel.
    package var work: Double
    package var efficiency: Double

    package init(workers: Int, work: Double, efficiency: Double) {
      self.workers = workers
      self.work = work
      self.efficiency = efficiency
    }
  }

  /// How the work that is needed grows with N.
  package enum Growth: String, Sendable, CaseIterable {
    case linear = "N"
    case loglinear = "N log N"
    case quadratic = "N²"

    /// - Parameter workers: N, above 1.
    /// - Returns: What grows like it.
    package func value(_ workers: Double) -> Double {
      switch self {
      case .linear: workers
      case .loglinear: workers * log2(workers)
      case .quadratic: workers * workers
      }
    }
  }

  /// A worker count with the work that keeps the efficiency.
  package struct Need: Sendable, Equatable {
    package var workers: Int
    package var work: Double
  }

  /// The efficiency that is kept.
  package var level: Double
  /// Ascending in workers; those outside of the measured grid are missing.
  package var needs: [Need]
  /// The growth that is nearest, of three worker counts or more.
  package var growth: Growth?

  /// The usual contours.
  package static let levels = [0.5, 0.8, 0.9]

  /// The contour of one efficiency, by interpolation in the logarithm of the work.
  ///
  /// - Parameters:
  ///   - level: The efficiency.
  ///   - cells: What was measured; one worker needs nothing and is passed over.
  init(level: Double, _ cells: [Cell]) {
    self.level = level
    let groups = Dictionary(grouping: cells.filter { $0.workers > 1 }, by: \.workers)
    needs = groups.sorted { $0.key < $1.key }.compactMap { workers, cells in
      Self.crossing(cells.sorted { $0.work < $1.work }, level)
        .map { Need(workers: workers, work: $0) }
    }
    growth = Self.nearest(needs)
  }

  /// The work at which the efficiency reaches the level, from below; nil outside of what was measured.
  private static func crossing(_ cells: [Cell], _ level: Double) -> Double? {
    if let exact = cells.first(where: { $0.efficiency == level }) { return exact.work }
    for (below, above) in zip(cells, cells.dropFirst())
    where below.efficiency < level && above.efficiency > level {
      let share = (level - below.efficiency) / (above.efficiency - below.efficiency)
      return exp(log(below.work) + share * (log(above.work) - log(below.work)))
    }
    return nil
  }

  /// The growth whose ratio to the needs varies least, in logarithms.
  private static func nearest(_ needs: [Need]) -> Growth? {
    guard needs.count > 2 else { return nil }
    let spreads = Growth.allCases.map { growth in
      let ratios = needs.map { log($0.work / growth.value(Double($0.workers))) }
      let mean = ratios.reduce(0, +) / Double(ratios.count)
      return (growth, ratios.reduce(0) { $0 + ($1 - mean) * ($1 - mean) })
    }
    return spreads.min { $0.1 < $1.1 }?.0
  }

  /// The contours of one model from its curves of several grains.
  ///
  /// - Parameter curves: Of one experiment, model and kernel under strong scaling; others are passed over.
  /// - Returns: A contour a level; none of one grain.
  package static func contours(_ curves: [Curve]) -> [Isoefficiency] {
    let own = curves.filter { $0.scaling == .strong && $0.baseWorkers == 1 && $0.grain > 0 }
    guard Set(own.map(\.grain)).count > 1 else { return [] }
    let cells = own.flatMap { curve in
      curve.points.map { point in
        Cell(
          workers: point.workers, work: Double(curve.tasks) * Double(curve.grain),
          efficiency: point.efficiency.value)
      }
    }
    return levels.map { Isoefficiency(level: $0, cells) }
  }
}
