#if canImport(Glibc)
import Glibc
#endif

/// The grains at which models may be measured: four to each doubling, in iterations of `spin`.
package enum GranularityGrid {
  /// The grain to begin with: some 80 µs, where overheads are small.
  package static let first: UInt64 = 1 << 14
  /// A model that does not reach half of the peak rate here is given up: some 5 ms.
  package static let coarsest: UInt64 = 1 << 20

  /// Neighbours are a factor of 1.19 apart: the efficiency of a model then changes by 4% where it is
  /// 50%, which is about what launches of the same grain differ by.
  private static let stepsOfDoubling = 4

  /// All of them, ascending from 1; the finest are further apart, because grains are whole numbers.
  package static let grains: [UInt64] = {
    var grains: [UInt64] = []
    var step = 0
    while grains.last ?? 0 < coarsest {
      let grain = UInt64(exp2(Double(step) / Double(stepsOfDoubling)).rounded())
      if grains.last != grain { grains.append(grain) }
      step += 1
    }
    return grains
  }()

  /// From some steps finer than `below` to as many coarser than `above`, as far as there are grains.
  static func around(_ below: UInt64, _ above: UInt64, steps: Int) -> ClosedRange<UInt64> {
    let finer = grains.last { $0 <= below }.flatMap(grains.firstIndex) ?? 0
    let coarser = grains.first { $0 >= above }.flatMap(grains.firstIndex) ?? grains.count - 1
    return grains[max(0, finer - steps)]...grains[min(grains.count - 1, coarser + steps)]
  }
}
