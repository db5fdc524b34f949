import ArgumentParser
import Reporting

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

  /// The style of tables on the output of a console.
  func table(on console: Console) -> TableStyle {
    switch style {
    case .none: .plain
    case .basic: .basic
    case .auto: console.output.isTerminal && console.bearsColour ? .colour : .basic
    }
  }
}
