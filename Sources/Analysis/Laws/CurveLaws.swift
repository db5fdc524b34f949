import Basics
import Terms

/// All that the points of one curve say about laws.
package struct CurveLaws: Sendable, Equatable {
  package var fits: [LawFit]
  package var choice: LawChoice
  /// T(N)/T(1) split by the USL, for each measured N; empty where the USL does not describe the points.
  package var overhead: [OverheadSplit]
  package var bands: [LawBand]
  /// The throughput that is a speedup of 1: of the least worker count by its workers, or 1 for speedups.
  package var unit: Double
  /// The worker count most worth measuring; nil where the bands are narrow and the law is chosen.
  package var nextWorkers: Int?

  /// Fits all laws.
  ///
  /// - Parameters:
  ///   - data: The points.
  ///   - mostWorkers: The most workers that can be measured; nil where it is not known.
  package init(_ data: LawData, mostWorkers: Int? = nil) {
    self.init(data, rounds: nil, mostWorkers: mostWorkers)
  }

  init(_ data: LawData, rounds: RoundResamples?, mostWorkers: Int?) {
    var fitters: [ScalingLaw: LawFitter] = [:]
    for law in data.laws { fitters[law] = LawFitter(law, data, rounds: rounds) }
    fits = data.laws.map { law in
      fitters[law].map { Self.judged($0) } ?? Self.unknown(law, data)
    }
    choice = LawChoice.choose(fitters, fits, data)
    let usl = fits.first { $0.law == .usl && $0.describes }
    overhead =
      data.scaling == .weak
      ? []
      : usl?.numbers.map { numbers in data.counts.map { OverheadSplit(workers: $0, numbers) } }
        ?? []
    bands = LawBand.bands(fitters, fits, data)
    unit =
      data.fixesScale
      ? 1
      : data.points.min { $0.workers < $1.workers }.map { $0.throughput / Double($0.workers) } ?? 1
    let last = bands.last?.interval
    let isNarrow = last.map { $0.upperBound < Self.narrow * $0.lowerBound } ?? false
    nextWorkers =
      isNarrow && choice.law != nil ? nil : NextWorkers.next(after: data, most: mostWorkers)
  }

  /// A band whose ends differ by less needs no more points.
  private static let narrow = 1.1

  private static func judged(_ fitter: LawFitter) -> LawFit {
    var fit = fitter.result()
    guard fit.law == .usl, fit.describes else { return fit }
    let data = fitter.data
    let top = data.counts.last ?? 1
    let isReal = fitter.interval(2).map { $0.lowerBound > 0 } ?? false
    guard isReal, let peak = PeakProfile.peak(of: fitter.fit.unbounded, data),
      let interval = peak.interval
    else { return fit }
    guard interval.lowerBound <= Double(2 * top) else {
      fit.note = "no peak up to N = \(2 * top), twice the data"
      return fit
    }
    fit.peakInterval = interval
    let words =
      "[\(LawText.number(interval.lowerBound)), \(LawText.number(interval.upperBound))]"
    if interval.lowerBound < Double(top) {
      fit.peak = peak
      fit.peakThroughput = fit.throughput(peak.value)
      if peak.value > Double(top) {
        fit.note = "the peak lies beyond the data, which end at \(top): \(words)"
      }
    } else {
      fit.note = "a peak would lie beyond the data, which end at \(top): \(words)"
    }
    return fit
  }

  private static func unknown(_ law: ScalingLaw, _ data: LawData) -> LawFit {
    let count = data.counts.count
    return LawFit(
      law: law, status: .notIdentifiable,
      note: count < law.neededCounts
        ? "\(law.title) takes \(law.neededCounts) worker counts, and there \(count.named("is", "are")) \(count)"
        : "the points do not tell its parameters")
  }
}
