package import Terms

/// What comes next in a measurement whose rounds are decided one by one.
package enum RoundAction<Point: Hashable & Sendable>: Sendable, Equatable {
  /// A round that holds these points, each with the rounds that it will need, this one included, as
  /// far as one can tell.
  case measure([Point: Int])
  /// Nothing more is needed.
  case stop

  /// - Parameter needed: The points that need more, each with the rounds that it will need.
  package init(_ needed: [Point: Int]) { self = needed.isEmpty ? .stop : .measure(needed) }
}

/// Decides from what was measured what the next round holds: pure, so that a run that is continued
/// decides as one that was never interrupted.
///
/// A point is what can be measured alone, such as a configuration of a sweep, or a pair of two that
/// are compared; a row is what measuring it gives.
package protocol RoundPlanner<Point, Row> {
  associatedtype Point: Hashable, Sendable
  associatedtype Row

  /// - Parameter rows: Those of the round before, in any order; none before the first round.
  /// - Returns: What to do.
  mutating func next(after rows: [Row]) -> RoundAction<Point>
}

/// Any planner of the points of a sweep.
package typealias SweepPlanner = any RoundPlanner<Configuration, Sample>
