import Basics
package import Records

#if canImport(Glibc)
import Glibc
#endif

/// ln(candidate/base) of pairs, without what the order within a pair does.
package struct PairDifferences: Sendable, Equatable {
  /// In the order of the pairs.
  package let values: [Double]
  /// By how much ln(second/first) of a pair differs from 0 for no other reason than the order: half the
  /// difference of the medians of the two orders; nil where one of them is missing.
  package let slotEffect: Double?

  /// - Parameter rows: Those with a failed launch are left out.
  package init(_ rows: some Sequence<PairRow>) {
    var differences: [(order: PairRow.Order, value: Double)] = []
    for row in rows {
      if let times = row.times {
        differences.append((row.order, log(times.candidate / times.base)))
      }
    }
    func median(_ order: PairRow.Order) -> Double? {
      Quantiles.median(differences.filter { $0.order == order }.map(\.value))
    }
    let effect = median(.baseFirst).flatMap { first in
      median(.candidateFirst).map { (first - $0) / 2 }
    }
    slotEffect = effect
    values = differences.map { difference in
      difference.value - (difference.order == .baseFirst ? 1 : -1) * (effect ?? 0)
    }
  }

  /// candidate/base with its 95% interval; nil of no pairs.
  var ratio: Estimate? { HodgesLehmann.estimate(values)?.exponential }
}
