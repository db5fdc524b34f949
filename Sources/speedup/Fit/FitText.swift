import Analysis
import Basics
import Records
import Reporting
import Terms

/// What laws say about tables, in words.
struct FitText: ReportFormat {
  func document(_ report: FitReport) -> String {
    var lines: [String] = []
    for curve in report.curves {
      if !lines.isEmpty { lines.append("") }
      lines += Self.lines(curve)
    }
    if !report.warnings.isEmpty {
      lines.append("")
      lines += report.warnings.map { "note: \($0)" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ curve: FitCurve) -> [String] {
    let points = curve.table.points
    let scaling = curve.table.data.scaling == .weak ? "weak scaling" : "strong scaling"
    var lines = [
      "\(VisibleText.quoted(curve.name)): \(points.count.counted("worker count")), \(scaling)", "",
      "  " + row("N", "speedup", "efficiency", "Karp–Flatt"),
    ]
    lines += points.map { point in
      "  "
        + row(
          String(point.workers), DecimalText.rounded(point.speedup, 2),
          DecimalText.rounded(point.efficiency * 100, 1) + "%",
          point.karpFlatt.map { DecimalText.rounded($0, 3) } ?? "")
    }
    lines.append("")
    for fit in curve.laws.fits { lines += Self.lines(fit) }
    let choice = curve.laws.choice
    lines.append("")
    lines.append(
      "  " + "Law".padded(to: 12)
        + (choice.law.map { "\($0.title): " } ?? "not decided: ") + choice.note)
    if let next = curve.laws.nextWorkers {
      lines.append("  " + "Next".padded(to: 12) + "N = \(next) would tell most")
    }
    return lines
  }

  private static func row(_ cells: String...) -> String {
    var line = ""
    for cell in cells {
      line += String(repeating: " ", count: max(0, 12 - cell.count)) + cell
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func lines(_ fit: LawFit) -> [String] {
    let title = "  " + fit.law.title.padded(to: 12)
    let blank = "  " + "".padded(to: 12)
    if fit.status == .notIdentifiable { return [title + "not identifiable: \(fit.note)"] }
    // Parameters of a law that is refused mean nothing.
    if fit.status == .doesNotDescribe { return [title + "does not describe them: \(fit.note)"] }
    let parameters = fit.parameters.map { parameter in
      parameter.name.padded(to: 24) + LawText.number(parameter.value).padded(to: 12)
        + (parameter.interval.map { "95% \(range($0))" } ?? "")
    }
    var lines = parameters.enumerated().map { place, words in
      (place == 0 ? title : blank) + words.trimmedEnd
    }
    if let peak = fit.peak, let interval = fit.peakInterval {
      lines.append(
        blank + "peak".padded(to: 24) + LawText.number(peak.value).padded(to: 12)
          + "95% \(range(interval))")
    }
    if !fit.note.isEmpty { lines.append(blank + fit.note) }
    return lines
  }

  private static func range(_ interval: ClosedRange<Double>) -> String {
    "[\(LawText.number(interval.lowerBound)), \(LawText.number(interval.upperBound))]"
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
