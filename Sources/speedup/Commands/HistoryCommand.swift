import Analysis
import ArgumentParser
import Records
import Reporting

/// `speedup history`: the commits at which times changed.
struct HistoryCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Find the commits at which times changed, over many runs.",
    discussion: """
      RESULTS are folders of runs, folders above (all runs below them count), or the folder of a \
      baseline of `speedup check`. Each commit is the median of its sessions, in the order in which \
      commits were measured; runs of different machines and workloads are kept apart. A change is a \
      new level of at least 3%, four commits or more on each side; a spike is none.

      Examples:
        speedup history results/sleep
        speedup history results/baseline --plots plots --format png
      """)

  @Argument(
    help: "Folders of results, samples.csv files, or a baseline.", completion: .directory)
  var results: [String]

  @Option(
    help: ArgumentHelp("Draw times over commits into DIR/<experiment>/.", valueName: "dir"),
    completion: .directory)
  var plots: String?

  @OptionGroup
  var format: FormatOption

  @OptionGroup
  var theme: ThemeOption

  @Flag(help: "Print one JSON document.")
  var form: DocumentForm?

  @OptionGroup
  var style: StyleOption

  func validate() throws {
    try FlagCheck.path(plots, "--plots", example: "a folder, such as --plots plots")
    if plots == nil, format.format != nil {
      throw ValidationError("--format: nothing is drawn; add --plots plots")
    }
    try theme.check(hasFigures: plots != nil)
    for path in results {
      try FlagCheck.path(path, "RESULTS", example: "a folder of results/ or a baseline")
    }
  }

  func run(_ console: Console) throws {
    let formats = try format.formats()
    let series = HistorySeries.series(try HistorySources.read(results, console))
    let report = HistoryReport(series)
    if let form {
      try console.write(form.document(report), to: "-")
    } else {
      try console.write(HistoryText(style: style.table(on: console)).document(report), to: "-")
    }
    guard let plots else { return }
    let looks = try ProjectLooks.book(
      of: series.filter { $0.points.count > 1 }.map(\.configuration.model.name), in: plots,
      console)
    for (experiment, own) in Dictionary(grouping: series, by: \.experiment).sorted(by: {
      $0.key < $1.key
    }) {
      let figures = Figure.history(own, looks: looks)
      let place = "\(plots)/\(experiment)"
      if figures.isEmpty {
        console.note("note: \(experiment) has one commit, and nothing to draw")
        continue
      }
      try FigureWriter.draw(figures, into: place, formats: formats, theme: theme.value())
      if form == nil { console.say("Figures: \(place)/") }
    }
  }
}
