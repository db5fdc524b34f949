import Basics
import Terms

/// Makes answers of curves: rules over what is known, and nothing where it is not.
package struct AnswerJudge: Sendable {
  private let machine: AnswerMachine
  private let graphs: GraphFindings

  /// - Parameters:
  ///   - machine: Where they were measured.
  ///   - graphs: What is known of curves whose tasks wait for each other.
  package init(
    machine: AnswerMachine = AnswerMachine(), graphs: GraphFindings = GraphFindings()
  ) {
    self.machine = machine
    self.graphs = graphs
  }

  /// What one curve says.
  ///
  /// - Parameters:
  ///   - curve: The curve.
  ///   - laws: What laws say of it; nil where they were not asked.
  ///   - serial: The plain loop beside it, if it was measured.
  /// - Returns: The answer.
  package func answer(_ curve: Curve, laws: CurveLaws?, serial: Curve?) -> Answer {
    var answer = Answer(
      experiment: curve.experiment, model: curve.model, scaling: curve.scaling, grain: curve.grain,
      worth: .nothing(curve.missing))
    guard let base = curve.points.first else { return answer }
    if curve.model.isSerial {
      answer.worth = .loop(base.median.value)
      return answer
    }
    answer.cost = SerialCost.of(curve, serial: serial)
    guard let shape = CurveShape(curve) else {
      answer.worth = .base(workers: base.workers, seconds: base.median.value, curve.missing)
      return answer
    }
    guard !shape.hasOtherWork else {
      answer.worth = .otherWork
      return answer
    }
    let worth = shape.worth
    answer.worth = .measured(worth)
    guard worth.distrust.isEmpty else { return answer }
    answer.reasons =
      AnswerReasons(
        shape, laws: laws, machine: machine, graphs: graphs
      ).list
    let next = AnswerNext(shape, laws: laws, machine: machine, reasons: answer.reasons)
    answer.outlook = next.outlook
    answer.advice = next.advice
    answer.tellsCost = worth.isHelp && answer.cost.map { Self.surprises($0, curve) } ?? false
    return answer
  }

  /// Nobody wonders that two workers beat a loop.
  private static func surprises(_ cost: SerialCost, _ curve: Curve) -> Bool {
    guard case .workers(let count) = cost else { return true }
    return curve.points.count > 1 && count > curve.points[1].workers
  }
}

extension CurveShape {
  /// Whether the rows of the point or of its base did not do the same.
  fileprivate var hasOtherWork: Bool {
    [base, point].contains { point in
      point.warnings.contains { if case .mixedWork = $0 { true } else { false } }
    }
  }
}
