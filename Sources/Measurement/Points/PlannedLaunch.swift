import FoundationEssentials
import Terms

/// A launch of a point, and where it stands in its run.
struct PlannedLaunch: Hashable {
  let configuration: Configuration
  /// From 0.
  let round: Int
  /// The place within the round, from 0.
  let order: Int
}

/// A launch that has begun.
struct StartedLaunch {
  let launch: PlannedLaunch
  let startedAt: Date

  init(_ launch: PlannedLaunch, startedAt: Date) {
    self.launch = launch
    self.startedAt = startedAt
  }
}
