import Analysis
import Foundation
import Measurement

/// The known truths of docs/METHOD.md: what each is, and how near the harness must come.
///
/// Sleeping tasks need no core, so that N goes to 64 anywhere.
struct TruthSuite {
  /// Relative: .01 for `make truth`; the short form runs beside other work.
  let bar: Double
  let isShort: Bool

  /// What `make truth` holds the harness to.
  static let full = TruthSuite(bar: 0.01, isShort: false)
  /// Under 30 s, for every run of the tests: late wake-ups of a busy machine may cost 10 ms.
  static let short = TruthSuite(bar: 0.1, isShort: true)

  private static let models = "[thread, task, process]"

  var experiments: [TruthExperiment] {
    let sleeping =
      [lanes, weak, serialShare, contention, imbalance] + ["static", "stealing"].map(graph)
    return isShort
      ? sleeping
      : sleeping + [manyLanes, spinningGraph, spinningContention, spinningImbalance]
  }

  private var rounds: Int { isShort ? 1 : 3 }

  /// 17 sleeps of 100 ms at N in flight.
  private var lanes: TruthExperiment {
    waves(
      "lanes", tasks: isShort ? 5 : 17, milliseconds: 100,
      workers: isShort ? [2, 4] : [1, 2, 4, 8])
  }

  /// More sleeps than 64 workers: 80 of 250 ms.
  private var manyLanes: TruthExperiment {
    waves("many-lanes", tasks: 80, milliseconds: 250, workers: [16, 32, 64])
  }

  /// k sleeps of L at N in flight take ⌈k/N⌉·L.
  private func waves(
    _ name: String, tasks: Int, milliseconds: Int, workers: [Int]
  ) -> TruthExperiment {
    TruthExperiment(
      name: name,
      text: """
        workload: {kernel: sleep, grain: \(milliseconds), tasks: \(tasks)}
        sweep: {models: \(Self.models), workers: \(workers)}
        """, rounds: rounds
    ) { result in
      result.points.map { curve, point in
        let waves = (tasks + point.workers - 1) / point.workers
        let truth = Double(waves * milliseconds) / 1000
        return TruthCheck(
          name: "\(tasks) sleeps at N in flight: ⌈k/N⌉·L", point: Self.place(curve, point),
          truth: truth...truth, measured: point.median.value, bar: -bar...bar, unit: " s")
      }
    }
  }

  /// Three sleeps of 250 ms for each worker.
  private var weak: TruthExperiment {
    let workers = isShort ? [1, 16] : [1, 4, 16, 64]
    return TruthExperiment(
      name: "weak",
      text: """
        workload: {kernel: sleep, grain: \(isShort ? 100 : 250), tasks: \(isShort ? 2 : 3)}
        sweep: {models: \(Self.models), workers: \(workers), scaling: [weak]}
        """, rounds: rounds
    ) { result in
      result.points.filter { $1.workers > 1 }.map { curve, point in
        TruthCheck(
          name: "weak scaling of sleeps is flat: T(N)/T(1)", point: Self.place(curve, point),
          truth: 1...1, measured: point.median.value / curve.baseSeconds, bar: -bar...bar)
      }
    }
  }

  /// One task of a tenth of the work, then 16 that share the rest.
  private var serialShare: TruthExperiment {
    let share = 0.1
    let work = isShort ? 1.6 : 4.0
    let rest = (1...16).map { "  P\($0): {cost: \((1 - share) / 16), after: [S]}" }
    return TruthExperiment(
      name: "serial-share",
      text: """
        workload: {kernel: sleep, grain: \(Int(work * 1000)), graph: {file: serial-share-graph.yaml}}
        sweep: {models: \(Self.models), workers: \(isShort ? [1, 4, 16] : [1, 2, 4, 8, 16])}
        """,
      graph: "graph: serial-share\ntasks:\n  S: {cost: \(share)}\n"
        + rest.joined(separator: "\n") + "\n", rounds: rounds
    ) { result in
      result.points.flatMap { curve, point in
        let truth = work * (share + (1 - share) / Double(point.workers))
        let place = Self.place(curve, point)
        let time = TruthCheck(
          name: "serial share: fW + (1−f)W/N", point: place, truth: truth...truth,
          measured: point.median.value, bar: -bar...bar, unit: " s")
        guard point.workers > 1 else { return [time] }
        return [
          time,
          TruthCheck(
            name: "serial share f from the speedup", point: place, truth: share...share,
            measured: point.karpFlatt, bar: -0.3 * bar...0.3 * bar, isRelative: false),
        ]
      }
    }
  }

  /// Tasks that wait under a lock for a quarter of their time.
  ///
  /// One that waits for the lock may be late each time it is handed on: the short form has few tasks,
  /// so that a busy machine does not take them beyond the bar.
  private var contention: TruthExperiment {
    contended(
      "contention", kernel: "contended-sleep", milliseconds: isShort ? 20 : 50,
      tasks: isShort ? 8 : 16, workers: isShort ? [2, 8] : [1, 2, 4, 8, 16], bar: 0...bar,
      what: "sleeps")
  }

  /// The same with busy cores, up to two of them.
  private var spinningContention: TruthExperiment {
    contended(
      "spin-contention", kernel: "contended-spin", milliseconds: 10, tasks: 16,
      workers: [1, 2], models: "[thread, process]", bar: -Self.spinBar...Self.spinBar, what: "spins"
    )
  }

