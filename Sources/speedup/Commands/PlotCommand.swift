import Analysis
import ArgumentParser
import Basics
import Reporting

/// `speedup plot`: figures from rows.
struct PlotCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Draw the figures of results.",
    discussion: """
      RESULTS are as for `speedup analyze`. Draws each figure as SVG, PNG and PDF into \
      DIR/<experiment>/<run id>/, and lets the link DIR/<experiment>/latest lead to the newest run; \
      beside the images stands their gnuplot script with the data in it, to be changed and drawn \
      again: gnuplot speedup-strong.gp

      Examples:
        speedup plot results/sleep
        speedup plot results/reference --figure speedup --format png --output /tmp/plots
      """)

  @Argument(help: "Folders of results, or samples.csv files.", completion: .directory)
  var results: [String]

  @Option(
    help: ArgumentHelp(
      "Which figures: \(FigureSet.names.joined(separator: ", ")), or one word for both kinds.",
      valueName: "names"),
    completion: .list(FigureSet.names))
  var figure: String?

  @OptionGroup
  var format: FormatOption

  @OptionGroup
  var theme: ThemeOption

  @Option(
    help: ArgumentHelp("The folder of all figures.", valueName: "dir"), completion: .directory)
  var output = "plots"

  func validate() throws {
    try FlagCheck.path(output, "--output", example: "a folder, such as --output plots")
    for path in results {
      try FlagCheck.path(path, "RESULTS", example: "a folder of results/ or a samples.csv")
    }
  }

  func run(_ console: Console) throws {
    let names = try figureNames()
    let formats = try format.formats()
    let theme = try theme.value()
    let results = try ResultSet(paths: results)
    let sets = try results.runs.map { try FigureSet($0, into: output, console: console) }
    let folders = try sets.flatMap { try $0.draw(names: names, formats: formats, theme: theme) }
    guard !folders.isEmpty else {
      throw InputMistake(
        "there is nothing to draw: "
          + (figure.map {
            "these results have no figure \(VisibleText.quoted($0)); timelines need --trace"
          }
            ?? "no launch of these results ended well"))
    }
    for folder in folders { console.say("Figures: \(folder)/") }
  }

  private func figureNames() throws -> [String]? {
    guard let figure else { return nil }
    let words = try FlagCheck.words(figure, "--figure", example: "for example speedup")
    for word in words
    where !FigureSet.isKnown(word) {
      throw ValidationError(
        "--figure: there is no figure '\(VisibleText.quoted(word))'; the figures are "
          + FigureSet.names.joined(separator: ", "))
    }
    return words
  }
}
