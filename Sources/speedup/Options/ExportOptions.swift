import ArgumentParser
import Reporting

/// The files to which curves are exported, a flag a format.
///
/// A new format is a file of its own (`ReportFormat`), a flag here, and an entry in `exports`.
struct ExportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write the curves as JSON; `-` is standard output.", valueName: "file"),
    completion: .file())
  var exportJson: String?

  @Option(
    help: ArgumentHelp(
      "Write the curves as a Markdown table; `-` is standard output.", valueName: "file"),
    completion: .file())
  var exportMarkdown: String?

  @Option(
    help: ArgumentHelp(
      "Write the times as the JSON of hyperfine, for its scripts; `-` is standard output.",
      valueName: "file"),
    completion: .file())
  var exportHyperfine: String?

  @Option(
    help: ArgumentHelp(
      "Write the times as customSmallerIsBetter of github-action-benchmark; `-` is standard output.",
      valueName: "file"),
    completion: .file())
  var exportGithubBenchmark: String?

  /// Each flag with its format and the file that was named.
  var exports: [(flag: String, format: any ReportFormat<CurveReport>, path: String?)] {
    [
      ("--export-json", JSONFormat(), exportJson),
      ("--export-markdown", CurveMarkdown(), exportMarkdown),
      ("--export-hyperfine", CurveHyperfine(), exportHyperfine),
      ("--export-github-benchmark", CurveBenchmarks(), exportGithubBenchmark),
    ]
  }

  func validate() throws {
    for export in exports {
      try FlagCheck.path(export.path, export.flag, example: "a file, or - for standard output")
    }
    if exports.count(where: { $0.path == "-" }) > 1 {
      throw ValidationError("Only one document can go to standard output.")
    }
  }

  /// Whether nothing else may be printed.
  var takeOutput: Bool { exports.contains { $0.path == "-" } }

  /// Writes what was asked for.
  ///
  /// - Throws: `DocumentError`, or `FileFailure` when a file cannot be written.
  func write(_ report: CurveReport, to console: Console) throws {
    for export in exports {
      guard let path = export.path else { continue }
      try console.write(export.format.document(report), to: path)
    }
  }
}
