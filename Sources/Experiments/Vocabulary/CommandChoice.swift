package import Terms

/// A program that does the work, and how it is run (FORMATS.md).
package struct CommandChoice: Sendable, Hashable {
  /// Who says how long an iteration took.
  package enum Timing: String, Sendable, CaseIterable {
    /// The time of the process.
    case whole
    /// What the program says, in a line of JSON for each iteration.
    case reported
  }

  package var program: ProgramTemplate
  package var timing: Timing
  package var environment: [String: TextTemplate]
  /// Absolute or relative to the current folder; nil means that.
  package var workingDirectory: TextTemplate?
  /// Runs once, before the first launch.
  package var setup: ProgramTemplate?
  /// Runs before each time that the program runs.
  package var prepare: ProgramTemplate?
  /// Runs once, after the last launch.
  package var cleanup: ProgramTemplate?
  /// Exit codes that mean success.
  package var expectedExits: [Int]
  /// How the program can be had where it is missing, in words; with it, a path that does not exist
  /// means that the program is not installed.
  package var install: String?

  package init(
    program: ProgramTemplate, timing: Timing = .whole, environment: [String: TextTemplate] = [:],
    workingDirectory: TextTemplate? = nil, setup: ProgramTemplate? = nil,
    prepare: ProgramTemplate? = nil, cleanup: ProgramTemplate? = nil, expectedExits: [Int] = [0],
    install: String? = nil
  ) {
    self.program = program
    self.timing = timing
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.setup = setup
    self.prepare = prepare
    self.cleanup = cleanup
    self.expectedExits = expectedExits
    self.install = install
  }

  /// The placeholders on which a launch depends.
  package var placeholders: Set<Placeholder> {
    environment.values.reduce(program.placeholders.union(prepare?.placeholders ?? [])) {
      $0.union($1.placeholders)
    }
  }

  /// All placeholders, those of what runs once included.
  package var allPlaceholders: Set<Placeholder> {
    [setup, cleanup].compactMap(\.self).reduce(
      placeholders.union(workingDirectory?.placeholders ?? [])
    ) { $0.union($1.placeholders) }
  }

  /// Whether its work can grow with the workers.
  package var canGrow: Bool { !placeholders.isDisjoint(with: [.tasks, .grain]) }
}

/// A program that is one more line beside the models of an experiment.
package struct Peer: Sendable, Hashable {
  /// Its name in the column `model`.
  package var name: String
  package var command: CommandChoice
  /// Its own worker counts, ascending; nil means those of the sweep.
  package var workers: [Int]?

  package init(name: String, command: CommandChoice, workers: [Int]? = nil) {
    self.name = name
    self.command = command
    self.workers = workers
  }
}

extension Sweep {
  /// The worker counts of a model: one of `serial`, those of its own of a peer that has some.
  ///
  /// - Parameters:
  ///   - model: What runs the tasks.
  ///   - peers: The programs that may have their own.
  /// - Returns: The counts, ascending; nil where the machine decides.
  package func counts(of model: Model, peers: [Peer]) -> [Int]? {
    if model.isSerial { return [1] }
    return peers.first { $0.name == model.name }?.workers ?? workers
  }
}

extension Experiment {
  /// Lets the programs that run in the current folder run in another one.
  ///
  /// - Parameter folder: Absolute or relative to the current folder.
  package mutating func run(in folder: String) {
    let place = TextTemplate(parts: [.text(folder)])
    if case .command(var command, let facts) = workload.kernel {
      command.workingDirectory = command.workingDirectory ?? place
      workload.kernel = .command(command, facts)
    }
    for index in peers.indices {
      peers[index].command.workingDirectory = peers[index].command.workingDirectory ?? place
    }
  }
}
