import ArgumentParser
import Basics
import Reporting

/// Colours, fonts and sizes of figures.
struct ThemeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colours, fonts and sizes of figures: lecture, paper (one column, for print) or dark. "
        + "(default: lecture)", valueName: "name"),
    completion: .list(Theme.all.map(\.name)))
  var theme: String?

  func validate() throws { _ = try value() }

  /// Refuses a theme without figures.
  ///
  /// - Parameter hasFigures: Whether any are drawn.
  /// - Throws: `ValidationError`.
  func check(hasFigures: Bool) throws {
    if theme != nil, !hasFigures {
      throw ValidationError("--theme: nothing is drawn; add --plots plots")
    }
  }

  /// The theme that was named.
  ///
  /// - Throws: `ValidationError` for a word that is none.
  func value() throws -> Theme {
    guard let theme else { return .lecture }
    guard let known = Theme.all.first(where: { $0.name == theme }) else {
      throw ValidationError(
        "--theme: there is no theme '\(VisibleText.quoted(theme))'; write "
          + Theme.all.map(\.name).joined(separator: ", "))
    }
    return known
  }
}
