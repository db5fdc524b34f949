import ArgumentParser
import FoundationEssentials
import Reporting

#if canImport(Glibc)
import Glibc
#endif

/// How rich the output may be.
struct StyleOption: ParsableArguments {
  enum Style: String, ExpressibleByArgument, CaseIterable {
    case auto
    case basic
    case none
  }

  @Option(
    help: ArgumentHelp(
      "`auto` uses colour on a terminal, `basic` none, `none` only ASCII and no progress line.",
      valueName: "style"))
  var style = Style.auto

  /// The style of tables on standard output.
  ///
  /// `NO_COLOR` (no-color.org) and `TERM=dumb` are honoured.
  var table: TableStyle {
    switch style {
    case .none: .plain
    case .basic: .basic
    case .auto: isatty(STDOUT_FILENO) == 1 && Self.terminalHasColour ? .colour : .basic
    }
  }

  /// Whether a progress line may be drawn on standard error.
  var drawsProgress: Bool {
    style != .none && isatty(STDERR_FILENO) == 1
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  private static var terminalHasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
