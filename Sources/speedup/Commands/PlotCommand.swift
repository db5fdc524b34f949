import Analysis
import ArgumentParser
import Basics
import Reporting
import Terms

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

      Several experiments of which some keep cores busy and others wait are set beside each other in \
      DIR/models.

      Examples:
        speedup plot results/sleep
        speedup plot results/reference --figure speedup --format png --output /tmp/plots
        speedup plot results/lecture-compute results/lecture-wait --figure models
      """)

  @Argument(help: "Folders of results, or samples.csv files.", completion: .directory)
  var results: [String]

  @Option(
    help: ArgumentHelp(
      "Which figures: \(FigureChoice.all.joined(separator: ", ")), or one word for both kinds.",
      valueName: "names"),
    completion: .list(FigureChoice.all))
  var figure: String?

  @Option(
    help: ArgumentHelp(
      "Of traces only those with so many workers, such as `1,2` or `1-4`; the figure models compares at the "
        + "largest of them.", valueName: "list"))
  var workers: String?

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
    let counts = try workerCounts()
    let voice = ProgressVoice("plot", console: console, form: .usual(on: console))
    defer { voice.clear() }
    voice.begin("reading rows")
    let choice = FigureChoice(names: names)
    let results = try ResultSet(
      paths: results, takesLaunches: choice.includes(Figure.samplesName))
    let sets = try results.runs.map {
      try FigureSet(
        $0, into: output, tracing: counts.map { .workers($0) } ?? .all, console: console)
    }
    let beside = ModelsBeside(sets, into: output, console: console)
    let together = beside.isWanted(by: choice)
    let own = together ? names?.filter { $0 != Figure.modelsName } : names
    var folders = try sets.flatMap {
      try $0.draw(names: own, formats: formats, theme: theme, workers: counts?.max(), voice)
    }
    if together {
      folders += [try beside.draw(workers: counts?.max(), formats: formats, theme: theme)]
        .compactMap(\.self)
    }
    voice.clear()
    guard !folders.isEmpty else {
      throw InputMistake(
        "there is nothing to draw: "
          + (names.map { words in
            let quoted = words.map { VisibleText.quoted($0) }.joined(separator: ", ")
            return "these results have no figure \(quoted)" + FigureChoice.reason(for: words)
          } ?? "no launch of these results ended well"))
    }
    for folder in folders { console.say("Figures: \(folder)/") }
  }

  private func workerCounts() throws -> [Int]? {
    do {
      return try workers.map { try WorkerCounts.parse($0) }
    } catch {
      throw ValidationError("--workers: \(error)")
    }
  }

  private func figureNames() throws -> [String]? {
    guard let figure else { return nil }
    let words = try FlagCheck.words(figure, "--figure", example: "for example speedup")
    for word in words
    where !FigureChoice.isKnown(word) {
      throw ValidationError(
        "--figure: there is no figure '\(VisibleText.quoted(word))'; the figures are "
          + FigureChoice.all.joined(separator: ", "))
    }
    return words
  }
}
