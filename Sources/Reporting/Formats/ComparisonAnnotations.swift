package import Analysis
import Basics

/// A comparison as annotations of GitHub Actions, for standard output: regressions first, ten at most.
package struct ComparisonAnnotations: ReportFormat {
  private let isStrict: Bool

  /// GitHub shows ten of a level and a step.
  package static let most = 10

  /// - Parameter isStrict: Whether what is slower or inconclusive is an error.
  package init(isStrict: Bool) { self.isStrict = isStrict }

  package func document(_ report: ComparisonReport) -> String {
    let rows = ComparisonRow.all(of: report)
    let claim = ComparisonClaim(report, rows).full
    let own = rows.filter { level($0.verdict) != .notice || $0.verdict == .faster }
      .sorted { $0.verdict.rank < $1.verdict.rank }
      .map { (verdict: $0.verdict, command: command($0)) }
    // Where no row says it: that nothing changed, or why nothing can be said.
    let isSaid = own.contains { $0.verdict == report.verdict } && report.verdict != .inconclusive
    let whole = WorkflowCommand(level: level(report.verdict), title: Self.title, message: claim)
    let all = (isSaid ? [] : [(report.verdict, whole)]) + own
    var shown = all.map(\.1)
    if all.count > Self.most {
      shown = shown.prefix(Self.most - 1) + [rest(all.dropFirst(Self.most - 1).map(\.0))]
    }
    return shown.map { $0.line + "\n" }.joined()
  }

  private static let title = "speedup compare"

  private func level(_ verdict: ComparisonVerdict) -> WorkflowCommand.Level {
    switch verdict {
    case .regression: .error
    case .slower, .inconclusive: isStrict ? .error : .warning
    case .faster, .unchanged, .identical: .notice
    }
  }

  private func command(_ row: ComparisonRow) -> WorkflowCommand {
    let words = [row.title, row.summary, row.reason]
    return WorkflowCommand(
      level: level(row.verdict), title: "\(row.verdict.rawValue): \(row.title)",
      message: words.filter { !$0.isEmpty }.joined(separator: ": "))
  }

  /// One annotation for those that there is no room for.
  private func rest(_ verdicts: [ComparisonVerdict]) -> WorkflowCommand {
    let counts = ComparisonVerdict.allCases.compactMap { verdict in
      let count = verdicts.count { $0 == verdict }
      return count > 0 ? "\(count) \(verdict.rawValue)" : nil
    }
    return WorkflowCommand(
      level: verdicts.first.map(level) ?? .notice, title: Self.title,
      message: "and \(verdicts.count) more: \(counts.joined(separator: ", "))")
  }
}
