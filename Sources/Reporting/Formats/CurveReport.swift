package import Analysis

/// What every format of curves is made of.
package struct CurveReport: Sendable {
  package let curves: [Curve]
  /// How much the machine varied during the runs.
  package let probes: [ProbeSpread]

  package init(_ curves: [Curve], probes: [ProbeSpread] = []) {
    self.curves = curves
    self.probes = probes
  }

  /// The tables, in the order in which the curves come.
  var blocks: [CurveBlock] { CurveBlock.blocks(curves, probes: probes) }
}

extension CurveReport: Encodable {
  package func encode(to encoder: any Encoder) throws {
    try SummaryDocument(curves, probes: probes).encode(to: encoder)
  }
}
