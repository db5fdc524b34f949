package import Crews
package import Terms

/// A launch that runs a job and times it.
package struct MeasurementRequest: Sendable, Encodable, Equatable {
  package var job: JobRequest
  package var model: ExecutionModel
  package var workers: Int
  /// How processes and threads find their tasks; nil leaves it to the shape of the graph.
  package var policy: SchedulingPolicy?
  package var placement: Placement
  package var warmup: Int
  /// The most iterations to record.
  package var iterations: Int
  /// Stop recording once so much time was measured, in seconds; nil runs all iterations.
  package var enoughSeconds: Double?
  /// When workers end in the last iteration.
  package var release = WorkerRelease.never
  /// Whether the speed of the CPUs is measured after the last iteration (`CrewPace`).
  package var measuresPace = false
  /// Whether tasks are long enough to be timed one by one under the task models.
  package var timesTasks: Bool
  /// The result to check against; nil where nobody asks whether it is right.
  package var expected: ExpectedResult?
  /// The file into which the launch writes when each task of its last iteration ran (`SpanFile`);
  /// nil traces nothing.
  package var tracePath: String?
  /// Set by tests alone: a dependence that the launch gets wrong, so that its check must fail.
  package var ignoredDependence: IgnoredDependence?

  package init(
    _ job: JobRequest, model: ExecutionModel, workers: Int, policy: SchedulingPolicy? = nil,
    placement: Placement, warmup: Int, iterations: Int, timesTasks: Bool = true
  ) {
    self.job = job
    self.model = model
    self.workers = workers
    self.policy = policy
    self.placement = placement
    self.warmup = warmup
    self.iterations = iterations
    self.timesTasks = timesTasks
  }

  /// Warm-up and recorded iterations together; each has its own number and expected tokens.
  var totalIterations: Int { warmup + iterations }

  /// The launch that computes what this one must give.
  package var reference: ReferenceRequest {
    ReferenceRequest(job: job, iterations: totalIterations)
  }
}

/// A launch that computes what a right run must give.
package struct ReferenceRequest: Sendable, Encodable, Equatable {
  package var job: JobRequest
  /// Warm-up and recorded ones together.
  package var iterations: Int

  package init(job: JobRequest, iterations: Int) {
    self.job = job
    self.iterations = iterations
  }
}
