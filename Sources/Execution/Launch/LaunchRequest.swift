package import Crews
import Kernels
package import TaskGraphs
package import Terms

/// What one launch measures: what `speedup-launch` reads from its standard input, as JSON.
package struct LaunchRequest: Sendable, Codable, Equatable {
  /// What the launch is for.
  package enum Purpose: String, Sendable, Codable {
    /// Run the job and time it.
    case measure
    /// Compute the expected result, without the waiting kernels.
    case reference
    /// Time a fixed amount of arithmetic and a fixed copy, to see how fast the machine is now.
    case probe
    /// Run a program (`command`) and time it.
    case command
  }

  package var purpose: Purpose
  package var model: ExecutionModel
  package var workers: Int
  package var tasks: Int
  /// Which tasks wait for which; `tasks` says how many independent ones there are.
  package var graph: GraphReference
  /// How processes and threads find their tasks; nil leaves it to the shape of the graph.
  package var policy: SchedulingPolicy?
  package var kernel: KernelReference
  /// What the kernel is told beside its arguments.
  package var surroundings = Surroundings()
  package var grain: UInt64
  package var seed: UInt64
  package var warmup: Int
  /// The most iterations to record.
  package var iterations: Int
  /// Stop recording once so much time was measured, in seconds; nil runs all iterations.
  package var enoughSeconds: Double?
  package var placement: Placement
  /// Whether the speed of the CPUs is measured after the last iteration (`CrewPace`).
  package var measuresPace = false
  /// Whether tasks are long enough to be timed one by one under the task models.
  package var timesTasks: Bool
  /// The result to check against; nil for a reference.
  package var expected: ExpectedResult?
  /// The file into which the launch writes when each task of its last iteration ran (`SpanFile`);
  /// nil traces nothing.
  package var tracePath: String?
  /// Set by tests alone: a dependence that the launch gets wrong, so that its check must fail.
  package var ignoredDependence: IgnoredDependence?
  /// The program of a launch whose purpose is `command`.
  package var command: CommandRequest?

  package init(
    purpose: Purpose, model: ExecutionModel, workers: Int, tasks: Int,
    graph: GraphReference = .independent, policy: SchedulingPolicy? = nil,
    kernel: KernelReference, grain: UInt64, seed: UInt64, warmup: Int, iterations: Int,
    enoughSeconds: Double? = nil, placement: Placement, timesTasks: Bool = true,
    expected: ExpectedResult? = nil, tracePath: String? = nil,
    ignoredDependence: IgnoredDependence? = nil
  ) {
    self.purpose = purpose
    self.model = model
    self.workers = workers
    self.tasks = tasks
    self.graph = graph
    self.policy = policy
    self.kernel = kernel
    self.grain = grain
    self.seed = seed
    self.warmup = warmup
    self.iterations = iterations
    self.enoughSeconds = enoughSeconds
    self.placement = placement
    self.timesTasks = timesTasks
    self.expected = expected
    self.tracePath = tracePath
    self.ignoredDependence = ignoredDependence
  }

  /// What an I/O kernel is told: by the experiment, and by whoever starts the launch.
  package struct Surroundings: Sendable, Codable, Equatable {
    /// What the experiment chose.
    package var options: KernelOptions = [:]
    /// A folder for files, removed after the launch; nil where the kernel needs none.
    package var folder: String?
    /// The port of the HTTP server on this machine; nil where the kernel needs none.
    package var serverPort: UInt16?

    package init() {}

    var settings: KernelSettings {
      KernelSettings(
        options: options, folder: folder ?? "", serverPort: serverPort ?? 0)
    }
  }

  /// Warm-up and recorded iterations together; each has its own number and expected tokens.
  var totalIterations: Int { warmup + iterations }

  func job(_ kernel: Kernel, _ graph: TaskGraph) -> Job {
    Job(graph: graph, kernel: kernel, grain: grain, seed: seed, timesTasks: timesTasks)
  }
}

/// How a launch is told which graph to run.
package enum GraphReference: Sendable, Codable, Equatable {
  case independent
  case pattern(GraphPattern)
  /// A file, absolute or relative to the current folder.
  case file(path: String)
  /// For the bench alone.
  case random(RandomGraph)
}
