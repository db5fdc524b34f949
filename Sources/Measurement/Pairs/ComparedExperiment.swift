package import Execution
package import Experiments
package import Records
package import Terms

/// A comparison of programs in the place of the command of an experiment, which says all else: how they
/// are timed and prepared, their environment, and what their exit codes mean.
package struct ComparedExperiment: ComparedWork {
  private let command: CommandChoice
  private let programs: [ArmBuild: ComparedCommands.Program]
  private let points: [ComparedConfiguration: Configuration]
  private var stage: ProgramStage
  package let bound: Bound

  /// - Parameters:
  ///   - plan: Of the experiment, whose workload is a command.
  ///   - command: That command.
  ///   - points: The points of the plan, by their names.
  ///   - base: Instead of it, for each build.
  ///   - candidate: The same of the candidate.
  package init(
    plan: Plan, command: CommandChoice, points: [ComparedConfiguration: Configuration],
    base: [ComparedCommands.Program], candidate: [ComparedCommands.Program]
  ) {
    self.command = command
    self.points = points
    var programs: [ArmBuild: ComparedCommands.Program] = [:]
    for (arm, list) in [(Arm.base, base), (.candidate, candidate)] {
      for (index, program) in list.enumerated() { programs[ArmBuild(arm, index + 1)] = program }
    }
    self.programs = programs
    bound = plan.experiment.workload.kernel.facts.bound
    stage = ProgramStage(
      plan: plan, models: plan.experiment.ownProgram.map { [$0] } ?? [],
      usesScratch: (base + candidate).contains { $0.template.placeholders.contains(.scratch) })
  }

  package var timesProcesses: Bool { command.timing == .whole }

  package mutating func begin(
    _ launcher: any Launcher, _ announce: (String) -> Void
  ) -> PairEnding? {
    do throws(ProgramStage.Stop) {
      try stage.begin(launcher, announce)
      return nil
    } catch {
      switch error {
      case .failed(let reason): return .setupFailed(reason)
      case .interrupted: return .interrupted
      }
    }
  }

  package func end(_ launcher: any Launcher, _ announce: (String) -> Void) -> [String] {
    stage.end(launcher, announce)
  }

  package func request(
    of configuration: ComparedConfiguration, by build: ArmBuild, in folder: String
  ) throws -> CommandRequest {
    guard let point = points[configuration], let program = programs[build] else {
      throw NoTime("there is no such launch")
    }
    var choice = command
    choice.program = program.template
    if let directory = program.directory, choice.workingDirectory == nil {
      choice.workingDirectory = TextTemplate(parts: [.text(directory)])
    }
    return try stage.factory.measurement(
      of: point, choice, expected: nil, iterations: RunSettings.autoIterations)
  }
}
