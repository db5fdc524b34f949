import ArgumentParser

/// Flags of `speedup compare` that say what becomes of it.
struct CompareOutput: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Judge recorded pairs (pairs.csv) again; nothing is measured.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var replay: [String] = []

  @Option(
    help: ArgumentHelp("The folder of all results.", valueName: "dir"), completion: .directory)
  var output = "results"

  @Flag(help: "Print verdict.json.")
  var form: DocumentForm?

  func validate() throws {
    try FlagCheck.path(output, "--output", example: "a folder, such as --output results")
    for file in replay { try FlagCheck.path(file, "--replay", example: "the path of a pairs.csv") }
  }
}
