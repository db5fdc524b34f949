import Basics

/// The times of base and candidate as rivals measure them, in seconds.
struct RivalTimes {
  var base: [Double] = []
  var candidate: [Double] = []
}

/// In which order rivals launch.
enum RivalOrder {
  /// The whole suite of the base, all runs of a configuration in a row, and then that of the candidate.
  case twoRuns
  /// A configuration after the other: all runs of the base, and then those of the candidate.
  case twoBlocks
  /// A configuration after the other: base, candidate, base, candidate…
  case alternating
  /// The same, with the order within a pair drawn.
  case drawn

  /// Launches a suite.
  ///
  /// - Parameters:
  ///   - runs: Of base and candidate, in each configuration.
  ///   - suite: Where.
  /// - Returns: The times of each configuration.
  func measure(_ runs: Int, of suite: inout SimulatedSuite) -> [RivalTimes] {
    let configurations = 0..<suite.design.configurations
    switch self {
    case .twoRuns:
      let base = configurations.map { Self.block(runs, .base, $0, &suite) }
      let candidate = configurations.map { Self.block(runs, .candidate, $0, &suite) }
      return zip(base, candidate).map { RivalTimes(base: $0, candidate: $1) }
    case .twoBlocks:
      return configurations.map {
        RivalTimes(
          base: Self.block(runs, .base, $0, &suite),
          candidate: Self.block(runs, .candidate, $0, &suite))
      }
    case .alternating:
      return configurations.map { pairs(runs, $0, &suite) { _ in true } }
    case .drawn:
      return configurations.map { pairs(runs, $0, &suite) { $0.random.unit() < 0.5 } }
    }
  }

  private static func block(
    _ runs: Int, _ program: SimulatedProgram, _ configuration: Int, _ suite: inout SimulatedSuite
  ) -> [Double] {
    (0..<runs).map { _ in suite.launch(program, of: configuration) }
  }

  private func pairs(
    _ runs: Int, _ configuration: Int, _ suite: inout SimulatedSuite,
    isBaseFirst: (inout SimulatedSuite) -> Bool
  ) -> RivalTimes {
    var times = RivalTimes()
    for _ in 0..<runs {
      let baseIsFirst = isBaseFirst(&suite)
      let first = suite.launch(baseIsFirst ? .base : .candidate, of: configuration)
      let second = suite.launch(
        baseIsFirst ? .candidate : .base, of: configuration, isSecond: true)
      times.base.append(baseIsFirst ? first : second)
      times.candidate.append(baseIsFirst ? second : first)
    }
    return times
  }
}
