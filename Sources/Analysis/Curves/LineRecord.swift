import Basics
import Experiments
import Records
import Terms

/// The rows of one curve as they come in.
struct LineRecord: Sendable {
  /// The place among the curves by first appearance.
  let place: Int
  private let bound: Bound
  private let graph: String
  private var unit: String
  /// What an I/O kernel did in the rows that are ok; several when the system changed meanwhile.
  private var modes: Set<String> = []
  private var endsIdleWorkers = false
  private var points: [Int: PointRecord] = [:]

  init(_ sample: Sample, place: Int) {
    self.place = place
    bound = sample.bound
    graph = sample.graph
    unit = sample.unit
  }

  mutating func add(_ sample: Sample) {
    // The row of a launch that never began may not know it.
    if unit.isEmpty { unit = sample.unit }
    if sample.status == .ok && !sample.mode.isEmpty { modes.insert(sample.mode) }
    if sample.release == WorkerRelease.idle.rawValue { endsIdleWorkers = true }
    points[sample.workers, default: PointRecord()].add(sample)
  }

  /// The smallest worker count with a time.
  private var base: Int? {
    points.filter { $0.value.isMeasured }.keys.min()
  }

  /// The launches of the base that were ok.
  var baseLaunches: [MeasuredLaunch] {
    base.flatMap { points[$0]?.measured } ?? []
  }

  /// The speedup of one point so far.
  func speedup(at workers: Int, scaling: ScalingMode) -> Estimate? {
    guard let base, let point = points[workers] else { return nil }
    return PairedRatio.estimate(
      ScalingMetrics.pairs(base: baseLaunches, launches: point.measured, scaling: scaling)
    )?.scaled(by: Double(base))
  }

  /// The curve of these rows.
  ///
  /// - Parameters:
  ///   - key: What they have in common.
  ///   - serial: The launches of the serial baseline, if there are any.
  ///   - paces: Of all lines.
  /// - Returns: The curve.
  func curve(_ key: LineKey, serial: [MeasuredLaunch], paces: FastestPaces) -> Curve {
    let baseWorkers = base ?? points.keys.min() ?? 1
    let tasks = points[baseWorkers]?.tasks ?? 0
    let reference = Reference(
      workers: baseWorkers, launches: baseLaunches, serial: serial, scaling: key.scaling,
      paces: paces)
    let sorted = points.sorted { $0.key < $1.key }
    let steal = points.values.reduce(StealPool()) { $0 + $1.steal }
    return Curve(
      experiment: key.experiment, model: key.model, kernel: key.kernel, scaling: key.scaling,
      bound: bound, grain: key.grain, unit: unit,
      tasks: key.scaling == .weak ? tasks / max(baseWorkers, 1) : tasks,
      baseWorkers: baseWorkers,
      points: sorted.compactMap { reference.point(workers: $0.key, $0.value, steal) },
      missing: sorted.compactMap { workers, record in
        guard !record.isMeasured, let failure = record.firstFailure else { return nil }
        return MissingPoint(
          workers: workers, launches: record.failureCount, failure: failure)
      },
      mode: modes.sorted().joined(separator: ", "), graph: graph, endsIdleWorkers: endsIdleWorkers)
  }
}

/// What the points of one curve are compared with.
private struct Reference {
  let workers: Int
  let launches: [MeasuredLaunch]
  let serial: [MeasuredLaunch]
  let scaling: ScalingMode
  let paces: FastestPaces

  /// The point of these rows; nil when no launch was ok.
  func point(
    workers count: Int, _ record: PointRecord, _ lineSteal: StealPool
  ) -> CurvePoint? {
    let measured = record.measured
    guard let median = MedianEstimate.estimate(measured.map(\.seconds)) else { return nil }
    let pairs = ScalingMetrics.pairs(base: launches, launches: measured, scaling: scaling)
    guard let ratio = PairedRatio.estimate(pairs) ?? unpaired(measured) else { return nil }
    let speedup = ratio.scaled(by: Double(workers))
    let absolute = ScalingMetrics.pairs(base: serial, launches: measured, scaling: scaling)
    return CurvePoint(
      workers: count, rounds: measured.count, median: median, speedup: speedup,
      efficiency: speedup.scaled(by: 1 / Double(count)),
      absoluteSpeedup: PairedRatio.estimate(absolute),
      karpFlatt: scaling == .strong && workers == 1
        ? ScalingMetrics.karpFlatt(speedup: speedup.value, workers: count) : nil,
      failures: record.failureCount,
      warnings: doubt(of: pairs.count)
        + record.warnings(
          workers: count, times: measured.map(\.seconds), lineSteal: lineSteal, paces: paces),
      firstFailure: record.firstFailure, launches: measured,
      environmentIDs: record.environmentIDs)
  }

  /// The ratio of the medians of all launches, for a point without a round in common with its base.
  private func unpaired(_ measured: [MeasuredLaunch]) -> Estimate? {
    guard let base = launches.first, let first = measured.first else { return nil }
    let ratio = ScalingMetrics.workRatio(of: first, to: base, scaling: scaling)
    guard let above = Quantiles.median(launches.map(\.seconds)),
      let below = Quantiles.median(measured.map(\.seconds))
    else { return nil }
    return Estimate(ratio * above / below)
  }

  private func doubt(of pairs: Int) -> [CurveWarning] {
    switch pairs {
    case 0: [.unpaired]
    case 1: [.noInterval]
    case 2..<Confidence.exactCount: [.fewRounds(pairs)]
    default: []
    }
  }
}
