import Basics

/// How many cores a point kept busy: CPU time over wall time.
package struct UsedCores: Sendable, Equatable {
  package var workers: Int
  package var cores: Double

  /// A program that was given several workers and used about one: it does not know of their number.
  package var ignoresWorkers: Bool { workers > 1 && cores < Self.ignoring }

  /// Fewer cores than this are one.
  static let ignoring = 1.1
}

extension Curve {
  /// The cores that each point used; points whose CPU time is not known are left out.
  package var usedCores: [UsedCores] {
    points.compactMap { point in
      let shares = point.launches.compactMap { launch in
        launch.use.cpu.map { $0 / launch.seconds }
      }
      guard shares.count == point.launches.count, let cores = Quantiles.median(shares) else {
        return nil
      }
      return UsedCores(workers: point.workers, cores: cores)
    }
  }
}
