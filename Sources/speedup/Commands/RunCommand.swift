import ArgumentParser
import Experiments
import Measurement

/// `speedup run`: measures experiments.
struct RunCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Measure how experiments scale.",
    discussion: """
      Each FILE is an experiment (docs/FORMATS.md). A launch is a fresh process that measures one \
      model with one number of workers; a round launches every point once, in a shuffled order, so \
      that all points meet the same noise. Six rounds give an exact 95% interval.

      Examples:
        speedup run workloads/monte-carlo-pi.yaml
        speedup run workloads/sleep.yaml --workers 1,2,4,8,16,32,64 --rounds 10
        speedup run workloads/sleep.yaml --target-ci 2% --time-limit 30m
        speedup run workloads/*.yaml --dry-run
        speedup run --resume results/sleep/20260301T120000Z

      More workers than cores are refused for workloads that need a core each: they measure the \
      scheduler of the system, not the program. --oversubscribe measures them all the same.
      """)

  @Argument(
    help: "Experiment files, or names from `speedup list --experiments`; `-` is standard input.",
    completion: .file(extensions: ["yaml"]))
  var files: [String] = []

  @OptionGroup(title: "What is measured")
  var sweep: SweepOptions

  @OptionGroup(title: "How it is measured")
  var measuring: MeasuringOptions

  @OptionGroup(title: "What is expected")
  var expectations: StrictOption

  @OptionGroup(title: "Where it goes")
  var output: OutputOptions

  func validate() throws {
    if files.isEmpty && output.resume == nil {
      throw ValidationError(
        "Name an experiment file, such as workloads/monte-carlo-pi.yaml, or a run with --resume.")
    }
    for file in files {
      try FlagCheck.path(file, "FILE", example: "an experiment file, or - for standard input")
    }
    if output.resume != nil && files.count > 1 {
      throw ValidationError("--resume continues one run; name its experiment file or none.")
    }
  }

  func run(_ console: Console) throws {
    let session = try RunSession(
      sweep: sweep, measuring: measuring, output: output, isStrict: expectations.strict,
      console: console)
    let jobs =
      try output.resume.map { [try session.resumed($0, file: files.first)] } ?? session.fresh(files)
    if output.dryRun {
      for job in jobs { try session.describe(job) }
    } else {
      try session.run(jobs)
    }
  }
}
