import Basics
import Terms

/// Why the workers of a curve are not worth more, as far as that is measured.
struct AnswerReasons {
  private let shape: CurveShape
  private let laws: CurveLaws?
  private let machine: AnswerMachine
  private let graphs: GraphFindings

  /// A share of the efficiency below which nothing is said.
  private static let negligible = 0.01
  /// The efficiency from which next to nothing is lost.
  private static let full = 0.97

  init(
    _ shape: CurveShape, laws: CurveLaws?, machine: AnswerMachine, graphs: GraphFindings
  ) {
    self.graphs = graphs
    self.shape = shape
    self.laws = laws
    self.machine = machine
  }

  private var point: CurvePoint { shape.point }
  private var curve: Curve { shape.curve }

  /// The most important first.
  var list: [AnswerReason] {
    if let cores = fewCores { return [cores, law].compactMap(\.self) }
    switch shape.worth.size {
    case .rough, .unknown, .wide: return []
    case .slower, .alike, .little:
      return shape.sharesCores(machine) ? [] : [losses].compactMap(\.self)
    case .faster: break
    }
    if SuperLinearity.workers(of: curve).contains(point.workers) { return [.superLinear(cause)] }
    if let part = point.efficiency.interval, part.lowerBound >= Self.full { return [.nothingLost] }
    // Workers that share cores take longer for each task, and no law is made for that.
    if shape.sharesCores(machine) { return [] }
    if !curve.hasFreeTasks { return [.graph(path)] }
    return [losses ?? law ?? overhead].compactMap(\.self)
  }

  // MARK: - Graphs

  private var path: AnswerReason.Path? {
    guard let bounds = graphs.bounds(of: curve),
      let known = bounds.points.first(where: { $0.workers == point.workers })
    else { return nil }
    var path = AnswerReason.Path(
      allows: bounds.parallelism, workers: point.workers, verdict: known.verdict, share: 0)
    guard bounds.parallelism >= Double(point.workers) else { return path }
    let lost = graphs.losses(of: curve)?.points.first { $0.workers == point.workers }
    let terms = GraphLossTerm.allCases.filter { $0 != .work }
    let most = terms.max { (lost?.share($0).value ?? 0) < (lost?.share($1).value ?? 0) }
    guard let most, let share = lost?.share(most).value, share >= Self.negligible else {
      return path
    }
    (path.loss, path.share) = (most, share)
    return path
  }

  // MARK: - Programs

  /// Of programs only, whether they do not know of their workers or have nothing for them to do: our own crews have the workers that they are told.
  private var fewCores: AnswerReason? {
    guard curve.model.execution == nil, curve.bound.needsCores,
      let used = curve.usedCores.first(where: { $0.workers == point.workers })
    else { return nil }
    let given = min(point.workers, machine.usableCores ?? point.workers)
    guard given > 1, used.ignoresWorkers || used.cores < 0.75 * Double(given) else { return nil }
    return .fewCores(used.cores, of: given)
  }

  // MARK: - Too fast

  private var cause: SuperLinearCause {
    let memory = point.launches.compactMap(\.use.memory).max().map { $0 / Double(point.workers) }
    let pace = curve.losses(at: point.workers)?[.pace]?.value
    return SuperLinearCause(
      memory: memory, level2: machine.level2, level3: machine.level3,
      slowBase: pace.flatMap { $0 > 1.05 ? $0 - 1 : nil })
  }

  // MARK: - Losses

  /// Where the efficiency surely went; nil where it was not measured, or where it is not clear.
  private var losses: AnswerReason? {
    guard let chain = curve.losses(at: point.workers), chain.isMeasured,
      let base = chain[.baseParallelEfficiency]
    else { return nil }
    let waiting = chain[.communication]?.scaled(by: 1 / base.value)
    let isSplit = chain[.pace] != nil
    let factors: [(LossTerm, Estimate?)] =
      [(.loadBalance, chain[.loadBalance]), (.communication, waiting)]
      + (isSplit
        ? [(.pace, chain[.pace]), (.rest, chain[.rest])]
        : [(.computationScaling, chain[.computationScaling])])
    let lost = factors.compactMap { term, factor in factor.flatMap { Self.loss(term, $0) } }
      .sorted { $0.share > $1.share }
    guard let most = lost.first else { return nil }
    return .losses(
      lost.prefix(2).filter { $0.share >= most.share / 4 }, isShared: isDisturbed)
  }

  private static func loss(_ term: LossTerm, _ factor: Estimate) -> AnswerReason.Loss? {
    let share = 1 - factor.value
    guard share >= negligible, factor.interval.map({ $0.upperBound < 1 }) ?? true else {
      return nil
    }
    return AnswerReason.Loss(term, share)
  }

  /// Whether others may have taken what is missing: time inside kernels is time on the wall.
  private var isDisturbed: Bool {
    let taking: Set<NoiseSignal> = [
      .load, .steal, .runDelay, .missingCPU, .involuntarySwitches, .throttled,
    ]
    return [shape.base, point].contains { point in
      point.warnings.contains { $0.noise.map { taking.contains($0.signal) } ?? false }
    }
  }

  // MARK: - Laws

  private var law: AnswerReason? {
    guard let laws, let chosen = laws.choice.law,
      let fit = laws.fits.first(where: { $0.law == chosen && $0.describes })
    else { return nil }
    switch chosen {
    case .amdahl: return fit["serial_fraction"].map { .serialShare($0) }
    case .gustafson: return fit["scaled_serial_fraction"].map { .serialShare($0) }
    case .usl:
      guard let alpha = fit["alpha"], let beta = fit["beta"] else { return nil }
      return .contention(alpha: alpha.value, beta: beta.value, peak: fit.peak)
    }
  }

  /// Serial work and overhead cannot be told apart by two points; where fewer workers are as fast, it is
  /// neither of them alone.
  private var overhead: AnswerReason? {
    guard shape.enough == nil, let share = point.karpFlatt, let part = point.speedup.interval,
      let most = ScalingMetrics.karpFlatt(speedup: part.lowerBound, workers: point.workers)
    else { return nil }
    return .overhead(max(share, 0), atMost: most)
  }
}
