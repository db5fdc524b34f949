import Execution
import Experiments
import Processes
import Terms

/// What the programs of a run need around its rounds: a scratch folder, setups and cleanups.
struct ProgramStage {
  private let plan: Plan
  /// The programs that will be launched, by their models.
  private let commands: [(model: Model, command: CommandChoice)]
  /// Whether something else uses the scratch folder.
  private let usesScratch: Bool
  private var scratch: ScratchFolder?

  /// Why nothing can be measured.
  enum Stop: Error {
    case failed(String)
    case interrupted
  }

  /// - Parameters:
  ///   - plan: The run.
  ///   - models: Those that will be launched.
  ///   - usesScratch: Whether something else needs the scratch folder, too.
  init(plan: Plan, models: [Model], usesScratch: Bool = false) {
    self.plan = plan
    self.usesScratch = usesScratch
    var models = models.filter { plan.experiment.command(of: $0) != nil }
    // What the workload makes ready is for its peers, too, even when itself is not launched.
    if let own = plan.experiment.ownProgram, !models.isEmpty, !models.contains(own) {
      models.insert(own, at: 0)
    }
    commands = models.compactMap { model in
      plan.experiment.command(of: model).map { (model, $0) }
    }
  }

  /// Makes the requests of launches.
  var factory: ProgramFactory { ProgramFactory(plan: plan, scratch: scratch?.path ?? "") }

  /// Makes the scratch folder when a program uses it, and runs the setups, each once.
  ///
  /// - Throws: `Stop` at the first that fails.
  mutating func begin(_ launcher: any Launcher, _ announce: (String) -> Void) throws(Stop) {
    if usesScratch || commands.contains(where: { $0.command.allPlaceholders.contains(.scratch) }) {
      do throws(SystemError) {
        scratch = try launcher.makeFolder()
      } catch {
        throw .failed("the scratch folder cannot be made: \(error)")
      }
    }
    for (model, command) in commands {
      guard let setup = command.setup else { continue }
      announce("setup of \(model)")
      switch outcome(of: setup, command, isCleanup: false, launcher) {
      case .reported: continue
      case .interrupted: throw .interrupted
      case .failed(let reason), .timedOut(let reason), .skipped(let reason):
        throw .failed("the setup of \(model) failed: \(reason)")
      }
    }
  }

  /// Runs the cleanups, each once, also after an interrupt, and removes the scratch folder.
  ///
  /// - Returns: What went wrong, in words.
  func end(_ launcher: any Launcher, _ announce: (String) -> Void) -> [String] {
    var mistakes: [String] = []
    for (model, command) in commands {
      guard let cleanup = command.cleanup else { continue }
      announce("cleanup of \(model)")
      switch outcome(of: cleanup, command, isCleanup: true, launcher) {
      case .reported: continue
      case .interrupted: mistakes.append("the cleanup of \(model) was interrupted")
      case .failed(let reason), .timedOut(let reason), .skipped(let reason):
        mistakes.append("the cleanup of \(model) failed: \(reason)")
      }
    }
    do throws(SystemError) {
      try scratch?.remove()
    } catch {
      mistakes.append("the scratch folder cannot be removed: \(error)")
    }
    return mistakes
  }

  private func outcome(
    of program: ProgramTemplate, _ command: CommandChoice, isCleanup: Bool,
    _ launcher: any Launcher
  ) -> LaunchOutcome {
    do throws(UnsafeValue) {
      let request = try factory.stage(program, of: command, isCleanup: isCleanup)
      return launcher.launch(.command(request), cpus: [], timeLimit: plan.launchTimeout)
    } catch {
      return .failed(error.description)
    }
  }
}
