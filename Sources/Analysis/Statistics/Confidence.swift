/// The confidence of every interval of this module, and how many rounds it needs.
package enum Confidence {
  /// The chance of an error on one side of a two-sided 95% interval.
  package static let tail = 0.025

  /// The fewest values with an exact interval: 2⁻ⁿ, the chance that all lie on one side of the
  /// centre, is at most `tail` from n = 6.
  package static let exactCount = 6
}
