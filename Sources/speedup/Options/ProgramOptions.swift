import ArgumentParser
import Basics
import Experiments
import Terms

/// Flags that say how programs of the command line are run, in the place of an experiment file.
struct ProgramOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A command, also where nothing in it says so; words behind `--` are one, too.",
      valueName: "command"))
  var command: [String] = []

  @Option(
    help: ArgumentHelp(
      "What a command is called in tables and legends; the first is the first command's.",
      valueName: "name"))
  var name: [String] = []

  @Option(
    help: ArgumentHelp(
      "The experiment, and its folder of results. (default: the names of the commands)",
      valueName: "name"))
  var experimentName: String?

  @Option(help: ArgumentHelp("Run this once, before the first launch.", valueName: "command"))
  var setup: String?

  @Option(
    help: ArgumentHelp("Run this before each time that a command runs.", valueName: "command"))
  var prepare: String?

  @Option(help: ArgumentHelp("Run this once, after the last launch.", valueName: "command"))
  var cleanup: String?

  @Option(
    help: ArgumentHelp(
      "A variable of the commands; the value may have placeholders.", valueName: "name=value"))
  var env: [String] = []

  @Flag(help: "Let /bin/sh read all commands.")
  var shell = false

  @Option(
    help: ArgumentHelp(
      """
      `whole`: a launch takes from the start of the process to its exit. `reported`: the command \
      prints {"wall_s": 0.41} itself. (default: whole)
      """, valueName: "who"))
  var timing: CommandChoice.Timing?

  @Option(
    help: ArgumentHelp(
      "`cpu`, `memory` or `io`, which may have more workers than cores. (default: cpu)",
      valueName: "what"))
  var bound: Bound?

  @Flag(help: "Weak scaling: N times {tasks} for N workers.")
  var weak = false

  @Option(
    help: ArgumentHelp("What {tasks} is: in all, or for each worker.", valueName: "n"))
  var tasks: Int?

  @Option(
    help: ArgumentHelp(
      "Keep the commands as an experiment file with comments, and run nothing.",
      valueName: "file"), completion: .file(extensions: ["yaml"]))
  var write: String?

  func validate() throws {
    try FlagCheck.path(write, "--write", example: "a file, such as --write sort.yaml")
    try MeasuringOptions.check(tasks, from: 1, "--tasks")
    for name in name {
      guard Model(name).execution == nil, Model(name) != .command else {
        throw ValidationError(
          "--name: '\(name)' is the name of a model; write another one, such as my-\(name)")
      }
      guard PathName.isModel(name) else {
        throw ValidationError(
          "--name: '\(VisibleText.quoted(name))' cannot stand in rows; write "
            + PathName.modelWords)
      }
    }
    if let experimentName, !PathName.isExperiment(experimentName) {
      throw ValidationError(
        "--experiment-name: '\(VisibleText.quoted(experimentName))' cannot be a folder of "
          + "results; write \(PathName.experimentWords)")
    }
  }

  /// The first flag that was given; nil where none was.
  var given: String? {
    let flags: [(String, Bool)] = [
      ("--name", !name.isEmpty), ("--experiment-name", experimentName != nil),
      ("--setup", setup != nil), ("--prepare", prepare != nil), ("--cleanup", cleanup != nil),
      ("--env", !env.isEmpty), ("--shell", shell), ("--timing", timing != nil),
      ("--bound", bound != nil), ("--weak", weak), ("--tasks", tasks != nil),
      ("--write", write != nil),
    ]
    return flags.first { $0.1 }?.0
  }

  /// The variables.
  ///
  /// - Returns: Each once, in their order.
  /// - Throws: `ValidationError` that names the flag.
  func variables() throws -> [ExperimentDraft.Variable] {
    var variables: [ExperimentDraft.Variable] = []
    for text in env {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw ValidationError(
          "--env: '\(VisibleText.quoted(text))' is no name=value; write for example "
            + "--env OMP_NUM_THREADS={workers}")
      }
      let variable = ExperimentDraft.Variable(name: String(parts[0]), value: String(parts[1]))
      guard !variables.contains(where: { $0.name == variable.name }) else {
        throw ValidationError("--env: '\(variable.name)' is given twice; keep one")
      }
      variables.append(variable)
    }
    return variables
  }
}

extension CommandChoice.Timing: ExpressibleByArgument {}
extension Bound: ExpressibleByArgument {}
