import Analysis
import ArgumentParser
import Basics
import Records
import Reporting

/// What a user sees of a comparison, and its exit code.
struct CompareResult {
  let report: ComparisonReport
  let rows: [PairRow]
  let rules: ComparisonRules

  /// Prints the report and what failed, and writes the documents that were asked for.
  ///
  /// - Parameters:
  ///   - reports: Which ones.
  ///   - style: Of the table.
  /// - Throws: What cannot be written.
  func show(_ reports: CompareReports, _ style: StyleOption) throws {
    let console = reports.console
    let showsTable = !reports.output.takesOutput
    for failure in failures(without: showsTable ? report.configurations.map(\.reason) : []) {
      console.note(failure)
    }
    if showsTable {
      console.show(ComparisonText(style: style.table(on: console)).document(report))
    }
    try reports.write(report)
  }

  /// Draws the figure `compare`; without one a comparison is still one, so what is missing is said.
  ///
  /// - Parameters:
  ///   - place: The folder of the figures of this comparison.
  ///   - theme: Its colours, fonts and sizes.
  ///   - console: Hears of it.
  ///   - isQuiet: Whether it hears of what is missing alone.
  func draw(
    into place: String, _ theme: Theme, _ console: Console, isQuiet: Bool
  ) {
    guard let figure = Figure.comparison(report, rules: rules) else { return }
    do throws(FigureError) {
      try FigureWriter.draw([figure], into: place, theme: theme)
      if !isQuiet { console.say("Figure: \(place)/\(figure.name).png") }
    } catch {
      console.note("no figure: \(error)")
    }
  }

  /// A sentence for each configuration of which launches failed, with the words of the program.
  ///
  /// - Parameter told: What is said elsewhere.
  /// - Returns: The others.
  private func failures(without told: [String]) -> [String] {
    var order: [ComparedConfiguration] = []
    var failed: [ComparedConfiguration: [PairRow]] = [:]
    for row in rows where !row.detail.isEmpty {
      let configuration = row.point.configuration
      if failed[configuration] == nil { order.append(configuration) }
      failed[configuration, default: []].append(row)
    }
    return order.compactMap { configuration in
      let all = rows.count { $0.point.configuration == configuration }
      let bad = failed[configuration] ?? []
      let detail = bad.first?.detail ?? ""
      guard !told.contains(where: { $0.hasSuffix(detail) }) else { return nil }
      return "\(configuration.words): \(bad.count) of \(all.counted("pair")) failed; "
        + detail
    }
  }

  /// The exit code of a comparison that was measured to its end (docs/FORMATS.md).
  ///
  /// - Parameter isStrict: Whether doubts and small changes count.
  /// - Returns: 0 to 3.
  func code(isStrict: Bool) -> Int32 {
    switch report.verdict {
    case .identical: return 0
    case .regression: return 2
    case .slower where isStrict: return 2
    default: break
    }
    if !rows.contains(where: { $0.times != nil }) || hasFailed { return 1 }
    return isStrict && report.verdict == .inconclusive ? 3 : 0
  }

  /// Whether so many launches failed that something is broken.
  private var hasFailed: Bool {
    let launches = rows.flatMap { [$0.base, $0.candidate] }
    let failed = launches.count { $0.status != .ok }
    return rules.areTooMany(failed, of: launches.count)
      || report.configurations.contains(where: rules.isBroken)
  }
}
