import Basics
import Records

#if canImport(Glibc)
import Glibc
#endif

/// What is compared in a simulation: how many configurations, and how they truly differ.
package struct SuiteDesign: Sendable, Equatable {
  /// 12 is a program at 1, 2, 4 and 8 workers, three times.
  package var configurations = 12
  /// The change of one configuration, as a share: .05 is 5% slower; nil for none.
  package var change: Double?
  /// How many builds of each there are.
  package var builds = 1
  /// The standard deviation of what the place of code does to a configuration in one build.
  package var placement = 0.0

  /// - Parameters:
  ///   - change: Of one configuration, as a share; nil for none.
  ///   - builds: Of each.
  ///   - placement: The standard deviation of ln(time) from build to build.
  package init(change: Double? = nil, builds: Int = 1, placement: Double = 0) {
    self.change = change
    self.builds = builds
    self.placement = placement
  }
}

/// Which program is launched.
enum SimulatedProgram {
  case base
  case candidate
  /// The base with 10% more time.
  case spun
}

/// Configurations of a base and a candidate on a simulated machine: what is launched takes simulated
/// time.
package struct SimulatedSuite: Sendable {
  package let design: SuiteDesign
  /// The configuration with the change, from 0; nil without one.
  package let changed: Int?
  package private(set) var launches = 0
  /// What a protocol draws, apart from what the machine does.
  var random: SplitMix64
  private var machine: any SimulatedMachine
  /// ln(time) of each build of base and candidate, a configuration each.
  private let basePlaces: [[Double]]
  private let candidatePlaces: [[Double]]

  /// One launch with all that goes with it, in seconds (docs/GATE.md).
  package static let launchSeconds = 0.51

  /// - Parameters:
  ///   - design: What is compared.
  ///   - source: The machine.
  ///   - seed: The same seed is the same suite on the same machine, for any protocol.
  package init(_ design: SuiteDesign, on source: NoiseSource, seed: UInt64) {
    self.design = design
    var seeds = SplitMix64(seed: seed)
    machine = source.machine(seed: seeds.next())
    random = SplitMix64(seed: seeds.next())
    var places = SplitMix64(seed: seeds.next())
    changed = design.change.map { _ in places.index(below: design.configurations) }
    func draw() -> [[Double]] {
      (0..<design.configurations).map { _ in
        (0..<design.builds).map { _ in design.placement * places.gaussian() }
      }
    }
    basePlaces = draw()
    candidatePlaces = draw()
  }

  /// What all launches took, in seconds.
  package var seconds: Double { Double(launches) * Self.launchSeconds }

  /// Launches a program once.
  ///
  /// - Parameters:
  ///   - program: Which.
  ///   - configuration: From 0.
  ///   - build: From 1.
  ///   - isSecond: Whether it is the second launch of a pair.
  /// - Returns: Its time in seconds.
  mutating func launch(
    _ program: SimulatedProgram, of configuration: Int, build: Int = 1, isSecond: Bool = false
  ) -> Double {
    launches += 1
    var logarithm = machine.launch(of: configuration, isSecond: isSecond)
    switch program {
    case .base: logarithm += basePlaces[configuration][build - 1]
    case .spun: logarithm += basePlaces[configuration][build - 1] + log(1.1)
    case .candidate:
      logarithm += candidatePlaces[configuration][build - 1]
      if configuration == changed { logarithm += log(1 + (design.change ?? 0)) }
    }
    return 0.5 * exp(logarithm)
  }
}
