import Execution

/// Measures contenders on one pattern at finer and finer grains, in rounds of adjacent launches.
package struct GranularityRunner {
  private let plan: GranularityPlan
  private let contenders: [any GranularityContender]
  private let launcher: any Launcher
  private let listener: (GranularityProgress) -> Void
  private var series: [GranularitySeries]
  private var references: [UInt64: GranularityJob] = [:]
  private var iterationTime = 0.0
  private var generator: SplitMix64

  /// - Parameters:
  ///   - plan: What to run.
  ///   - contenders: Who is measured.
  ///   - launcher: What computes the expected results.
  ///   - listener: Hears of each launch before it begins.
  package init(
    plan: GranularityPlan, contenders: [any GranularityContender], launcher: any Launcher,
    listener: @escaping (GranularityProgress) -> Void = { _ in }
  ) {
    self.plan = plan
    self.contenders = contenders
    self.launcher = launcher
    self.listener = listener
    series = contenders.map { GranularitySeries(name: $0.name) }
    generator = SplitMix64(state: plan.seed)
  }

  /// Measures until all contenders have crossed half of the peak rate, or cannot.
  ///
  /// - Returns: The points of each contender, in the order in which they were given.
  /// - Throws: `GranularityError`; a contender that fails is no error.
  package mutating func run() throws(GranularityError) -> [GranularitySeries] {
    try probe()
    while true {
      var batch: [(contender: Int, job: GranularityJob)] = []
      for (index, grain) in nextGrains() { batch.append((index, try job(grain: grain))) }
      if batch.isEmpty { return series }
      try measure(batch)
    }
  }

  /// The next grain of each contender that is not done.
  private func nextGrains() -> [(contender: Int, grain: UInt64)] {
    let peak = series.flatMap(\.points).map(\.rate).max() ?? 0
    return series.indices.compactMap { index in
      guard series[index].failure == nil else { return nil }
      let findings = series[index].points.map {
        GranularitySearch.Finding(grain: $0.grain, isKept: $0.rate >= peak / 2)
      }
      return GranularitySearch.next(findings).map { (index, $0) }
    }
  }

  /// Launches the batch in rounds, each in an order of its own; a contender that fails leaves.
  private mutating func measure(
    _ batch: [(contender: Int, job: GranularityJob)]
  ) throws(GranularityError) {
    var times = [[Double]](repeating: [], count: batch.count)
    for round in 1...plan.rounds {
      for place in batch.indices.shuffled(using: &generator) {
        let (contender, job) = batch[place]
        guard series[contender].failure == nil else { continue }
        listener(
          GranularityProgress(
            name: contenders[contender].name, grain: job.grain, round: round, rounds: plan.rounds))
        switch contenders[contender].measure(job) {
        case .measured(let seconds): times[place].append(seconds)
        case .failed(let reason): series[contender].failure = "grain \(job.grain): \(reason)"
        case .interrupted: throw .interrupted
        }
      }
    }
    for ((contender, job), times) in zip(batch, times) where times.count == plan.rounds {
      guard let seconds = Middle.of(times) else { continue }
      series[contender].points.append(
        GranularitySeries.Point(
          grain: job.grain, tasks: job.graph.tasks, seconds: seconds, rounds: times.count))
    }
  }

  /// Times the kernel, so that graphs can be made long enough.
  private mutating func probe() throws(GranularityError) {
    let tasks = 16
    let grain = GranularitySearch.first
    let report = try reference(GranularityGraph(.independent, tasks: tasks), grain: grain)
    iterationTime = report.seconds / Double(tasks) / Double(grain)
  }

  /// The graph and the expected result of a grain, computed once.
  private mutating func job(grain: UInt64) throws(GranularityError) -> GranularityJob {
    if let job = references[grain] { return job }
    let graph: GranularityGraph
    do {
      graph = try plan.graph(plan.steps(grain: grain, iterationTime: iterationTime))
    } catch {
      throw .graph("\(error)")
    }
    let report = try reference(graph, grain: grain)
    let job = GranularityJob(plan: plan, graph: graph, grain: grain, expected: report.expected)
    references[grain] = job
    return job
  }

  private func reference(
    _ graph: GranularityGraph, grain: UInt64
  ) throws(GranularityError) -> ReferenceReport {
    let request = LaunchRequest(
      purpose: .reference, model: .serial, workers: 1, tasks: graph.tasks,
      graph: graph.reference, kernel: .catalog(name: "spin"), grain: grain, seed: plan.seed,
      warmup: GranularityPlan.warmup, iterations: GranularityPlan.iterations,
      placement: Placement(cpus: [], ownCores: true, coreCount: 1))
    switch launcher.launch(request, cpus: [], timeLimit: plan.launchTimeout) {
    case .reported(let report):
      guard let reference = report.reference else {
        throw .reference(report.failure ?? "no result")
      }
      return reference
    case .failed(let reason), .timedOut(let reason), .skipped(let reason): throw .reference(reason)
    case .interrupted: throw .interrupted
    }
  }
}
