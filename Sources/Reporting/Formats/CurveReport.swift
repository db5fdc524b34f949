package import Analysis
import Terms

/// What every format of curves is made of.
package struct CurveReport: Sendable {
  package let judged: JudgedCurves
  /// How much the machine varied during the runs.
  package let probes: [ProbeSpread]
  /// Whether what the experiments expect of the points holds.
  package let expectations: [ExpectationVerdict]
  /// The command that shows everything; nil where there is none.
  package let everything: String?

  package init(
    _ judged: JudgedCurves, probes: [ProbeSpread] = [], expectations: [ExpectationVerdict] = [],
    everything: String? = nil
  ) {
    self.judged = judged
    self.probes = probes
    self.expectations = expectations
    self.everything = everything
  }

  package var curves: [Curve] { judged.curves }

  /// The tables, in the order in which the curves come.
  var blocks: [CurveBlock] { CurveBlock.blocks(curves, probes: probes) }

  /// What is to be said of one of them: all models together, then each; nothing where the first line says
  /// that nothing is to be trusted.
  func answers(of block: CurveBlock) -> [String] {
    distrust == nil ? AnswerLines.lines(block, judged.answers) : []
  }

  /// The worst noise, where it leaves no speedup to be trusted.
  var distrust: NoiseSignal? {
    let worths = judged.answers.compactMap { answer -> AnswerWorth? in
      if case .measured(let worth) = answer.worth { worth } else { nil }
    }
    guard !worths.isEmpty, worths.allSatisfy({ !$0.distrust.isEmpty }) else { return nil }
    let found = worths.flatMap(\.distrust)
    return NoiseSignal.importance.first(where: found.contains)
  }
}

extension CurveReport: Encodable {
  package func encode(to encoder: any Encoder) throws {
    let together = blocks.compactMap { block -> SummaryAnswer? in
      guard let curve = block.curves.first, let answer = BlockAnswer(block.curves) else {
        return nil
      }
      return SummaryAnswer(answer, of: curve, sentence: BlockAnswerText.text(answer))
    }
    let answers = judged.answers.map { SummaryAnswer($0, sentence: AnswerText.sentence($0)) }
    try SummaryDocument(
      curves, probes: probes, expectations: expectations, answers: together + answers
    ).encode(to: encoder)
  }
}
