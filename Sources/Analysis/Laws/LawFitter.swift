/// Fits one law and judges whether it describes the points.
struct LawFitter {
  let data: LawData
  let fit: BoundedFit
  /// Covariance of the numbers over the variance of a residual.
  private let inverse: [LawForm.Numbers]?
  private let inverseUnbounded: [LawForm.Numbers]?
  /// The same law fitted to rounds that were drawn again; empty for tables.
  let resamples: LawResamples?

  /// - Returns: Nil where the law is not identifiable.
  init?(_ law: ScalingLaw, _ data: LawData, rounds: RoundResamples? = nil) {
    guard data.counts.count >= law.neededCounts, let fit = BoundedFit(law, data) else { return nil }
    self.data = data
    self.fit = fit
    inverse = fit.best.curvatureInverse(data.telling)
    inverseUnbounded =
      fit.unbounded == fit.best ? inverse : fit.unbounded.curvatureInverse(data.telling)
    resamples = rounds.map { LawResamples(fit, data, $0) }
  }

  /// The law with its parameters and doubts.
  func result() -> LawFit {
    let error = data.error(of: fit.best)
    var result = LawFit(law: fit.law, status: fit.bound.isEmpty ? .fitted : .bound)
    result.parameters = parameters
    result.numbers = fit.best.numbers
    let numbers = fit.best.numbers
    if fit.law != .gustafson, numbers.y > 1e-6 { result.limit = numbers.x / numbers.y }
    result.residualError = data.telling.count > fit.best.freeCount ? residualError : nil
    result.freedom = error?.freedom
    result.lackOfFit = LackOfFit.chance(of: fit.best, data)
    if let refusal {
      result.status = .doesNotDescribe
      result.note = refusal
    } else if !fit.bound.isEmpty {
      let names = fit.bound.map { fit.law.parameterNames[$0] }
      result.note = "\(names.joined(separator: " and ")) is 0: without bounds it would be below"
    }
    return result
  }

  private var residualError: Double {
    (fit.best.sum / Double(data.telling.count - fit.best.freeCount)).squareRoot()
  }

  /// Why the law does not describe the points; nil where it may.
  private var refusal: String? {
    let law = fit.law
    if let error = standardError(1, isBounded: false),
      fit.unbounded.numbers.y < -max(2 * error, 1e-6)
    {
      let words =
        data.isSuperlinear ? "superlinear: \(law.title) does not explain it" : "not of its form"
      return words
        + " (\(law.parameterNames[1]) would be \(LawText.number(fit.unbounded.numbers.y)))"
    }
    if law == .amdahl, let error = standardError(1, isBounded: true),
      fit.best.numbers.y - 2 * error > 1
    {
      return "more workers are slower than one: a serial share above 1 is none"
    }
    return LackOfFit.refusal(of: fit.best, data)
  }

  /// The standard error of a number; nil where nothing tells it.
  func standardError(_ place: Int, isBounded: Bool) -> Double? {
    let fit = isBounded ? fit.best : fit.unbounded
    guard fit.free[place] else { return nil }
    if let resamples { return resamples.deviation(place, isBounded: isBounded) }
    guard let inverse = isBounded ? inverse : inverseUnbounded, let error = data.error(of: fit)
    else { return nil }
    return (error.variance * inverse[place][place]).squareRoot()
  }

  private var parameters: [LawParameter] {
    fit.law.parameterNames.enumerated().map { place, name in
      LawParameter(
        name: name, value: fit.best.numbers[place], error: shownError(place),
        interval: interval(place), packageInterval: packageInterval(place))
    }
  }

  /// See `LawParameter.packageInterval`.
  private func packageInterval(_ place: Int) -> ClosedRange<Double>? {
    let count = data.telling.count
    guard data.scatter == nil, fit.law == .usl, count > 1,
      let error = standardError(place, isBounded: true)
    else { return nil }
    let reach = StudentDistribution.quantile(1 - 2 * Confidence.tail, freedom: count - 1) * error
    return Self.range(fit.best.numbers[place], reach)
  }

  /// Too few rounds have no interval, and so no error.
  private func shownError(_ place: Int) -> Double? {
    data.scatter != nil && resamples == nil ? nil : standardError(place, isBounded: true)
  }

  /// The 95% interval of a number: by the rounds where there are any, else by Student's t.
  ///
  /// Where a bound binds it is that of the fit without bounds, as far as it is not below 0: that of the
  /// others alone takes for granted that the bound is the truth.
  func interval(_ place: Int) -> ClosedRange<Double>? {
    if let resamples { return resamples.interval(place) }
    guard data.scatter == nil, fit.unbounded.free[place],
      let error = standardError(place, isBounded: false),
      let freedom = data.error(of: fit.unbounded)?.freedom
    else { return nil }
    let reach = StudentDistribution.quantile(1 - Confidence.tail, freedom: freedom) * error
    guard let range = Self.range(fit.unbounded.numbers[place], reach) else { return nil }
    guard !fit.bound.isEmpty else { return range }
    let value = fit.best.numbers[place]
    return min(max(range.lowerBound, 0), value)...max(range.upperBound, value)
  }

  /// The 95% interval of the throughput that the law says.
  func interval(at workers: Double) -> ClosedRange<Double>? {
    if let resamples { return resamples.interval(at: workers) }
    guard data.scatter == nil, let inverse, let error = data.error(of: fit.best) else { return nil }
    let slopes = fit.law.form.slopes(workers, fit.best.numbers)
    let reach =
      StudentDistribution.quantile(1 - Confidence.tail, freedom: error.freedom)
      * (error.variance * SmallMatrix.form(inverse, slopes)).squareRoot()
    return Self.range(fit.law.form.throughput(workers, fit.best.numbers), reach)
  }

  /// Nil where numbers of the table were so large or small that nothing is left.
  private static func range(_ value: Double, _ reach: Double) -> ClosedRange<Double>? {
    guard reach >= 0, reach.isFinite, value.isFinite else { return nil }
    return value - reach...value + reach
  }
}
