/// What the points say about the parameters of one law.
package struct LawFit: Sendable, Equatable {
  package enum Status: String, Sendable {
    case fitted
    /// A parameter is at its bound, 0.
    case bound
    case notIdentifiable = "not-identifiable"
    case doesNotDescribe = "does-not-describe"
  }

  package var law: ScalingLaw
  package var status: Status
  /// Empty where they are not identifiable.
  package var parameters: [LawParameter] = []
  /// The worker count with the greatest throughput, where the points say that there is one.
  package var peak: Estimate?
  /// Where it may be, whether they say that there is one or that it would lie beyond them.
  package var peakInterval: ClosedRange<Double>?
  /// The throughput there.
  package var peakThroughput: Double?
  /// The throughput that contention alone would allow, γ/α; nil without contention.
  package var limit: Double?
  /// The residual standard error, in the unit of the throughput; relative for our own rounds.
  package var residualError: Double?
  /// Its degrees of freedom.
  package var freedom: Int?
  /// The chance of a lack of fit as large as this one by the scatter of repeated rows alone; nil where
  /// nothing is repeated.
  package var lackOfFit: Double?
  /// What to know about it; may be empty.
  package var note: String = ""
  /// For drawing; nil where they are not identifiable.
  package var numbers: LawForm.Numbers?

  /// Whether the law may be used.
  package var describes: Bool { status == .fitted || status == .bound }

  /// A parameter by its name in files.
  package subscript(_ name: String) -> LawParameter? { parameters.first { $0.name == name } }

  /// The throughput that the law says.
  package func throughput(_ workers: Double) -> Double? {
    numbers.map { law.form.throughput(workers, $0) }
  }
}

/// A parameter of a law.
package struct LawParameter: Sendable, Equatable {
  package var name: String
  package var value: Double
  /// Its standard error; nil where it is at a bound, and where nothing tells it.
  package var error: Double?
  /// Holds the truth in 95 of 100 cases.
  package var interval: ClosedRange<Double>?
  /// What the R package `usl` prints as its 95% interval; nil for our own rounds and for other laws.
  ///
  /// It is narrower: it reaches as far as the 95% quantile of Student's t with n − 1 degrees of freedom,
  /// so that 5% are left out on each side, and its n does not know of the other parameters.
  package var packageInterval: ClosedRange<Double>?
}
