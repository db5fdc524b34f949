package import Execution
package import Records

/// How a comparison is measured; what is launched for it says a `ComparedWork`.
package struct ComparisonPlan: Sendable {
  /// No two are equal.
  package var configurations: [ComparedConfiguration]
  /// How many builds of the base, and of the candidate, there are.
  package var builds: Int
  /// Of all that is drawn by lot.
  package var seed: UInt64
  /// The limit of one launch, in seconds.
  package var launchTimeout: Double
  /// Of all, in seconds; nil without one.
  package var timeLimit: Double?
  package var machine: Machine
  /// Runs once, before all else.
  package var setup: ProgramCall?
  /// Whether the folders of the base and of the candidate hold the same sources, so that equal names in
  /// them mean equal files.
  package var haveSameTree = false

  package init(
    _ configurations: [ComparedConfiguration], builds: Int = 1, seed: UInt64 = 1,
    launchTimeout: Double = RunSettings.defaultLaunchTimeout, machine: Machine
  ) {
    self.configurations = configurations
    self.builds = builds
    self.seed = seed
    self.launchTimeout = launchTimeout
    self.machine = machine
  }
}
