package import Analysis

/// What every format of curves is made of.
package struct CurveReport: Sendable {
  package let curves: [Curve]
  /// How much the machine varied during the runs.
  package let probes: [ProbeSpread]
  /// Whether what the experiments expect of the points holds.
  package let expectations: [ExpectationVerdict]

  package init(
    _ curves: [Curve], probes: [ProbeSpread] = [], expectations: [ExpectationVerdict] = []
  ) {
    self.curves = curves
    self.probes = probes
    self.expectations = expectations
  }

  /// The tables, in the order in which the curves come.
  var blocks: [CurveBlock] { CurveBlock.blocks(curves, probes: probes) }
}

extension CurveReport: Encodable {
  package func encode(to encoder: any Encoder) throws {
    try SummaryDocument(curves, probes: probes, expectations: expectations).encode(to: encoder)
  }
}
