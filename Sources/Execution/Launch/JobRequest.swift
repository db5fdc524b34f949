import Crews
import Kernels
package import TaskGraphs
package import Terms

/// The tasks of a launch of a kernel, and what each does.
package struct JobRequest: Sendable, Encodable, Equatable {
  package var tasks: Int
  /// Which tasks wait for which; `tasks` says how many independent ones there are.
  package var graph: GraphReference
  package var kernel: KernelReference
  package var grain: UInt64
  package var seed: UInt64
  /// What the kernel is told beside its arguments.
  package var surroundings: Surroundings

  package init(
    tasks: Int, graph: GraphReference = .independent, kernel: KernelReference, grain: UInt64,
    seed: UInt64, surroundings: Surroundings = Surroundings()
  ) {
    self.tasks = tasks
    self.graph = graph
    self.kernel = kernel
    self.grain = grain
    self.seed = seed
    self.surroundings = surroundings
  }

  /// What an I/O kernel is told: by the experiment, and by whoever starts the launch.
  package struct Surroundings: Sendable, Encodable, Equatable {
    /// What the experiment chose.
    package var options: KernelOptions
    /// A folder for files, removed after the launch; nil where the kernel needs none.
    package var folder: String?
    /// The port of the HTTP server on this machine; nil where the kernel needs none.
    package var serverPort: UInt16?

    package init(options: KernelOptions = [:]) { self.options = options }

    var settings: KernelSettings {
      KernelSettings(options: options, folder: folder ?? "", serverPort: serverPort ?? 0)
    }
  }

  func job(_ kernel: Kernel, _ graph: TaskGraph, timesTasks: Bool = true) -> Job {
    Job(graph: graph, kernel: kernel, grain: grain, seed: seed, timesTasks: timesTasks)
  }
}

/// How a launch is told which graph to run.
package enum GraphReference: Sendable, Encodable, Equatable {
  case independent
  case pattern(GraphPattern)
  /// A file, absolute or relative to the current folder.
  case file(path: String)
  /// For the bench alone.
  case random(RandomGraph)
}
