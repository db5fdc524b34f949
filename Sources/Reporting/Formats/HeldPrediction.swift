package import Schedules

/// For how long workers were predicted to be held, beside what was measured.
package struct HeldPrediction: Sendable {
  /// Whether they ended when they stayed idle.
  package let endsIdleWorkers: Bool
  /// The median of the untraced rounds, in worker-seconds; nil where they do not know it.
  package let measured: Double?
  /// Of the traced launch.
  package let traced: [Holding]
  package let predicted: [Holding]

  package init(
    endsIdleWorkers: Bool, measured: Double?, traced: [Holding], predicted: [Holding]
  ) {
    self.endsIdleWorkers = endsIdleWorkers
    self.measured = measured
    self.traced = traced
    self.predicted = predicted
  }

  /// In worker-seconds.
  package var predictedSeconds: Double { predicted.reduce(0) { $0 + $1.seconds } }

  /// Of the traced launch, in worker-seconds.
  package var tracedSeconds: Double { traced.reduce(0) { $0 + $1.seconds } }

  /// The share by which the prediction is above what was measured, or below.
  package var error: Double? {
    measured.flatMap { $0 > 0 ? predictedSeconds / $0 - 1 : nil }
  }
}