  /// k tasks of s under a lock and w = 3s outside of it: max(k·s, k·(s + w)/N) ≤ T, and at most one
  /// task more.
  private func contended(
    _ name: String, kernel: String, milliseconds: Int, tasks: Int, workers: [Int],
    models: String = models, bar: ClosedRange<Double>, what: String
  ) -> TruthExperiment {
    TruthExperiment(
      name: name,
      text: """
        workload: {kernel: \(kernel), grain: \(milliseconds), tasks: \(tasks)}
        sweep: {models: \(models), workers: \(workers)}
        """, rounds: rounds
    ) { result in
      result.points.map { curve, point in
        let locked = Double(milliseconds) / 1000
        let task = 4 * locked
        let least = Double(tasks) * max(locked, task / Double(point.workers))
        return TruthCheck(
          name: "\(what) under a lock: bounds",
          point: Self.place(curve, point), truth: least...least + task,
          measured: point.median.value, bar: bar, unit: " s")
      }
    }
  }

  /// As many tasks of different costs as workers.
  private var imbalance: TruthExperiment {
    let costs = [4, 3, 2, 1]
    return TruthExperiment(
      name: "imbalance",
      text: """
        workload: {kernel: sleep, grain: \(isShort ? 100 : 200), graph: {file: imbalance-graph.yaml}}
        sweep: {models: \(Self.models), workers: [\(costs.count)]}
        """, graph: Self.independent(costs), rounds: rounds
    ) { result in
      Self.balance(result, costs: costs, bar: bar, name: "sleeps of different lengths")
    }
  }

  /// The graph of the lecture: work 65, span 35.
  private func graph(policy: String) -> TruthExperiment {
    let unit = isShort ? 0.01 : 0.02
    return TruthExperiment(
      name: "graph-\(policy)",
      text: """
        workload:
          kernel: sleep
          grain: \(Int(unit * 1000))
          graph: {file: graph-\(policy)-graph.yaml}
        sweep: {models: \(Self.models), workers: \(isShort ? [2, 3] : [1, 2, 3, 4, 8])}
        """, graph: Self.lecture, flags: ["--policy", policy], rounds: rounds
    ) { result in
      result.points.map { curve, point in
        Self.bounds(
          curve, point, work: 65 * unit, span: 35 * unit, bar: 0...bar,
          name: "graph of sleeps, \(policy)")
      }
    }
  }

  /// The same with tasks that compute, up to the cores; its unit is what one worker needs.
  private var spinningGraph: TruthExperiment {
    TruthExperiment(
      name: "spin-graph",
      text: """
        workload: {kernel: spin, grain: 200000, graph: {file: spin-graph-graph.yaml}}
        sweep: {models: \(Self.models)}
        """, graph: Self.lecture, rounds: 6
    ) { result in
      result.points.filter { $1.workers > 1 }.map { curve, point in
        let work = curve.baseSeconds
        return Self.bounds(
          curve, point, work: work, span: work * 35 / 65, bar: -Self.spinBar...Self.spinBar,
          name: "graph of spins")
      }
    }
  }

  /// Two workers, one with three times the work of the other.
  private var spinningImbalance: TruthExperiment {
    TruthExperiment(
      name: "spin-imbalance",
      text: """
        workload: {kernel: spin, grain: 1000000, graph: {file: spin-imbalance-graph.yaml}}
        sweep: {models: \(Self.models), workers: [2]}
        """, graph: Self.independent([3, 1]), rounds: 6
    ) { result in
      Self.balance(result, costs: [3, 1], bar: Self.spinBar, name: "spins of different lengths")
    }
  }

  /// Cores of a shared machine are not equally fast at any moment: this is about them, not us.
  private static let spinBar = 0.05
}

extension TruthSuite {
  /// max(W/N, D) ≤ T ≤ (W − D)/N + D: Graham 1969, Brent 1974.
  private static func bounds(
    _ curve: Curve, _ point: CurvePoint, work: Double, span: Double, bar: ClosedRange<Double>,
    name: String
  ) -> TruthCheck {
    let workers = Double(point.workers)
    return TruthCheck(
      name: "\(name): greedy bounds", point: place(curve, point),
      truth: max(work / workers, span)...(work - span) / workers + span,
      measured: point.median.value, bar: bar, unit: " s")
  }

  private static func balance(
    _ result: TruthResult, costs: [Int], bar: Double, name: String
  ) -> [TruthCheck] {
    let truth = Double(costs.reduce(0, +)) / Double(costs.count) / Double(costs.max() ?? 1)
    return result.points.map { curve, point in
      TruthCheck(
        name: "\(name): load balance", point: place(curve, point), truth: truth...truth,
        measured: result.loadBalance(curve.model, workers: point.workers), bar: -bar...bar)
    }
  }

  private static func place(_ curve: Curve, _ point: CurvePoint) -> String {
    "\(curve.model), \(point.workers)"
  }

  private static func independent(_ costs: [Int]) -> String {
    "graph: independent-costs\ntasks:\n"
      + costs.enumerated().map { "  T\($0 + 1): {cost: \($1)}\n" }.joined()
  }

  private static let lecture = """
    graph: lecture
    tasks:
      T1: {cost: 10}
      T2: {cost: 5}
      T3: {cost: 15}
      T4: {cost: 5,  after: [T1]}
      T5: {cost: 20, after: [T2]}
      T6: {cost: 10, after: [T4, T5]}

    """
}
