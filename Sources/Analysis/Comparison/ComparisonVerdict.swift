/// What a comparison says of a configuration, or of all of them.
package enum ComparisonVerdict: String, Sendable, Codable, CaseIterable {
  /// Confirmed to be slower, and by as much as the floor.
  case regression
  /// Confirmed to be slower, by less than the floor or by little time.
  case slower
  /// It could not be measured well enough to say anything.
  case inconclusive
  /// Confirmed to be faster.
  case faster
  /// No change of the size that the comparison finds.
  case unchanged
  /// Both are the same, byte for byte.
  case identical

  /// What is said of all configurations: the first of the cases above that one of them has.
  ///
  /// - Parameter verdicts: Of the configurations.
  /// - Returns: The verdict; inconclusive of none.
  package static func overall(_ verdicts: some Sequence<ComparisonVerdict>) -> ComparisonVerdict {
    let found = Set(verdicts)
    return allCases.first(where: found.contains) ?? .inconclusive
  }
}

/// How a change grows with the workers (GATE.md, "Class").
package enum ChangeClass: String, Sendable, Codable {
  /// The same ratio at all worker counts.
  case uniform
  /// As if the serial share grew.
  case serial
  /// As if contention, or what each worker costs, grew.
  case scaling
  /// Several of them fit.
  case notSeparable = "not-separable"
}
