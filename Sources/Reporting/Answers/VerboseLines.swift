import Analysis
import Basics
import Terms

/// Everything that a report leaves out until it is asked for, a line each.
enum VerboseLines {
  static func lines(_ report: CurveReport) -> [String] {
    let doubts = report.blocks.flatMap { block in
      CurveNotes.list(block.curves).map { named(block, $0, isAlone: report.blocks.count == 1) }
    }
    let curves = zip(zip(report.judged.curves, report.judged.laws), report.judged.answers)
    return doubts + curves.flatMap { pair, answer in remarks(pair.0, pair.1, answer) }
      + report.probes.map { TextWidth.oneLine($0.description) }
  }

  private static func named(_ block: CurveBlock, _ line: String, isAlone: Bool) -> String {
    guard !isAlone, let curve = block.curves.first else { return line }
    return "\(TextWidth.oneLine(curve.experiment)), \(curve.scaling.rawValue): \(line)"
  }

  /// COST, cores that were used, points that are too fast, laws.
  private static func remarks(_ curve: Curve, _ laws: CurveLaws?, _ answer: Answer) -> [String] {
    let name = "\(TextWidth.oneLine(curve.model.name)), \(curve.scaling.rawValue)"
    var lines: [String] = []
    if let cost = answer.cost { lines.append("COST: " + AnswerText.costText(cost)) }
    if curve.model.execution == nil, let used = curve.usedCores.last, used.workers > 1 {
      let cores = DecimalText.rounded(used.cores, 1)
      lines.append("\(used.workers) workers used \(cores) cores")
    }
    let fast = SuperLinearity.workers(of: curve)
    if !fast.isEmpty {
      lines.append("faster than ideal at \(fast.map(String.init).joined(separator: ", "))")
    }
    if let laws, curve.points.count >= ScalingLaw.amdahl.neededCounts {
      let law = laws.choice.law.map(\.title) ?? "no law is chosen"
      lines.append("\(law): \(laws.choice.note)")
      if let next = laws.nextWorkers { lines.append("measure \(next) workers next to know more") }
    }
    return lines.map { "\(name): \($0)" }
  }
}
