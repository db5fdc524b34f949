#if canImport(Glibc)
import Glibc
#endif

/// What the laws say of one worker count, measured or not.
package struct LawBand: Sendable, Equatable {
  package var workers: Double
  /// By each law that describes the points.
  package var values: [ScalingLaw: Double]
  /// The union of their 95% intervals; nil where one has none.
  package var interval: ClosedRange<Double>?
  /// Whether it lies beyond the top worker count.
  package var isExtrapolated: Bool

  /// From the least worker count to twice the top one, in equal ratios.
  ///
  /// No law is asked about more: beyond, the points say nothing.
  static func bands(
    _ fitters: [ScalingLaw: LawFitter], _ fits: [LawFit], _ data: LawData
  ) -> [LawBand] {
    let laws = fits.filter(\.describes).compactMap { fitters[$0.law] }
    guard let first = data.counts.first, let top = data.counts.last, !laws.isEmpty else {
      return []
    }
    let steps = 32
    let ratio = 2 * Double(top) / Double(first)
    return (0...steps).map { step in
      let workers = Double(first) * pow(ratio, Double(step) / Double(steps))
      let intervals = laws.map { $0.interval(at: workers) }
      let known = intervals.compactMap { $0 }
      let low = known.map(\.lowerBound).min()
      let high = known.map(\.upperBound).max()
      return LawBand(
        workers: workers,
        values: Dictionary(
          uniqueKeysWithValues: laws.map { law in
            (law.fit.law, law.fit.law.form.throughput(workers, law.fit.best.numbers))
          }),
        interval: known.count == intervals.count
          ? low.flatMap { low in high.map { low...$0 } } : nil,
        isExtrapolated: workers > Double(top) * (1 + 1e-9))
    }
  }
}
