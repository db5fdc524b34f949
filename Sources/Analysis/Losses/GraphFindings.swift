import Terms

/// What is known of the curves of runs whose tasks wait for each other.
package struct GraphFindings: Sendable {
  package private(set) var losses: [GraphLosses] = []
  package private(set) var bounds: [SpeedupBounds] = []

  /// Nothing.
  package init() {}

  /// - Parameters:
  ///   - curves: Of the run.
  ///   - replay: What was traced of it.
  package init(_ curves: [Curve], _ replay: GraphReplay) {
    losses = curves.compactMap { GraphLosses($0, replay) }
    bounds = curves.compactMap { SpeedupBounds($0, replay) }
  }

  /// Takes what is known of another run.
  package mutating func add(_ other: GraphFindings) {
    losses += other.losses
    bounds += other.bounds
  }

  /// Those of one curve; nil where no trace tells them.
  package func losses(of curve: Curve) -> GraphLosses? {
    losses.first {
      $0.experiment == curve.experiment && $0.model == curve.model && $0.scaling == curve.scaling
        && $0.grain == curve.grain
    }
  }

  /// Those of one curve; nil where task times are not known.
  package func bounds(of curve: Curve) -> SpeedupBounds? {
    bounds.first {
      $0.experiment == curve.experiment && $0.model == curve.model && $0.scaling == curve.scaling
        && $0.grain == curve.grain
    }
  }
}
