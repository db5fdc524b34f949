import Analysis

/// Tasks of which something is known beforehand, whether they sleep or spin.
struct TruthWorkload {
  let name: String
  /// What its tasks are called in a claim, such as `sleeps`.
  let what: String
  let kernel: String
  let grain: Int
  let workers: [Int]
  let rounds: Int
  var models = "[thread, task, process]"
  /// More flags of `speedup run`.
  var flags: [String] = []

  /// An experiment of these tasks.
  ///
  /// - Parameters:
  ///   - extent: Their number, or their graph, as lines of `workload:` have it.
  ///   - scaling: `strong` or `weak`.
  ///   - graph: The text of the graph file, where there is one.
  ///   - checks: What must come out at each point.
  /// - Returns: The experiment.
  func experiment(
    _ extent: String, scaling: String = "strong", graph: String? = nil,
    checks: @escaping (TruthPoint) -> [TruthCheck]
  ) -> TruthExperiment {
    TruthExperiment(
      name: name,
      text: """
        workload: {kernel: \(kernel), grain: \(grain), \(extent)}
        sweep: {models: \(models), workers: \(workers), scaling: [\(scaling)]}
        """, graph: graph, flags: flags, rounds: rounds
    ) { result in
      result.points.flatMap(checks)
    }
  }

  /// How a graph file beside the experiment is named in it.
  private var graphFile: String { "graph: {file: \(name)-graph.yaml}" }
}

extension TruthWorkload {
  /// k tasks of L seconds at N in flight take ⌈k/N⌉·L.
  func waves(
    tasks: Int, bar: Double, taskSeconds: @escaping (TruthPoint) -> Double?
  ) -> TruthExperiment {
    experiment("tasks: \(tasks)") { at in
      guard let task = taskSeconds(at) else { return [] }
      let waves = (tasks + at.point.workers - 1) / at.point.workers
      let truth = Double(waves) * task
      return [
        TruthCheck(
          name: "\(tasks) \(what) at N in flight: ⌈k/N⌉·L", point: at.place,
          truth: truth...truth, measured: at.point.median.value, bar: -bar...bar, unit: " s")
      ]
    }
  }

  /// As many tasks for each worker take as long with any number of workers.
  func flat(tasks: Int, bar: Double) -> TruthExperiment {
    experiment("tasks: \(tasks)", scaling: "weak") { at in
      guard at.point.workers > 1 else { return [] }
      return [
        TruthCheck(
          name: "weak scaling of \(what) is flat: T(N)/T(1)", point: at.place,
          truth: 1...1, measured: at.point.median.value / at.curve.baseSeconds, bar: -bar...bar)
      ]
    }
  }

  /// One task of a tenth of the work W (in seconds), then some that share the rest: T = fW + (1−f)W/N,
  /// and f is what Karp & Flatt find; all numbers of workers divide `parallelTasks`.
  func serialShare(
    parallelTasks: Int, bar: Double, work: @escaping (TruthPoint) -> Double?
  ) -> TruthExperiment {
    let share = 0.1
    let cost = (1 - share) / Double(parallelTasks)
    let rest = (1...parallelTasks).map { "  P\($0): {cost: \(cost), after: [S]}\n" }.joined()
    return experiment(
      graphFile, graph: "graph: serial-share\ntasks:\n  S: {cost: \(share)}\n" + rest
    ) { at in
      guard let work = work(at) else { return [] }
      let truth = work * (share + (1 - share) / Double(at.point.workers))
      let place = at.place
      let time = TruthCheck(
        name: "serial share of \(what): fW + (1−f)W/N", point: place, truth: truth...truth,
        measured: at.point.median.value, bar: -bar...bar, unit: " s")
      guard at.point.workers > 1 else { return [time] }
      return [
        time,
        TruthCheck(
          name: "serial share f of \(what), by Karp–Flatt", point: place, truth: share...share,
          measured: at.point.karpFlatt, bar: -0.3 * bar...0.3 * bar, isRelative: false),
      ]
    }
  }

  /// k tasks of s under a lock (the grain, in milliseconds) and w = 3s outside of it:
  /// max(k·s, k·(s + w)/N) ≤ T, and at most one task more.
  func contended(tasks: Int, bar: ClosedRange<Double>) -> TruthExperiment {
    experiment("tasks: \(tasks)") { at in
      let locked = Double(grain) / 1000
      let task = 4 * locked
      let least = Double(tasks) * max(locked, task / Double(at.point.workers))
      return [
        TruthCheck(
          name: "\(what) under a lock: bounds", point: at.place,
          truth: least...least + task, measured: at.point.median.value, bar: bar, unit: " s")
      ]
    }
  }

  /// As many tasks of different costs as workers: load balance = mean/max.
  func balance(costs: [Int], bar: Double) -> TruthExperiment {
    let truth = Double(costs.reduce(0, +)) / Double(costs.count) / Double(costs.max() ?? 1)
    let tasks = costs.enumerated().map { "  T\($0 + 1): {cost: \($1)}\n" }.joined()
    return experiment(graphFile, graph: "graph: independent-costs\ntasks:\n" + tasks) { at in
      [
        TruthCheck(
          name: "\(what) of different lengths: load balance", point: at.place,
          truth: truth...truth, measured: at.loadBalance, bar: -bar...bar)
      ]
    }
  }

  /// The graph of the lecture, work 65 and span 35, within its bounds; `work` is in seconds.
  func lecture(
    bar: ClosedRange<Double>, work: @escaping (TruthPoint) -> Double?
  ) -> TruthExperiment {
    experiment(graphFile, graph: Self.lectureGraph) { at in
      guard let work = work(at) else { return [] }
      return [bounds(at, work: work, span: work * 35 / 65, bar: bar)]
    }
  }

  /// max(W/N, D) ≤ T ≤ (W − D)/N + D: Graham 1969, Brent 1974; W and D in seconds.
  func bounds(
    _ at: TruthPoint, work: Double, span: Double, bar: ClosedRange<Double>
  ) -> TruthCheck {
    let workers = Double(at.point.workers)
    return TruthCheck(
      name: "\(name) of \(what): greedy bounds", point: at.place,
      truth: max(work / workers, span)...(work - span) / workers + span,
      measured: at.point.median.value, bar: bar, unit: " s")
  }

  private static let lectureGraph = """
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
