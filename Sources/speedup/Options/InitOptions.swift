import ArgumentParser
import Basics
import Terms

/// Flags that say what the experiment that is written measures.
struct InitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A program with {workers} in it; more of them are more lines of the plot.",
      valueName: "command"))
  var command: [String] = []

  @Option(
    help: ArgumentHelp("A shared library with your function.", valueName: "file"),
    completion: .file(extensions: ["so"]))
  var library: String?

  @Option(help: ArgumentHelp("The function, for --library.", valueName: "name"))
  var symbol: String?

  @Option(
    help: ArgumentHelp("A graph file, or the name of a pattern.", valueName: "graph"),
    completion: .file(extensions: ["yaml", "stg", "json"]))
  var graph: String?

  @Option(help: ArgumentHelp("Worker counts, such as `1,2,4` or `1-8`.", valueName: "list"))
  var workers: String?

  @Option(
    help: ArgumentHelp(
      "The name of the experiment. (default: by what it measures)", valueName: "name"))
  var experimentName: String?

  func validate() throws {
    let given = [
      ("--command", !command.isEmpty), ("--library", library != nil), ("--graph", graph != nil),
    ].filter(\.1).map(\.0)
    if given.count > 1 {
      throw ValidationError(
        "\(given[1]): an experiment measures one thing, and \(given[0]) is given; keep one")
    }
    if (library == nil) != (symbol == nil) {
      throw ValidationError("--library: write --library ./libmine.so --symbol my_kernel together")
    }
    try FlagCheck.path(library, "--library", example: "a shared library, such as ./libmine.so")
    try FlagCheck.path(graph, "--graph", example: "a graph file, or the name of a pattern")
    if let experimentName, !PathName.isExperiment(experimentName) {
      throw ValidationError(
        "--experiment-name: '\(VisibleText.quoted(experimentName))' cannot be a folder of results; write "
          + PathName.experimentWords)
    }
  }
}
