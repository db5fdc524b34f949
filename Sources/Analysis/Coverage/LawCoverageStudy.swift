import Basics
import Records
import Terms

#if canImport(Glibc)
import Glibc
#endif

/// How often the 95% intervals of the parameters of laws hold them, over seeded synthetic data sets.
package struct LawCoverageStudy: Sendable {
  /// Where the points come from.
  package enum Source: Sendable, Hashable {
    /// Rounds of our own.
    case rounds(NoiseModel, Int)
    /// A table of others, each row with the same normal noise, which plain least squares take for granted.
    case table(rows: Int)

    /// Few and many rounds, each kind of noise that has a truth, and tables.
    package static let all: [Source] =
      [6, 10, 20].map { .rounds(.lognormal, $0) }
      + [.unequalVariance, .bursts, .bimodal, .drift].map { .rounds($0, 10) }
      + [8, 16].map { .table(rows: $0) }

    /// In words.
    package var words: String {
      switch self {
      case .rounds(let noise, let count): "\(noise.rawValue), \(count) rounds"
      case .table(let rows): "a table of \(rows) rows"
      }
    }

    /// Whether the time of the base, and with it γ, has a centre: one that drifts or has modes has not.
    var hasScale: Bool {
      switch self {
      case .rounds(let noise, _): noise == .lognormal || noise == .unequalVariance
      case .table: true
      }
    }
  }

  /// The share of the data sets whose interval holds the truth.
  package struct Outcome: Sendable, Equatable {
    package let source: Source
    package let serial: Double
    package let alpha: Double
    package let beta: Double
    /// Nil where it has no truth.
    package let gamma: Double?

    package var passes: Bool {
      [serial, alpha, beta, gamma ?? 0.95].allSatisfy(CoverageStudy.bar.contains)
    }
  }

  /// How many data sets.
  package let sets: Int
  private let draws: Int

  /// Times a standard deviation of 3%: of throughputs from 1 to about 7.
  private static let tableNoise = 2.0
  private static let counts = [1, 2, 4, 6, 8, 12]
  private static let usl = LawForm.Numbers(1, 0.05, 0.002)
  private static let amdahl = LawForm.Numbers(1, 0.05, 0)

  /// - Parameters:
  ///   - sets: How many data sets.
  ///   - draws: How often rounds are drawn for an interval.
  package init(sets: Int = 2000, draws: Int = 500) {
    self.sets = sets
    self.draws = draws
  }

  package func outcome(_ source: Source) -> Outcome {
    var held = [0, 0, 0, 0]
    var seeds = SplitMix64(seed: 0x1a35)
    for _ in 0..<sets {
      var random = SplitMix64(seed: seeds.next())
      let serial = laws(source, Self.amdahl, &random)?.fits.first { $0.law == .amdahl }
      if holds(serial, "serial_fraction", Self.amdahl.y) { held[0] += 1 }
      let usl = laws(source, Self.usl, &random)?.fits.first { $0.law == .usl }
      for (place, name) in ["gamma", "alpha", "beta"].enumerated()
      where holds(usl, name, Self.usl[place]) {
        held[place + 1] += 1
      }
    }
    let share = held.map { Double($0) / Double(sets) }
    return Outcome(
      source: source, serial: share[0], alpha: share[2], beta: share[3],
      gamma: source.hasScale ? share[1] : nil)
  }

  private func holds(_ fit: LawFit?, _ name: String, _ truth: Double) -> Bool {
    fit?[name]?.interval?.contains(truth) == true
  }

  private func laws(
    _ source: Source, _ truth: LawForm.Numbers, _ random: inout SplitMix64
  ) -> CurveLaws? {
    switch source {
    case .rounds(let noise, let rounds):
      return curve(noise, rounds, truth, &random)?.laws(draws: draws)
    case .table(let rows):
      let points = (1...rows).map { workers in
        let noise = Self.tableNoise * log(NoiseModel.lognormal.factors(round: 0, &random).point)
        return LawPoint(
          workers: workers,
          throughput: LawForm.fixed.throughput(Double(workers), truth) + noise)
      }
      return CurveLaws(LawData(points: points))
    }
  }

  private func curve(
    _ noise: NoiseModel, _ rounds: Int, _ truth: LawForm.Numbers, _ random: inout SplitMix64
  ) -> Curve? {
    var builder = CurveBuilder()
    for round in 0..<rounds {
      for workers in Self.counts {
        let factors = noise.factors(round: round, &random)
        var row = Sample()
        row.model = .thread
        row.workers = workers
        row.round = round
        row.iteration = 0
        row.wallSeconds =
          (workers == 1 ? factors.base : factors.point)
          / LawForm.fixed.throughput(Double(workers), truth)
        builder.add(row)
      }
    }
    return builder.curves().first
  }
}
