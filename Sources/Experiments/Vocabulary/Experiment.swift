package import TaskGraphs
package import Terms

/// What is measured, in the words of the field: the content of one `workloads/*.yaml`.
package struct Experiment: Sendable, Hashable {
  /// `[a-z0-9-]+`, unique among experiments.
  package var name: String
  /// A sentence for people; may be empty.
  package var about: String
  package var workload: Workload
  package var sweep: Sweep
  /// Programs as more lines of the same plot; those that `sweep.models` names are measured.
  package var peers: [Peer]
  /// What must hold of its points, in the order of the file.
  package var expectations: [Expectation]

  package init(
    name: String, about: String, workload: Workload, sweep: Sweep, peers: [Peer] = [],
    expectations: [Expectation] = []
  ) {
    self.name = name
    self.about = about
    self.workload = workload
    self.sweep = sweep
    self.peers = peers
    self.expectations = expectations
  }

  /// The program of the workload, by its name; nil where our own models do the work.
  package var ownProgram: Model? {
    guard case .command(_, let facts) = workload.kernel else { return nil }
    return .program(facts.name)
  }

  /// Calls the program of the workload otherwise, where it is one: in rows that are there it may have
  /// another name.
  package mutating func rename(ownProgram name: Model) {
    guard case .command(let command, var facts) = workload.kernel else { return }
    let before = ownProgram
    facts.name = name.name
    workload.kernel = .command(command, facts)
    sweep.models = sweep.models.map { $0 == before ? name : $0 }
    for index in expectations.indices where expectations[index].model == before {
      expectations[index].model = name
    }
  }

  /// The program that does the work under a model; nil when our own models do it.
  package func command(of model: Model) -> CommandChoice? {
    if model == ownProgram { return workload.kernel.command }
    return peers.first { $0.name == model.name }?.command
  }

  /// What does the work under a model, as in the column `kernel`: the kernel, which peers run as
  /// well, or else the program.
  package func kernelName(of model: Model) -> String {
    let program = workload.kernel.command == nil ? nil : command(of: model)?.program.name
    return program ?? workload.kernel.facts.name
  }

  /// The models of the sweep whose programs are not told how many workers they have.
  ///
  /// N only says on how many CPUs they may run. None where the sweep has a single N.
  package var untoldPrograms: [Model] {
    sweep.models.filter { model in
      sweep.counts(of: model, peers: peers)?.count != 1
        && command(of: model)?.placeholders.contains(.workers) == false
    }
  }

  /// The models of the sweep whose programs do the same work whatever the tasks.
  package var fixedPrograms: [Model] {
    sweep.models.filter { command(of: $0)?.canGrow == false }
  }
}

/// The work of an experiment.
package struct Workload: Sendable, Hashable {
  package var kernel: KernelChoice
  /// Work of one task in the kernel's unit; one curve for each entry.
  package var grains: [UInt64]
  /// Strong scaling: tasks in all; weak scaling: tasks for each worker.
  ///
  /// Of a pattern and of a file it is what the graph has for one worker, without dummies.
  package var tasks: Int
  /// The limit of one launch in seconds; nil means the default of the run.
  package var timeLimit: Double?
  /// Which tasks wait for which.
  package var graph: GraphChoice
  /// How processes and threads find their tasks; nil leaves it to the shape of the graph.
  package var policy: SchedulingPolicy?
  /// What the kernel is told beside its arguments.
  package var options: KernelOptions

  package init(
    kernel: KernelChoice, grains: [UInt64], tasks: Int, timeLimit: Double? = nil,
    graph: GraphChoice = .independent, policy: SchedulingPolicy? = nil,
    options: KernelOptions = [:]
  ) {
    self.kernel = kernel
    self.grains = grains
    self.tasks = tasks
    self.timeLimit = timeLimit
    self.graph = graph
    self.policy = policy
    self.options = options
  }
}

/// The code that one task runs.
package enum KernelChoice: Sendable, Hashable {
  /// A kernel of the catalog.
  case catalog(KernelFacts)
  /// A user's function in a shared library; `path` is absolute or relative to the current folder.
  case library(path: String, symbol: String, takesContext: Bool = false, KernelFacts)
  /// A program that does all the work of a launch.
  case command(CommandChoice, KernelFacts)

  package var facts: KernelFacts {
    switch self {
    case .catalog(let facts), .library(_, _, _, let facts), .command(_, let facts): facts
    }
  }

  /// The program; nil for code that our models run.
  package var command: CommandChoice? {
    guard case .command(let command, _) = self else { return nil }
    return command
  }
}

/// What the vocabulary must know of a kernel.
package struct KernelFacts: Sendable, Hashable {
  package var name: String
  /// What one unit of grain is, in the plural.
  package var unit: GrainUnit
  package var bound: Bound
  /// Whether it has a form that awaits: without one, an I/O-bound kernel would block the threads
  /// that the task models share.
  package var awaits: Bool
  /// What an experiment may choose.
  package var options: [KernelOption: KernelOption.Choices]
  /// The graphs on which its tasks mean something.
  package var graphs: GraphDemand
  /// Why N times the tasks are not N times the work; nil when they are.
  package var noWeakScaling: String?

  package init(
    name: String, unit: GrainUnit, bound: Bound, awaits: Bool,
    options: [KernelOption: KernelOption.Choices] = [:], graphs: GraphDemand = .any,
    noWeakScaling: String? = nil
  ) {
    self.name = name
    self.unit = unit
    self.bound = bound
    self.awaits = awaits
    self.options = options
    self.graphs = graphs
    self.noWeakScaling = noWeakScaling
  }

  /// Whether a single task means nothing, so that only the time of all of them tells something.
  package var isOneJob: Bool { graphs != .any }

  /// Whether the grain is a time: a task is then long although its expected result takes none.
  package var isTimed: Bool { unit.isTime }
}
