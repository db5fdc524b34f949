package import Analysis

/// A comparison as the summary of a step of GitHub Actions, below its 1 MiB: what is appended to the
/// file that `GITHUB_STEP_SUMMARY` names.
package struct ComparisonSummary: ReportFormat {
  package init() {}

  package func document(_ report: ComparisonReport) -> String {
    // A line before it ends what another program wrote there.
    "\n" + ComparisonMarkdown(limit: ComparisonMarkdown.summary).document(report)
  }
}
