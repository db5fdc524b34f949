package import TaskGraphs

/// Where the time of N workers went that ran a task graph, in worker-seconds:
/// N·T_N = T₁ + structure + order + inflation + overhead.
///
/// Four makespans lie behind it: M0 = max(T₁/N, T_∞), which is the least that task times allow; M1, simulated with
/// the same times under the policy; M2, simulated with the times that tasks took on N workers; and M3, measured.
package struct ScheduleLosses: Sendable, Equatable {
  package let workers: Int
  /// T₁, the sum of the times of tasks on one worker.
  package let work: Double
  /// T_∞, the longest path in these times, in seconds.
  package let span: Double
  /// M1, in seconds: the policy with the task times of one worker.
  package let ordered: Double
  /// M2, in seconds: the policy with the task times of N workers.
  package let inflated: Double
  /// M3, in seconds.
  package let measured: Double

  /// - Parameters:
  ///   - graph: Which task waits for which, on equal workers.
  ///   - single: The time inside of each task on one worker, in seconds.
  ///   - several: The same on N workers.
  ///   - policy: Under which they ran.
  ///   - workers: N.
  ///   - measured: How long they took, in seconds.
  package init(
    _ graph: TaskGraph, single: [Double], several: [Double], policy: SchedulePolicy, workers: Int,
    measured: Double
  ) {
    self.workers = workers
    self.measured = measured
    work = single.reduce(0, +)
    span = PathLengths.behind(graph, single).reduce(0, max)
    let platform = Platform(workers: workers)
    func makespan(_ costs: [Double]) -> Double {
      Simulator.makespan(graph, costs: costs, policy, on: platform)
    }
    ordered = makespan(single)
    inflated = several == single ? ordered : makespan(several)
  }

  /// The same with another measured time, in seconds.
  package func measured(_ seconds: Double) -> ScheduleLosses {
    ScheduleLosses(self, measured: seconds)
  }

  private init(_ other: ScheduleLosses, measured: Double) {
    (workers, work, span) = (other.workers, other.work, other.span)
    (ordered, inflated) = (other.ordered, other.inflated)
    self.measured = measured
  }

  /// N·M3: what all workers took.
  package var total: Double { Double(workers) * measured }

  /// N·M0.
  private var allowed: Double { max(work, Double(workers) * span) }

  /// What the longest path leaves idle whatever the order: N·M0 − T₁.
  package var structure: Double { allowed - work }

  /// What the policy loses beyond that: N·(M1 − M0).
  package var order: Double { Double(workers) * ordered - allowed }

  /// What slower tasks take: N·(M2 − M1); below 0 where tasks were faster, or ties fell better.
  package var inflation: Double { Double(workers) * (inflated - ordered) }

  /// What lies between tasks: N·(M3 − M2).
  package var overhead: Double { Double(workers) * (measured - inflated) }
}
