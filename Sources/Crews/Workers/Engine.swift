import TaskGraphs
package import Terms

/// A job with its memory and its workers, from the mapping of the arena to its release.
///
/// `start` once, `run` as often as wanted, `stop` once. What the workers left can be read until the
/// engine is released; its memory goes with it.
package final class Engine {
  private let arena: Arena
  private let crew: any Crew
  private var isRunning = false

  /// How the workers find their tasks.
  package let policy: SchedulingPolicy

  /// When workers end in the last iteration.
  package let release: WorkerRelease

  /// Maps the memory; no worker starts yet.
  ///
  /// - Parameters:
  ///   - model: What the workers are.
  ///   - workers: N.
  ///   - job: What they run.
  ///   - placement: The CPUs of the workers.
  ///   - chosen: The policy that the user wants; nil leaves it to the shape of the graph.
  ///   - isTraced: Whether the time span of each task is kept.
  ///   - release: When workers should end in the last iteration.
  ///   - ignored: A dependence that is not waited for, to prove the check.
  /// - Throws: `CrewError.noMemory` when the system refuses the mapping.
  package init(
    _ model: ExecutionModel, workers: Int, job: Job, placement: Placement,
    policy chosen: SchedulingPolicy? = nil, isTraced: Bool = false,
    release: WorkerRelease = .never, ignoring ignored: IgnoredDependence? = nil
  ) throws(CrewError) {
    policy = model.policy(for: job.graph, chosen: chosen)
    self.release = model.release(chosen: release)
    // A plain loop needs no queues and no owners.
    arena = try Arena(
      workerCount: workers, job: job, policy: model.workers == .caller ? .dynamic : policy,
      isTraced: isTraced, release: self.release, ignoring: ignored)
    crew = model.crew(job: job, arena: arena, placement: placement, policy: policy)
  }

  deinit {
    stop()
    arena.unmap()
  }

  /// Starts all workers and returns when they wait for work.
  ///
  /// - Throws: `CrewError` when the system refuses one; those that were started are then ended.
  package func start() throws(CrewError) {
    isRunning = true
    do throws(CrewError) {
      try crew.start()
    } catch {
      stop()
      throw error
    }
  }

  /// Makes sure that what cannot be refused in words later can be had; before `start`, so that it is no
  /// part of its time.
  ///
  /// - Throws: `CrewError.noRuntimeThreads`.
  package func prepare() throws(CrewError) { try crew.prepare() }

  /// Runs the job once: from the release of all workers to the finish of the last task.
  ///
  /// - Parameters:
  ///   - iteration: Its number, which is folded into the outputs.
  ///   - isLast: Whether none follows, so that workers that have nothing to do any more end where the
  ///     release says so.
  /// - Returns: When it ran, and what it used.
  /// - Throws: `CrewError` when a worker dies or a task fails.
  package func run(iteration: UInt64, isLast: Bool = false) throws(CrewError) -> TimedRegion {
    arena.region.pointee.endsWorkers = isLast && release == .idle
    return try crew.run(iteration: iteration)
  }

  /// For how long each worker was held in the last iteration, in seconds from its release.
  ///
  /// - Parameter region: That iteration.
  /// - Returns: One a worker; nil when all were held to its end.
  package func holdings(in region: TimedRegion) -> [Double]? {
    guard arena.region.pointee.endsWorkers else { return nil }
    return arena.records.map { record in
      Double(min(record.endedAt, region.finishedAt) &- region.releasedAt) / 1e9
    }
  }

  /// Ends all workers and returns when they are gone; a second call does nothing.
  package func stop() {
    guard isRunning else { return }
    isRunning = false
    crew.stop()
  }

  /// What each worker did in the last iteration.
  package var records: [WorkerRecord] { arena.records }

  /// The sum of the outputs of all tasks of the last iteration.
  package var tokenSum: UInt64 { arena.tokenSum }

  /// When the tasks of the last iteration ran.
  ///
  /// - Parameter release: When it was released, in nanoseconds by CLOCK_MONOTONIC.
  /// - Returns: The spans by their start, in seconds from the release; nil without a trace.
  package func spans(since release: UInt64) -> [TaskSpan]? { arena.spans?.spans(since: release) }
}
