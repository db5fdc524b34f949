import ArgumentParser
import Experiments
import Measurement

/// `speedup run`: measures experiments.
struct RunCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Measure how experiments scale.",
    discussion: """
      What is measured is a program, or an experiment in a file (docs/FORMATS.md):

        speedup run --workers 1-8 'make -j{workers}'
        speedup run --workers 1,2,4 'xz -T{workers} -kf big' 'zstd -fT{workers} big'
        speedup run --workers 1-4 --setup ./fill -- ./sort {workers} data
        speedup run --workers 1-8 --write make.yaml 'make -j{workers}'

      {workers} is the number of workers, N; several commands are lines of one plot. A launch is a fresh process that measures one \
      model with one number of workers; a round launches every point once, in a shuffled order, so \
      that all points meet the same noise. Six rounds give an exact 95% interval.

      Examples:
        speedup run workloads/monte-carlo-pi.yaml
        speedup run workloads/sleep.yaml --workers 1,2,4,8,16,32,64 --rounds 10
        speedup run workloads/sleep.yaml --target-ci 2% --time-limit 30m
        speedup run --workers 1-8 'make -j{workers}' --dry-run
        speedup run --resume results/sleep/20260301T120000Z

      More workers than cores are refused for workloads that need a core each: they measure the \
      scheduler of the system, not the program. --oversubscribe measures them all the same.
      """)

  @Argument(
    help: ArgumentHelp(
      "Experiment files (`-` is standard input) or names from `speedup list --experiments`, or commands with "
        + "{workers} in them.", valueName: "file-or-command"),
    completion: .file(extensions: ["yaml"]))
  var arguments: [String] = []

  @OptionGroup(title: "What is measured")
  var sweep: SweepOptions

  @OptionGroup(title: "Commands in the place of a file")
  var program: ProgramOptions

  @OptionGroup(title: "How it is measured")
  var measuring: MeasuringOptions

  @OptionGroup(title: "What is expected")
  var expectations: StrictOption

  @OptionGroup(title: "Where it goes")
  var output: OutputOptions

  func validate() throws {
    if arguments.isEmpty && program.command.isEmpty && output.resume == nil {
      throw ValidationError(
        "Write a command, such as speedup run --workers 1-8 'make -j{workers}', the path of an "
          + "experiment, or a run with --resume.")
    }
  }

  func run(_ console: Console) throws {
    let given = try RunArguments(arguments, commands: program.command)
    let session = try RunSession(
      sweep: sweep, measuring: measuring, output: output, isStrict: expectations.strict,
      console: console)
    if let path = output.resume {
      try checkResumed(given)
      return try go([session.resumed(path, file: given.files.first)], session)
    }
    guard !given.commands.isEmpty else {
      if let flag = program.given {
        throw ValidationError("\(flag): belongs to a command; an experiment file says it itself")
      }
      return try go(session.fresh(given.files), session)
    }
    if program.weak, sweep.scaling != nil {
      throw ValidationError("--weak: the same as --scaling weak; keep one")
    }
    let described = ProgramDraft(commands: given.commands, options: program, sweep: sweep)
    let draft = try described.draft()
    described.remarks.forEach(console.note)
    guard let path = program.write else {
      return try go([session.job(of: draft.file())], session)
    }
    try WrittenExperiment(draft: draft, path: path, flag: "--write").write(console)
  }

  private func checkResumed(_ given: RunArguments) throws {
    if given.files.count > 1 {
      throw ValidationError("--resume continues one run; name its experiment file or none.")
    }
    guard given.commands.isEmpty, program.given == nil else {
      throw ValidationError("--resume: the run has its commands; leave them and their flags out")
    }
  }

  private func go(_ jobs: [RunJob], _ session: RunSession) throws {
    if output.dryRun { try session.describe(jobs) } else { try session.run(jobs) }
  }
}
