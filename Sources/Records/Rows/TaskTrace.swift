import TaskGraphs
package import Terms

/// When and where the tasks of one launch ran.
package struct TaskTrace: Sendable, Equatable {
  /// One task.
  package struct Span: Sendable, Equatable {
    /// Its number in the graph.
    package var task: Int
    package var name: String
    /// How many tasks come before it on the longest way to it.
    package var level: Int
    /// From 0.
    package var worker: Int
    /// Its kernel, in seconds from the release of the workers.
    package var start: Double
    package var end: Double

    package init(
      task: Int, name: String, level: Int, worker: Int, start: Double, end: Double
    ) {
      self.task = task
      self.name = name
      self.level = level
      self.worker = worker
      self.start = start
      self.end = end
    }
  }

  package var experiment: String
  package var model: Model
  package var scaling: ScalingMode
  package var workers: Int
  package var grain: UInt64
  /// Tasks in all: a long trace holds only those that began first.
  package var tasks: Int
  /// Of the graph; nil where it is not known.
  package var degreeOfParallelism: Int?
  /// By their start.
  package var spans: [Span]
  /// When each worker ended, in seconds from the release of all, where it could end before the others; of
  /// a file, of those that had a task.
  package var departures: [Int: Double] = [:]

  package init(
    experiment: String, model: Model, scaling: ScalingMode, workers: Int, grain: UInt64,
    tasks: Int, degreeOfParallelism: Int?, spans: [Span] = []
  ) {
    self.experiment = experiment
    self.model = model
    self.scaling = scaling
    self.workers = workers
    self.grain = grain
    self.tasks = tasks
    self.degreeOfParallelism = degreeOfParallelism
    self.spans = spans
  }

  /// The time from the release to the last end, in seconds.
  package var makespan: Double { spans.map(\.end).max() ?? 0 }
}
