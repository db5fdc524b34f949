/// T(N)/T(1) by the USL: what is ideal, what contention adds, what coherency adds.
///
/// Source: the function `overhead()` of the R package `usl`.
package struct OverheadSplit: Sendable, Equatable {
  package var workers: Int
  /// 1/N.
  package var ideal: Double
  /// α(N − 1)/N.
  package var contention: Double
  /// β(N − 1).
  package var coherency: Double

  /// - Parameters:
  ///   - workers: N.
  ///   - numbers: Of the USL.
  init(workers: Int, _ numbers: LawForm.Numbers) {
    let count = Double(workers)
    self.workers = workers
    ideal = 1 / count
    contention = numbers.y * (count - 1) / count
    coherency = numbers.z * (count - 1)
  }
}
