package import Records
package import Terms

/// What happens in a run, for a listener that draws it; the runner itself prints nothing.
package enum RunEvent: Sendable {
  /// The expected result for so many tasks of this grain is computed.
  case reference(tasks: Int, grain: UInt64)
  /// A program runs before or after the launches: which, in words.
  case stage(String)
  /// The rounds begin.
  case beginning(RunOutlook)
  /// A launch begins.
  case launching(LaunchProgress)
  /// A launch begins whose tasks are traced; how many of them are done, and all there will be.
  case tracing(Configuration, done: Int, total: Int)
  /// A launch has ended, and its rows are in the file.
  case recorded([Sample])
}

/// What a run has before it when its rounds begin.
package struct RunOutlook: Sendable, Equatable {
  /// Launches that are still to be done, with a target as far as one can tell.
  package let launches: Int
  /// Those of earlier runs in the same file.
  package let done: Int
  /// How long they take.
  package let time: TimeForecast
}

/// Where a run stands when a launch begins.
package struct LaunchProgress: Sendable {
  package let configuration: Configuration
  /// From 1.
  package let round: Int
  /// How many there will be; with a target as far as one can tell.
  package let rounds: Int
  /// Launches that are done, and all there will be.
  package let done: Int
  package let total: Int
  /// An estimate of the time that is left.
  package let left: TimeForecast
}
