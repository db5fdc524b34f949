import Basics
import CMath
import Terms

/// Which law the points speak for.
package struct LawChoice: Sendable, Equatable {
  /// Nil: not decided.
  package var law: ScalingLaw?
  /// The chance of a term β as far from 0 as this one, if there were none.
  package var chance: Double?
  package var note: String

  /// At most so many of a hundred chances speak against β = 0 alone.
  private static let level = 0.05
  /// Laws that differ by less at twice the top worker count say the same.
  private static let same = 0.1

  /// Chooses by the nested test of β = 0, two-sided, with the scale free in both.
  ///
  /// AICc is not used: its small-sample term is infinite at n = 5, and it errs on published tables.
  /// Source: Bates & Watts 1988, section 3.10.
  ///
  /// - Parameters:
  ///   - fitters: The laws that are identifiable.
  ///   - fits: What they say.
  ///   - data: The points.
  /// - Returns: The choice with its reason.
  static func choose(
    _ fitters: [ScalingLaw: LawFitter], _ fits: [LawFit], _ data: LawData
  ) -> LawChoice {
    if data.scaling == .weak { return weak(fits) }
    guard let usl = fitters[.usl], let amdahl = fitters[.amdahl] else {
      return LawChoice(note: tooFew(data))
    }
    let chance = chance(amdahl, usl)
    guard fits.contains(where: \.describes) else {
      return LawChoice(chance: chance, note: "no law describes these points")
    }
    guard let chance else {
      return LawChoice(note: "no row is left to tell the laws apart: measure more worker counts")
    }
    let isDescribed = { law in fits.contains { $0.law == law && $0.describes } }
    let words = "\(LawText.chance(chance)) of the coherency β"
    if chance < level {
      guard usl.fit.unbounded.numbers.z > 0, isDescribed(.usl) else {
        return LawChoice(
          chance: chance, note: "the throughput bends the other way than both laws: \(words)")
      }
      return LawChoice(law: .usl, chance: chance, note: "workers slow each other down: \(words)")
    }
    if isDescribed(.amdahl), let differ = difference(amdahl, usl), differ < same {
      return LawChoice(
        law: .amdahl, chance: chance,
        note: "\(words), and it would matter by less than \(LawText.percent(same)) at N = "
          + "\(2 * (data.counts.last ?? 1))")
    }
    return LawChoice(
      chance: chance, note: "these points fit both laws: \(words)")
  }

  /// By how much the laws may differ at twice the top worker count; nil where nothing tells.
  private static func difference(_ amdahl: LawFitter, _ usl: LawFitter) -> Double? {
    let workers = Double(2 * (amdahl.data.counts.last ?? 1))
    guard let band = usl.interval(at: workers) else { return nil }
    let value = ScalingLaw.amdahl.form.throughput(workers, amdahl.fit.best.numbers)
    return max(abs(band.lowerBound / value - 1), abs(band.upperBound / value - 1))
  }

  private static func chance(_ amdahl: LawFitter, _ usl: LawFitter) -> Double? {
    let wide = usl.fit.unbounded
    guard let error = usl.data.error(of: wide) else { return nil }
    let gain = max(amdahl.fit.unbounded.sum - wide.sum, 0)
    if error.sum <= usl.data.negligible { return gain <= usl.data.negligible ? 1 : 0 }
    return cm_f_tail(gain / error.variance, 1, Double(error.freedom))
  }

  /// Gustafson's law, unless the USL is much nearer to the points; these two are not nested.
  private static func weak(_ fits: [LawFit]) -> LawChoice {
    guard let gustafson = fits.first(where: { $0.law == .gustafson }),
      gustafson.status != .notIdentifiable
    else { return LawChoice(note: "too few worker counts") }
    if let usl = fits.first(where: { $0.law == .usl && $0.describes }),
      let near = usl.residualError, let far = gustafson.residualError,
      !gustafson.describes || near < far / 2
    {
      return LawChoice(
        law: .usl,
        note:
          "nearer than Gustafson: residual error \(LawText.number(near)), not \(LawText.number(far))"
      )
    }
    return gustafson.describes
      ? LawChoice(law: .gustafson, note: "weak scaling: the work grows with N")
      : LawChoice(note: gustafson.note)
  }

  private static func tooFew(_ data: LawData) -> String {
    "\(data.counts.count.counted("worker count")) \(data.counts.count.named("is", "are")) too few: "
      + "\(ScalingLaw.usl.neededCounts) tell the laws apart"
  }
}
