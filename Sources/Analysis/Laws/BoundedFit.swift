/// The least squares of a law whose numbers are not below 0.
///
/// What a law bounds is set to 0 in turn, and the best of these ordinary fits counts: two numbers have
/// four.
struct BoundedFit: Sendable, Equatable {
  let law: ScalingLaw
  /// Without bounds.
  let unbounded: LeastSquares
  /// Within them.
  let best: LeastSquares

  /// Fits a law; nil where the points are too few or no search ends.
  ///
  /// - Parameters:
  ///   - law: Which.
  ///   - data: The points.
  ///   - start: Where the search begins; nil to look at several places.
  init?(_ law: ScalingLaw, _ data: LawData, from start: LawForm.Numbers? = nil) {
    let points = data.telling
    var free = law.free
    if data.fixesScale { free[0] = false }
    let starts = start.map { [$0] } ?? Self.starts(law, data)
    let fits = starts.compactMap { LeastSquares(law.form, free: free, points, from: $0) }
    guard let unbounded = fits.min(by: { $0.sum < $1.sum }) else { return nil }
    self.law = law
    self.unbounded = unbounded
    guard !Self.isWithin(unbounded) else {
      best = unbounded
      return
    }
    let bounded = Self.subsets(free).compactMap { free in
      var start = unbounded.numbers
      for place in 1...2 { start[place] = free[place] ? max(start[place], 0) : 0 }
      return LeastSquares(law.form, free: free, points, from: start)
    }
    guard let best = bounded.filter(Self.isWithin).min(by: { $0.sum < $1.sum }) else { return nil }
    self.best = best
  }

  /// The places of `LawForm.Numbers` that are at their bound.
  var bound: [Int] { unbounded.free.indices.filter { unbounded.free[$0] && !best.free[$0] } }

  private static func isWithin(_ fit: LeastSquares) -> Bool {
    fit.numbers.y >= 0 && fit.numbers.z >= 0
  }

  /// What is free when one of the bounded numbers is 0, or both are.
  private static func subsets(_ free: [Bool]) -> [[Bool]] {
    guard free[2] else { return [[free[0], false, false]] }
    return [[free[0], true, false], [free[0], false, true], [free[0], false, false]]
  }

  private static func starts(_ law: ScalingLaw, _ data: LawData) -> [LawForm.Numbers] {
    guard let base = data.points.min(by: { $0.workers < $1.workers }) else { return [] }
    let scale = data.fixesScale ? 1 : base.throughput / Double(base.workers)
    switch law {
    case .usl: return [[scale, 0.02, 0.001], [scale, 0.3, 0], [scale, 0, 0.1]]
    case .amdahl, .gustafson: return [[scale, 0.02, 0], [scale, 0.5, 0]]
    }
  }
}
