import ArgumentParser
import Basics
import Reporting

/// Which images are drawn of each figure.
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Image formats. (default: svg,png,pdf)", valueName: "list"),
    completion: .list(FigureFormat.allCases.map(\.rawValue)))
  var format: String?

  /// The formats that were named; all where none was.
  ///
  /// - Throws: `ValidationError` for a word that is none.
  func formats() throws -> [FigureFormat] {
    guard let format else { return FigureFormat.allCases }
    return try FlagCheck.words(format, "--format", example: "svg, png or pdf").map { word in
      guard let format = FigureFormat(rawValue: word) else {
        throw ValidationError(
          "--format: there is no format '\(VisibleText.quoted(word))'; write svg, png or pdf")
      }
      return format
    }
  }
}
