import Terms

/// Curves with what laws say of them, and their answers.
///
/// Laws take the most time of an analysis: they are fitted once, for `laws.csv` and for the answers.
package struct JudgedCurves: Sendable {
  package let curves: [Curve]
  /// One a curve; nil of curves with one point, and of the plain loop.
  package let laws: [CurveLaws?]
  /// One a curve.
  package let answers: [Answer]
  package let machine: AnswerMachine
  /// Of curves whose tasks wait for each other.
  package let graphs: GraphFindings

  /// - Parameters:
  ///   - curves: Of all rows.
  ///   - machine: Where they were measured.
  ///   - graphs: What is known of curves whose tasks wait for each other.
  ///   - draws: How often rounds are drawn for the intervals of laws; nil for as often as the time allows.
  package init(
    _ curves: [Curve], machine: AnswerMachine = AnswerMachine(),
    graphs: GraphFindings = GraphFindings(), draws: Int? = nil
  ) {
    self.curves = curves
    self.machine = machine
    self.graphs = graphs
    // Many curves share the time: an interval of 500 draws is a tenth wider or narrower by chance.
    let draws = draws ?? max(500, min(2000, 20_000 / max(curves.count, 1)))
    let laws = curves.map { $0.laws(mostWorkers: machine.usableCores, draws: draws) }
    self.laws = laws
    let judge = AnswerJudge(machine: machine, graphs: graphs)
    answers = zip(curves, laws).map { curve, laws in
      judge.answer(curve, laws: laws, serial: curves.first { $0.isLoop(beside: curve) })
    }
  }
}

extension Curve {
  /// Whether it is the plain loop that another curve is compared with.
  fileprivate func isLoop(beside other: Curve) -> Bool {
    model.isSerial && experiment == other.experiment && scaling == other.scaling
      && grain == other.grain
  }
}
