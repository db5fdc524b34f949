import Analysis
import Basics
import Processes
import Records
import Reporting

/// The documents of a comparison that were asked for.
struct CompareReports {
  let output: CompareOutput
  /// Whether doubts and small changes count.
  let isStrict: Bool
  let console: Console

  /// Where GitHub Actions wants the summary of a step.
  static let summaryVariable = "GITHUB_STEP_SUMMARY"

  /// Writes them all, the ones that can be written also when others cannot.
  ///
  /// - Parameter report: What was found, or why nothing was.
  /// - Throws: The first `FileFailure`, or `DocumentError`.
  func write(_ report: ComparisonReport) throws {
    var failures: [any Error] = []
    func attempt(_ body: () throws -> Void) {
      do { try body() } catch { failures.append(error) }
    }
    if let form = output.form {
      attempt { try console.write(form.document(report), to: "-") }
    }
    if let path = output.junit {
      attempt {
        try console.write(ComparisonJUnit(isStrict: isStrict).document(report), to: path)
      }
    }
    if let path = output.exportMarkdown {
      attempt { try console.write(ComparisonMarkdown().document(report), to: path) }
    }
    if output.github { attempt { try writeForGitHub(report) } }
    if let first = failures.first { throw first }
  }

  private func writeForGitHub(_ report: ComparisonReport) throws {
    try console.write(ComparisonAnnotations(isStrict: isStrict).document(report), to: "-")
    guard let path = Environment[Self.summaryVariable], !path.isEmpty else { return }
    try WholeFile.append(ComparisonSummary().document(report), to: path)
  }
}
