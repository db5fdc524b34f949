import ArgumentParser
import Basics
import Reporting

/// Flags that say how much of the curves is shown.
struct TableOptions: ParsableArguments {
  enum Extent: String, ExpressibleByArgument, CaseIterable {
    case short
    case full
  }

  @Option(
    help: ArgumentHelp(
      "`short` has a row a model; `full` every worker count, Karp–Flatt and the absolute speedup, with notes.",
      valueName: "extent"))
  var table = Extent.short

  @Flag(help: "List everything that is to be doubted, and what else is known.")
  var verbose = false

  /// The format that shows so much.
  func format(_ style: TableStyle, on console: Console) -> CurveTable {
    CurveTable(
      style: style, detail: .init(isFull: table == .full, isVerbose: verbose),
      columns: console.output.isTerminal ? console.output.columns() : nil)
  }

  /// The command that lists everything of some results, to be copied.
  static func everything(_ paths: [String]) -> String {
    "speedup analyze \(paths.map(ShellText.word).joined(separator: " ")) --verbose"
  }
}
