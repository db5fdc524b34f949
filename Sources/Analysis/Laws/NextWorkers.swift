/// The worker count that is most worth measuring next: the one that most narrows the band of the law at
/// twice the top worker count.
///
/// Source: the c-optimal step of Atkinson & Donev, "Optimum Experimental Designs", 1992, chapter 9.
enum NextWorkers {
  /// - Parameters:
  ///   - data: What was measured.
  ///   - most: The most workers that can be measured; nil for twice the top.
  /// - Returns: Nil where all that can be measured is known.
  static func next(after data: LawData, most: Int? = nil) -> Int? {
    let counts = data.counts
    guard let top = counts.last else { return nil }
    let most = min(most ?? 2 * top, 2 * top)
    let candidates = candidates(most).filter { !counts.contains($0) }
    let numbers = guess(data)
    let target = LawForm.fixed.slopes(Double(2 * top), numbers)
    let known = counts.map { information($0, numbers) }.reduce(none, sum)
    return candidates.max { a, b in
      let (left, right) = (
        gain(a, known, target, numbers), gain(b, known, target, numbers)
      )
      return left == right ? a > b : left < right
    }
  }

  /// All up to 64, then four to each doubling: nobody needs to know 173 from 172.
  private static func candidates(_ most: Int) -> [Int] {
    guard most > 1 else { return [] }
    var list = Array(2...min(most, 64))
    var step = 16
    var next = 64 + step
    while next <= most {
      list.append(next)
      if next == 8 * step { step *= 2 }
      next += step
    }
    if list.last != most { list.append(most) }
    return list
  }

  /// The numbers of the USL as far as they are known, or a program that is 5% serial.
  private static func guess(_ data: LawData) -> LawForm.Numbers {
    for law in [ScalingLaw.usl, .amdahl] where data.counts.count > law.free.count(where: \.self) {
      if let fit = BoundedFit(law, data) { return fit.best.numbers }
    }
    guard let point = data.points.first else { return .zero }
    return LawForm.Numbers(point.throughput / Double(point.workers), 0.05, 0.001)
  }

  private static let none = [LawForm.Numbers](repeating: .zero, count: 3)

  /// What one point says about the numbers, relative to its throughput: ggᵀ.
  private static func information(
    _ workers: Int, _ numbers: LawForm.Numbers
  ) -> [LawForm.Numbers] {
    let slopes =
      LawForm.fixed.slopes(Double(workers), numbers)
      / LawForm.fixed.throughput(Double(workers), numbers)
    return (0..<3).map { slopes[$0] * slopes }
  }

  private static func sum(
    _ a: [LawForm.Numbers], _ b: [LawForm.Numbers]
  ) -> [LawForm.Numbers] { zip(a, b).map { $0 + $1 } }

  /// How narrow the band at the target is with one more point: minus its variance.
  private static func gain(
    _ workers: Int, _ known: [LawForm.Numbers], _ target: LawForm.Numbers,
    _ numbers: LawForm.Numbers
  ) -> Double {
    let all = sum(known, information(workers, numbers))
    // A little is known of each number beforehand, so that few points can be compared, too.
    var matrix = all.map { row in (0..<3).map { row[$0] } }
    for place in 0..<3 { matrix[place][place] *= 1 + 1e-6 }
    guard let inverse = SmallMatrix.inverse(matrix) else { return -.infinity }
    return -SmallMatrix.form(
      inverse.map { LawForm.Numbers($0[0], $0[1], $0[2]) }, target)
  }
}
