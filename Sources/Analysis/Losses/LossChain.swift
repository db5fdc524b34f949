import Basics
import Terms

#if canImport(Glibc)
import Glibc
#endif

/// Where the efficiency of one point went, for independent tasks: E(N) = CS · PE(N)/PE(1), with
/// PE = LB · CE, exactly.
///
/// The plain product LB · CE · CS is not E unless the base has nothing but useful time.
/// Source: POP Centre of Excellence, "POP Standard Metrics for Parallel Performance Analysis"; Garcia,
/// Labarta & Lopez, "TALP", 2020; Acar, Charguéraud & Rainey, "Parallel Work Inflation, Memory Effects, and
/// their Empirical Analysis", 2017.
package struct LossChain: Sendable, Equatable {
  package var workers: Int
  /// The factors that are known; E always is.
  package var factors: [LossTerm: Estimate]

  package subscript(_ term: LossTerm) -> Estimate? { factors[term] }

  /// Whether time inside kernels was measured.
  package var isMeasured: Bool { factors[.loadBalance] != nil }
}

extension Curve {
  /// The losses of each point; of graphs, where such factors mislead, and of the plain loop there are none.
  ///
  /// Factors are those of launches, then their Hodges–Lehmann estimate. A product of such estimates is
  /// not that of the products, so the last factor of each closes it: CE that of PE, CS that of E, and
  /// `rest` that of CS; with their intervals they move by as much.
  package var losses: [LossChain] { losses(of: points) }

  /// The losses of the point with so many workers; nil where there are none.
  package func losses(at workers: Int) -> LossChain? {
    losses(of: points.filter { $0.workers == workers }).first
  }

  private func losses(of chosen: [CurvePoint]) -> [LossChain] {
    guard hasFreeTasks, !model.isSerial,
      let base = points.first
    else { return [] }
    let launches = Dictionary(
      base.launches.map { ($0.round, $0) }, uniquingKeysWith: { first, _ in first })
    let whole = LossFactors(base, base: launches, scaling: scaling).estimate(.parallelEfficiency)
    return chosen.map { LossFactors($0, base: launches, scaling: scaling).chain(base: whole) }
  }
}

/// The factors of all launches of one point, in logarithms.
private struct LossFactors {
  private let point: CurvePoint
  private var values: [LossTerm: [Double]] = [:]
  /// Launches whose round has one of the base.
  private var pairs = 0

  init(_ point: CurvePoint, base: [RoundID: MeasuredLaunch], scaling: ScalingMode) {
    self.point = point
    let workers = Double(point.workers)
    for launch in point.launches {
      let own = Self.parts(launch, workers: workers)
      if let own {
        values[.loadBalance, default: []].append(log(own.balance))
        values[.communication, default: []].append(log(own.communication))
        values[.parallelEfficiency, default: []].append(log(own.balance * own.communication))
      }
      guard let first = base[launch.round] else { continue }
      pairs += 1
      let ratio = ScalingMetrics.workRatio(of: launch, to: first, scaling: scaling)
      guard let before = first.use.useful, let now = launch.use.useful, before > 0, now > 0 else {
        continue
      }
      let computing = log(before * ratio / now)
      values[.computationScaling, default: []].append(computing)
      guard let old = first.use.pace, let new = launch.use.pace, old > 0, new > 0 else { continue }
      values[.pace, default: []].append(log(old / new))
      values[.rest, default: []].append(computing - log(old / new))
    }
  }

  private struct Parts {
    let balance: Double
    let communication: Double
  }

  private static func parts(_ launch: MeasuredLaunch, workers: Double) -> Parts? {
    guard let useful = launch.use.useful, let most = launch.use.mostUseful, useful > 0, most > 0
    else { return nil }
    return Parts(balance: useful / workers / most, communication: most / launch.seconds)
  }

  /// The estimate of a factor; nil where some launch did not tell it.
  func estimate(_ term: LossTerm) -> Estimate? {
    let isOwn = [.loadBalance, .communication, .parallelEfficiency].contains(term)
    guard let values = values[term], values.count == (isOwn ? point.launches.count : pairs),
      let centre = HodgesLehmann.estimate(values)
    else { return nil }
    let range = centre.interval.map { exp($0.lowerBound)...exp($0.upperBound) }
    guard let range else { return Estimate(exp(centre.value), rangeOf: values.map { exp($0) }) }
    return Estimate(exp(centre.value), range)
  }

  /// The factors that multiply to the efficiency.
  ///
  /// - Parameter base: The parallel efficiency of the base; nil where it is not known.
  /// - Returns: The chain; the efficiency alone where a factor is not known.
  func chain(base: Estimate?) -> LossChain {
    var factors: [LossTerm: Estimate] = [.efficiency: point.efficiency]
    guard let base, let balance = estimate(.loadBalance), let waiting = estimate(.communication),
      let all = estimate(.parallelEfficiency), let computing = estimate(.computationScaling)
    else { return LossChain(workers: point.workers, factors: factors) }
    factors[.loadBalance] = balance
    factors[.parallelEfficiency] = all
    factors[.communication] = waiting.moved(to: all.value / balance.value)
    factors[.baseParallelEfficiency] = base
    let scaling = computing.moved(to: point.efficiency.value * base.value / all.value)
    factors[.computationScaling] = scaling
    if let pace = estimate(.pace), let rest = estimate(.rest) {
      factors[.pace] = pace
      factors[.rest] = rest.moved(to: scaling.value / pace.value)
    }
    return LossChain(workers: point.workers, factors: factors)
  }
}

extension Estimate {
  /// The estimate with another value, and its interval moved by the same factor.
  fileprivate func moved(to other: Double) -> Estimate {
    var moved = scaled(by: other / value)
    moved.value = other
    return moved
  }
}
