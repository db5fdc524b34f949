package import Processes
import Terms

/// N workers that are started once, kept waiting, and run a job many times.
protocol Crew: AnyObject {
  /// Makes sure that what cannot be refused in words later can be had.
  func prepare() throws(CrewError)

  /// Starts all workers and returns when they wait for work.
  func start() throws(CrewError)

  /// Runs the job once: from the release of all workers to the finish of the last task.
  func run(iteration: UInt64) throws(CrewError) -> TimedRegion

  /// Ends all workers that were started and returns when they are gone.
  func stop()
}

extension Crew {
  func prepare() throws(CrewError) {}
}

/// The timed part of one iteration, by CLOCK_MONOTONIC.
package struct TimedRegion {
  /// In nanoseconds.
  package let releasedAt: UInt64
  /// In nanoseconds.
  package let finishedAt: UInt64
  /// What the kernel accounted to the workers meanwhile.
  package let usage: Usage

  package var seconds: Double { Double(finishedAt &- releasedAt) / 1e9 }
}

extension ExecutionModel {
  /// The crew of this model for one job.
  func crew(
    job: Job, arena: Arena, placement: Placement, policy: SchedulingPolicy
  ) -> any Crew {
    let loop = WorkerLoop(job: job, arena: arena, policy: policy, placement: placement)
    return switch self {
    case .serial: SerialCrew(loop: loop, placement: placement)
    case .thread: ThreadCrew(loop: loop, placement: placement)
    case .process: ProcessCrew(loop: loop, placement: placement)
    case .task: TaskCrew(job: job, arena: arena, threads: ExecutorThreads(placement: placement))
    case .taskPool: TaskCrew(job: job, arena: arena, threads: nil)
    }
  }
}
