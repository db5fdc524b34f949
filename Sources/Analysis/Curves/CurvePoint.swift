import Basics
import Experiments
import Terms

/// One point of a curve.
package struct CurvePoint: Sendable, Equatable {
  package var workers: Int
  /// Rounds that entered: launches that were ok.
  package var rounds: Int
  /// Completion time in seconds: the median over rounds of the launches' medians.
  package var median: Estimate
  /// T(1)/T(N) of the same model; with a base N0 > 1, N0·T(N0)/T(N).
  ///
  /// In weak scaling the scaled speedup: the same, times the ratio of the work.
  package var speedup: Estimate
  /// Speedup over workers.
  package var efficiency: Estimate
  /// T(serial)/T(N), where a serial baseline was measured in the same rounds.
  ///
  /// In weak scaling times the ratio of the work.
  package var absoluteSpeedup: Estimate?
  /// The experimentally determined serial fraction (Karp & Flatt 1990); N > 1, strong scaling,
  /// from a base of one worker.
  package var karpFlatt: Double?
  /// Launches of this point that did not end `ok`.
  package var failures: Int
  package var warnings: [CurveWarning]
  /// How the first of them ended.
  package var firstFailure: LaunchFailure?
  /// What entered, ascending in rounds.
  package var launches: [MeasuredLaunch] = []
  /// The environments in which they ran, as `environment_id` of the rows, in order.
  package var environmentIDs: [String] = []

  /// For how long workers were held in all, in seconds: the median of the launches; nil where one does
  /// not know it.
  package var held: Double? {
    let times = launches.compactMap(\.use.held)
    return times.count == launches.count ? Quantiles.median(times) : nil
  }

  /// The runs to which they belong, in order.
  package var runIDs: [String] {
    var ids: [String] = []
    for launch in launches where launch.round.run != ids.last { ids.append(launch.round.run) }
    return ids
  }

  /// Whether the point should not be shown as clean.
  ///
  /// Settings of the machine hold for all points alike, and noise in few launches does not reach
  /// the estimate: both are only named.
  package var isDoubtful: Bool {
    warnings.contains { warning in
      if warning.isRemark || warning.noise?.signal.isSetting == true { return false }
      guard case .measured(_, let launches) = warning else { return true }
      return Double(launches) >= CurveWarning.breakdown * Double(rounds)
    }
  }
}

/// The time of one launch: its iterations entered as their median.
package struct MeasuredLaunch: Sendable, Equatable {
  package var round: RoundID
  package var seconds: Double
  /// What was done, in the kernel's unit; nil when it is not known or the kernel does nothing.
  package var work: Double?
  /// Tasks in all.
  package var tasks: Int
  /// What its workers did meanwhile.
  package var use: WorkerUse

  package init(
    round: RoundID, seconds: Double, work: Double?, tasks: Int, use: WorkerUse = WorkerUse()
  ) {
    self.round = round
    self.seconds = seconds
    self.work = work
    self.tasks = tasks
    self.use = use
  }
}

/// What the workers of a launch used, times in seconds; nil where it is not measured.
package struct WorkerUse: Sendable, Equatable {
  /// Inside kernels, in all.
  package var useful: Double?
  /// Inside kernels, of the busiest worker.
  package var mostUseful: Double?
  /// CPU time.
  package var cpu: Double?
  /// The part of it that the kernel of the system used.
  package var system: Double?
  /// A fixed amount of arithmetic, just after the launch.
  package var pace: Double?
  /// The most memory that the launch had at once, in bytes.
  package var memory: Double?
  /// For how long they were held, in all.
  package var held: Double?

  package init(
    useful: Double? = nil, mostUseful: Double? = nil, cpu: Double? = nil, system: Double? = nil,
    pace: Double? = nil, memory: Double? = nil, held: Double? = nil
  ) {
    self.held = held
    self.useful = useful
    self.mostUseful = mostUseful
    self.cpu = cpu
    self.system = system
    self.pace = pace
    self.memory = memory
  }
}

/// A round of a run: what was measured side by side.
///
/// Runs that are analysed together keep theirs apart.
package struct RoundID: Sendable, Hashable, Comparable {
  package var run: String
  package var number: Int

  package init(run: String, number: Int) {
    self.run = run
    self.number = number
  }

  package static func < (a: Self, b: Self) -> Bool { (a.run, a.number) < (b.run, b.number) }
}
