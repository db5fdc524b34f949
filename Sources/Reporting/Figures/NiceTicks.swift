import Basics
import Experiments

#if canImport(Glibc)
import Glibc
#endif

/// Ticks at round numbers.
enum NiceTicks {
  /// From 0 to `top`, in steps of 1, 2 or 5 times a power of ten, about five of them.
  static func linear(to top: Double) -> [Figure.Tick] {
    let step = stepSize(top / 5)
    // Five or so; a range that is too small for numbers has one.
    let last = min(max(Int(saturating: top / step + 1e-9), 0), 100)
    return (0...last).map { index in
      let value = clean(Double(index) * step)
      return Figure.Tick(value, FigureNumber.short(value, digits: 6))
    }
  }

  /// Round numbers within a range, in steps of 1, 2 or 5 times a power of ten, about six of them.
  static func linear(over range: ClosedRange<Double>) -> [Figure.Tick] {
    values(range, parts: 6).map { Figure.Tick($0, FigureNumber.short($0, digits: 6)) }
  }

  /// The values within a range in steps of 1, 2 or 5 times a power of ten, about `parts` of them.
  static func values(_ range: ClosedRange<Double>, parts: Double = 5) -> [Double] {
    let step = stepSize((range.upperBound - range.lowerBound) / parts)
    let first = (range.lowerBound / step - 1e-9).rounded(.up)
    return stride(from: first, through: range.upperBound / step + 1e-9, by: 1).map {
      // Without the sign of what was rounded up to 0.
      clean($0 * step) + 0
    }
  }

  /// Whole numbers from 0 to `top`.
  static func whole(to top: Double) -> [Figure.Tick] {
    let step = max(1, stepSize(top / 8).rounded())
    return stride(from: 0, through: top, by: step).map {
      Figure.Tick($0, FigureNumber.short($0, digits: 9))
    }
  }

  /// The powers of two within a range.
  static func doublings(_ range: ClosedRange<Double>) -> [Figure.Tick] {
    let first = Int(log2(range.lowerBound).rounded(.up))
    let last = Int(log2(range.upperBound).rounded(.down))
    guard first <= last else { return [] }
    let all = (first...last).map { Figure.Tick(exp2(Double($0)), power($0)) }
    let each = (all.count + 11) / 12
    return all.filter { Int(log2($0.value)) % each == 0 }
  }

  private static func power(_ exponent: Int) -> String {
    exponent >= 0
      ? FigureNumber.short(exp2(Double(exponent)), digits: 12)
      : "1/" + FigureNumber.short(exp2(Double(-exponent)), digits: 12)
  }

  /// Round numbers of a logarithmic axis: 1, 2, 5, or only 1, or finer, so that there are enough
  /// of them and not too many.
  static func logarithmic(_ range: ClosedRange<Double>) -> [Figure.Tick] {
    let choices: [[Double]] = [[1], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]]
    let lists = choices.map { digits in values(digits, range) }
    let best = lists.first { $0.count >= 4 } ?? lists[2]
    if best.count >= 3 { return best.map(tick) }
    return values(range).map(tick)
  }

  private static func values(_ digits: [Double], _ range: ClosedRange<Double>) -> [Double] {
    let first = Int(log10(range.lowerBound).rounded(.down))
    let last = Int(log10(range.upperBound).rounded(.up))
    let all = (first...last).flatMap { exponent in
      digits.map { clean($0 * pow(10, Double(exponent))) }
    }
    return all.filter(range.contains)
  }

  private static func tick(_ value: Double) -> Figure.Tick {
    Figure.Tick(value, FigureNumber.short(value, digits: 6))
  }

  private static func stepSize(_ rough: Double) -> Double {
    let size = pow(10, log10(rough).rounded(.down))
    let digit = [1, 2, 5].first { $0 * size >= rough * 0.999 } ?? 10
    return clean(digit * size)
  }

  /// `value` without the dust of binary fractions, so that a script shows 0.3, not 0.30…04.
  private static func clean(_ value: Double) -> Double {
    Double(DecimalText.significant(value, 9)) ?? value
  }
}
