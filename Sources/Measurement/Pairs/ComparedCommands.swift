import Basics
package import Crews
package import Execution
package import Experiments
package import Records

/// A comparison of command lines, one for each build of the base and of the candidate.
package struct ComparedCommands: ComparedWork {
  /// What is launched for one build.
  package struct Program: Sendable {
    package var template: ProgramTemplate
    /// Where it runs; nil means the current folder.
    package var directory: String?

    package init(_ template: ProgramTemplate, in directory: String? = nil) {
      self.template = template
      self.directory = directory
    }
  }

  private let base: [Program]
  private let candidate: [Program]
  private let timeLimit: Double
  private let placement: @Sendable (Int) -> Placement

  /// - Parameters:
  ///   - base: One for each build.
  ///   - candidate: As many.
  ///   - timeLimit: Of a launch, in seconds.
  ///   - placement: The CPUs of so many workers.
  package init(
    base: [Program], candidate: [Program], timeLimit: Double,
    placement: @escaping @Sendable (Int) -> Placement
  ) {
    self.base = base
    self.candidate = candidate
    self.timeLimit = timeLimit
    self.placement = placement
  }

  package func request(
    of configuration: ComparedConfiguration, by build: ArmBuild, in folder: String
  ) throws -> CommandRequest {
    let programs = build.arm == .base ? base : candidate
    guard programs.indices.contains(build.build - 1) else {
      throw NoTime("there is no build \(build.build) of the \(build.arm.rawValue)")
    }
    let program = programs[build.build - 1]
    let values = configuration.workers.map { [Placeholder.workers: String($0)] } ?? [:]
    let call = ProgramCall(
      words: try program.template.filled(with: values), directory: program.directory)
    guard let workers = configuration.workers else {
      return CommandRequest(call: call, timeLimit: timeLimit)
    }
    return CommandRequest(call: call, timeLimit: timeLimit, placement: placement(workers))
  }
}
