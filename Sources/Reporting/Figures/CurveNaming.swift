import Analysis
import Terms

extension Figure {
  /// The names of figures of which there is one a curve: `losses-thread`, with scaling and grain behind where a
  /// run has several.
  ///
  /// - Parameters:
  ///   - name: What they begin with.
  ///   - curves: All of an experiment.
  /// - Returns: One a curve.
  static func names(_ name: String, _ curves: [Curve]) -> [String] {
    let severalScalings = Set(curves.map(\.scaling)).count > 1
    let severalGrains = Set(curves.map(\.grain)).count > 1
    return curves.map { curve in
      "\(name)-\(curve.model)" + (severalScalings ? "-\(curve.scaling.rawValue)" : "")
        + (severalGrains ? "-\(curve.grain)" : "")
    }
  }
}
