import ArgumentParser
import Experiments

/// `speedup init`: writes an experiment file to begin with.
struct InitCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write an experiment file with comments.",
    discussion: """
      It asks nothing and never overwrites a file. Without a flag it writes an example with a kernel.

      Examples:
        speedup init --command 'make -j{workers}' --workers 1-8
        speedup init --library ./libmine.so --symbol my_kernel mine.yaml
        speedup init --graph stencil
        speedup init --graph workloads/graphs/lecture.yaml -
      """)

  @Argument(
    help: ArgumentHelp(
      "The file; `-` is standard output. (default: the name of the experiment, .yaml)"),
    completion: .file(extensions: ["yaml"]))
  var file: String?

  @OptionGroup(title: "What is measured")
  var options: InitOptions

  func validate() throws {
    try FlagCheck.path(file, "FILE", example: "a file such as mine.yaml, or - for standard output")
  }

  func run(_ console: Console) throws {
    let draft = try InitDraft(options: options, file: file).draft()
    try WrittenExperiment(draft: draft, path: file ?? draft.name + ".yaml", flag: "FILE")
      .write(console)
  }
}
