import Analysis
import Basics
import Terms

/// Everything that a report leaves out until it is asked for, a line each.
enum CurveRemarks {
  /// Doubts of all points, and how much the machine varied.
  static func doubts(_ report: CurveReport) -> [String] {
    let blocks = report.blocks
    return blocks.flatMap { block in
      CurveNotes.list(block.curves).map { named(block, $0, isAlone: blocks.count == 1) }
    } + report.probes.map { TextWidth.oneLine($0.description) }
  }

  /// What else is known of each curve; curves of which the same is known share a line.
  static func remarks(_ report: CurveReport) -> [String] {
    var names: [String: [String]] = [:]
    var order: [String] = []
    let curves = zip(zip(report.judged.curves, report.judged.laws), report.judged.answers)
    for (pair, answer) in curves {
      for remark in remarks(pair.0, pair.1, answer) + untraced(pair.0, report) {
        if names[remark] == nil { order.append(remark) }
        names[remark, default: []].append(name(pair.0))
      }
    }
    return order.map { "\((names[$0] ?? []).joined(separator: "; ")): \($0)" }
  }

  private static func name(_ curve: Curve) -> String {
    "\(TextWidth.oneLine(curve.model.name)), \(curve.scaling.rawValue)"
  }

  private static func named(_ block: CurveBlock, _ line: String, isAlone: Bool) -> String {
    guard !isAlone, let curve = block.curves.first else { return line }
    return "\(TextWidth.oneLine(curve.experiment)), \(curve.scaling.rawValue): \(line)"
  }

  /// How to learn where the time of a graph went.
  private static func untraced(_ curve: Curve, _ report: CurveReport) -> [String] {
    guard !curve.hasFreeTasks, curve.scaling == .strong, curve.points.count > 1,
      let model = curve.model.execution, model != .serial,
      report.judged.graphs.losses(of: curve) == nil
    else { return [] }
    return ["where the time of its tasks went is not known without a trace: run it with --trace"]
  }

  /// COST, cores that were used, points that are too fast, laws.
  private static func remarks(_ curve: Curve, _ laws: CurveLaws?, _ answer: Answer) -> [String] {
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
    return lines
  }
}
