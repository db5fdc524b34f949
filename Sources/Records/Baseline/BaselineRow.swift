package import Terms

/// One row of a baseline: what one session measured of one configuration.
package struct BaselineRow: Sendable, Equatable {
  /// The id of the run.
  package var session: String
  /// What was checked out; empty where it is not known.
  package var commit: String
  /// When its first launch began: UTC, RFC 3339; empty where it is not known.
  package var startedAt: String
  package var configuration: SessionConfiguration
  /// The median over its launches of the median of each, in seconds, above 0.
  package var medianSeconds: Double
  /// How many launches were ok.
  package var launches: Int

  package init(
    session: String, commit: String, startedAt: String, configuration: SessionConfiguration,
    medianSeconds: Double, launches: Int
  ) {
    self.session = session
    self.commit = commit
    self.startedAt = startedAt
    self.configuration = configuration
    self.medianSeconds = medianSeconds
    self.launches = launches
  }

  /// By time, then by session and configuration: a new session stands at the end of the file.
  static func isBefore(_ a: Self, _ b: Self) -> Bool {
    let (when, then) = ((a.startedAt, a.session), (b.startedAt, b.session))
    return when == then ? a.configuration < b.configuration : when < then
  }
}

/// What is compared from session to session within one experiment.
package struct SessionConfiguration: Sendable, Hashable, Comparable {
  package var model: Model
  package var scaling: ScalingMode
  package var workers: Int
  /// Work of one task in the kernel's unit.
  package var grain: UInt64

  package init(model: Model, scaling: ScalingMode, workers: Int, grain: UInt64) {
    self.model = model
    self.scaling = scaling
    self.workers = workers
    self.grain = grain
  }

  /// In the order of tables: strong before weak, small grains first, then models and workers.
  package static func < (a: Self, b: Self) -> Bool {
    if a.scaling != b.scaling { return a.scaling < b.scaling }
    return (a.grain, a.model, a.workers) < (b.grain, b.model, b.workers)
  }
}
