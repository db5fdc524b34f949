package import Experiments
package import Records
package import Terms

extension GranularityPlan {
  /// Warm-up iterations of a launch.
  package static var warmup: Int { 1 }
  /// Iterations that are timed; a launch counts as their median.
  package static var iterations: Int { 5 }
  /// A walk has no number of rounds; no more than these are begun.
  private static var mostRounds: Int { 1_000_000 }

  /// The plan of a run whose rounds a walk decides.
  ///
  /// - Parameters:
  ///   - sweep: The models, and the numbers of workers.
  ///   - peers: Programs among the models.
  ///   - grains: Those that may be measured.
  ///   - settings: How they are measured.
  ///   - machine: Where.
  /// - Returns: A plan with a point for each model, number of workers and grain.
  /// - Throws: `GraphError` when the pattern has no such graph.
  package func plan(
    _ sweep: Sweep, peers: [Peer] = [], grains: [UInt64], settings: RunSettings, machine: Machine
  ) throws -> Plan {
    let points = try points(sweep, peers: peers, grains: grains)
    var settings = settings
    settings.rounds = Self.mostRounds
    settings.warmup = Self.warmup
    settings.iterations = Self.iterations
    return Plan(
      experiment: points.experiment, settings: settings, machine: machine,
      points: points.configurations)
  }
}
