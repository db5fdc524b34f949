package import Terms

/// An experiment before it is a file: what flags say, to be written down with comments.
///
/// Texts stand in it as they will in the file, and the reader of files judges them.
package struct ExperimentDraft: Sendable, Equatable {
  package var name: String
  /// A sentence for people; left out where it is empty.
  package var about: String
  package var work: Work
  /// Ascending; nil leaves them to the machine.
  package var workers: [Int]?
  package var scaling: [ScalingMode]
  /// Programs as more lines of the plot.
  package var peers: [Program]

  package init(
    name: String, about: String = "", work: Work, workers: [Int]? = nil,
    scaling: [ScalingMode] = [.strong], peers: [Program] = []
  ) {
    self.name = name
    self.about = about
    self.work = work
    self.workers = workers
    self.scaling = scaling
    self.peers = peers
  }

  /// What is measured.
  package enum Work: Sendable, Equatable {
    case program(Program)
    /// A kernel of the catalog, with the work of one task in its unit, and how many there are.
    case kernel(String, grain: UInt64, unit: String, tasks: Int)
    /// A function of a shared library.
    case library(path: String, symbol: String, grain: UInt64, tasks: Int)
    /// A kernel on a graph, which says how many tasks there are.
    case graph(Graph, kernel: String, grain: UInt64, unit: String)
  }

  /// A graph as `graph:` has it.
  package enum Graph: Sendable, Equatable {
    case file(String)
    case pattern(String, width: Int, steps: Int?)
  }

  /// A program and how it is run.
  package struct Program: Sendable, Equatable {
    package var name: String
    package var command: String
    package var usesShell: Bool
    package var timing: CommandChoice.Timing
    /// Names and values.
    package var environment: [Variable]
    package var setup: String?
    package var prepare: String?
    package var cleanup: String?
    /// Of a workload only, as are the tasks.
    package var bound: Bound?
    package var tasks: Int?

    package init(
      name: String, command: String, usesShell: Bool = false,
      timing: CommandChoice.Timing = .whole, environment: [Variable] = [], setup: String? = nil,
      prepare: String? = nil, cleanup: String? = nil, bound: Bound? = nil, tasks: Int? = nil
    ) {
      self.name = name
      self.command = command
      self.usesShell = usesShell
      self.timing = timing
      self.environment = environment
      self.setup = setup
      self.prepare = prepare
      self.cleanup = cleanup
      self.bound = bound
      self.tasks = tasks
    }
  }

  /// A variable of the environment of a program.
  package struct Variable: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }
}
