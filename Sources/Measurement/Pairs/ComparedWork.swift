import Basics
package import Execution
package import Records
package import Terms

/// What a comparison launches, and how long that took.
package protocol ComparedWork {
  /// What bounds it: noise is judged by that.
  var bound: Bound { get }

  /// Whether the time of a launch is that of its process, so that time can be added within it.
  var timesProcesses: Bool { get }

  /// Whether each launch gets a folder for its files.
  var needsFolder: Bool { get }

  /// Makes ready what launches need.
  ///
  /// - Returns: Why nothing can be measured; nil when it can.
  mutating func begin(_ launcher: any Launcher, _ announce: (String) -> Void) -> PairEnding?

  /// Clears up, also after an interrupt.
  ///
  /// - Returns: What went wrong, in words.
  func end(_ launcher: any Launcher, _ announce: (String) -> Void) -> [String]

  /// The launch of a configuration.
  ///
  /// - Parameters:
  ///   - configuration: What is compared.
  ///   - build: Whose launch it is.
  ///   - folder: Of this launch; empty without one.
  /// - Returns: The request; its limit of time is that of the plan.
  /// - Throws: When there is none; the reason in words.
  func request(
    of configuration: ComparedConfiguration, by build: ArmBuild, in folder: String
  ) throws -> CommandRequest

  /// The time of a launch that ended as it should, in seconds.
  ///
  /// - Throws: When it tells none; the reason in words.
  func seconds(of report: CommandReport, in folder: String) throws -> Double
}

extension ComparedWork {
  package var bound: Bound { .cpu }
  package var timesProcesses: Bool { true }
  package var needsFolder: Bool { false }

  package mutating func begin(
    _ launcher: any Launcher, _ announce: (String) -> Void
  ) -> PairEnding? { nil }

  package func end(_ launcher: any Launcher, _ announce: (String) -> Void) -> [String] { [] }

  /// The median of the iterations: they are no independent samples.
  package func seconds(of report: CommandReport, in folder: String) throws -> Double {
    guard let median = Quantiles.median(report.iterations.map(\.wallSeconds)) else {
      throw NoTime("the launch measured nothing")
    }
    return median
  }
}

/// A launch tells no time; why, in words.
package struct NoTime: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
