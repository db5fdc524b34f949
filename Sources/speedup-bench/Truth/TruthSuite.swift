/// The known truths of docs/METHOD.md: what each is, and how near the harness must come.
///
/// Sleeping tasks need no core, so that N goes to 64 anywhere; spinning ones go up to the cores.
struct TruthSuite {
  /// Relative: .01 for `make truth`; the short form runs beside other work.
  let bar: Double
  let isShort: Bool

  /// What `make truth` holds the harness to.
  static let full = TruthSuite(bar: 0.01, isShort: false)
  /// Under 30 s, for every run of the tests: late wake-ups of a busy machine may cost 10 ms.
  static let short = TruthSuite(bar: 0.1, isShort: true)

  var experiments: [TruthExperiment] {
    isShort ? sleeping : sleeping + sleepingWide + Self.spinning
  }

  private var sleeping: [TruthExperiment] {
    [lanes, weak, serialShare, contention, imbalance] + ["static", "stealing"].map(graph)
  }

  /// With as many workers as 64.
  private var sleepingWide: [TruthExperiment] {
    [manyLanes, manyLocked, manyDifferent, wideGraph]
  }

  private func sleeps(
    _ name: String, milliseconds: Int, workers: [Int], kernel: String = "sleep"
  ) -> TruthWorkload {
    TruthWorkload(
      name: name, what: "sleeps", kernel: kernel, grain: milliseconds, workers: workers,
      rounds: isShort ? 1 : 3)
  }

  /// 17 sleeps of 100 ms at N in flight.
  private var lanes: TruthExperiment {
    sleeps("lanes", milliseconds: 100, workers: isShort ? [2, 4] : [1, 2, 4, 8])
      .waves(tasks: isShort ? 5 : 17, bar: bar) { _ in 0.1 }
  }

  /// More sleeps than 64 workers: 80 of 250 ms.
  private var manyLanes: TruthExperiment {
    sleeps("many-lanes", milliseconds: 250, workers: [16, 32, 64])
      .waves(tasks: 80, bar: bar) { _ in 0.25 }
  }

  /// Three sleeps of 250 ms for each worker.
  private var weak: TruthExperiment {
    sleeps(
      "weak", milliseconds: isShort ? 100 : 250, workers: isShort ? [1, 16] : [1, 4, 16, 64]
    ).flat(tasks: isShort ? 2 : 3, bar: bar)
  }

  /// One task of a tenth of the work, then 16 that share the rest.
  private var serialShare: TruthExperiment {
    let milliseconds = isShort ? 1600 : 4000
    return sleeps(
      "serial-share", milliseconds: milliseconds,
      workers: isShort ? [1, 4, 16] : [1, 2, 4, 8, 16]
    ).serialShare(parallelTasks: 16, bar: bar) { _ in Double(milliseconds) / 1000 }
  }

  /// Tasks that wait under a lock for a quarter of their time.
  ///
  /// One that waits for the lock may be late each time it is handed on: the short form has few tasks,
  /// so that a busy machine does not take them beyond the bar.
  private var contention: TruthExperiment {
    sleeps(
      "contention", milliseconds: isShort ? 20 : 50,
      workers: isShort ? [2, 8] : [1, 2, 4, 8, 16], kernel: "contended-sleep"
    ).contended(tasks: isShort ? 8 : 16, bar: 0...bar)
  }

  /// The same with a lock for which up to 64 wait.
  private var manyLocked: TruthExperiment {
    sleeps("many-locked", milliseconds: 20, workers: [16, 32, 64], kernel: "contended-sleep")
      .contended(tasks: 64, bar: 0...bar)
  }

  /// As many tasks of different costs as workers.
  private var imbalance: TruthExperiment {
    sleeps("imbalance", milliseconds: isShort ? 100 : 200, workers: [4])
      .balance(costs: [4, 3, 2, 1], bar: bar)
  }

  /// The same with 64 of them.
  private var manyDifferent: TruthExperiment {
    sleeps("many-different", milliseconds: 200, workers: [64])
      .balance(costs: (0..<64).map { 4 - $0 / 16 }, bar: bar)
  }

  /// The graph of the lecture: work 65, span 35.
  private func graph(policy: String) -> TruthExperiment {
    let milliseconds = isShort ? 10 : 20
    var workload = sleeps(
      "graph-\(policy)", milliseconds: milliseconds,
      workers: isShort ? [2, 3] : [1, 2, 3, 4, 8])
    workload.flags = ["--policy", policy]
    return workload.lecture(bar: 0...bar) { _ in 65 * Double(milliseconds) / 1000 }
  }

  /// 64 columns of 5 steps, each task of 100 ms: work 320, span 5.
  private var wideGraph: TruthExperiment {
    let workload = sleeps("wide-graph", milliseconds: 100, workers: [16, 32, 64])
    return workload.experiment("graph: {pattern: stencil, width: 64, steps: 5}") { at in
      [workload.bounds(at, work: 32, span: 0.5, bar: 0...bar)]
    }
  }
}
