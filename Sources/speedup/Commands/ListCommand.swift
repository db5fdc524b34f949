import ArgumentParser

/// `speedup list`: what an experiment file can name, or the experiments that come with the program.
struct ListCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List kernels with their unit of grain and what bounds them, models and patterns.",
    discussion: """
      Examples:
        speedup list
        speedup list --experiments
      """)

  @Flag(help: "List the experiments and graphs that have a name: `speedup run NAME`.")
  var experiments = false

  @Flag(help: "Print one JSON document.")
  var form: DocumentForm?

  func run(_ console: Console) throws {
    if experiments {
      try console.print(ExperimentList(), as: form, words: ExperimentListText())
    } else {
      try console.print(CatalogReport(), as: form, words: CatalogText())
    }
  }
}
