import Basics

/// Flags of hyperfine on a command line that cannot be read, and what to write instead.
///
/// Source: hyperfine 1.20, `hyperfine --help`.
enum HyperfineHabit {
  /// Our command for the same wish: a flag, and what it does where that is not the same.
  private static let cures: [([String], String)] = [
    (
      ["-r", "--runs", "-m", "--min-runs", "-M", "--max-runs"],
      "--rounds N; each round launches every point once"
    ),
    (["-w"], "--warmup N; it counts for each launch"),
    (["-N"], "nothing: no shell reads a command unless --shell is given"),
    (["-S"], "--shell; without it no shell reads a command"),
    (["-n", "--command-name"], "--name NAME, one for each command"),
    (["-s"], "--setup COMMAND"), (["-p"], "--prepare COMMAND"), (["-c"], "--cleanup COMMAND"),
    (["--conclude", "-C"], "--cleanup COMMAND, which runs once, at the end"),
    (
      ["-i", "--ignore-failure"], "an experiment file with expected-exit: [0, 1]; --write makes one"
    ),
    (
      ["--export-json", "--export-markdown", "--export-csv", "--export-asciidoc"],
      "speedup analyze RESULTS --export-json FILE, when the run is done"
    ),
    (["--show-output"], "nothing: the output of a program that fails is said"),
    (["--reference"], "the commands behind each other: the first is the first line of the plot"),
  ]

  private static let ranges: Set = ["-P", "--parameter-scan"]
  private static let lists: Set = ["-L", "--parameter-list"]

  /// - Parameter arguments: Those behind the name of the program, which were refused.
  /// - Returns: What to write; nil where none of them is a habit.
  static func hint(_ arguments: [String]) -> String? {
    let own = arguments.prefix { $0 != "--" }
    guard let first = own.first, first == "run" || first.hasPrefix("-") else {
      return own.first.flatMap { $0.contains(where: \.isWhitespace) ? subcommand($0) : nil }
    }
    for (place, argument) in zip(own.indices, own) {
      let behind = Array(own[(place + 1)...])
      let flag = argument.split(separator: "=", maxSplits: 1).first.map(String.init) ?? argument
      if ranges.contains(flag) { return range(flag, behind) }
      if lists.contains(flag) { return list(flag, behind) }
      // A command is no flag, though it may begin as one.
      guard !argument.contains(where: \.isWhitespace) else { continue }
      if let cure = cures.first(where: { $0.0.contains(flag) })?.1 {
        return "\(flag): a flag of hyperfine; write \(cure)"
      }
    }
    return nil
  }

  /// `-P threads 1 8`, and `-P threads 1 8 -D 2`.
  private static func range(_ flag: String, _ behind: [String]) -> String {
    let bounds = behind.dropFirst().prefix(2).compactMap(Int.init)
    guard let name = behind.first, bounds.count == 2, bounds[0] <= bounds[1] else {
      return sweep(flag, name: behind.first ?? "threads", counts: "1-8", behind)
    }
    var counts = "\(bounds[0])-\(bounds[1])"
    if let place = behind.firstIndex(where: { ["-D", "--parameter-step-size"].contains($0) }),
      let step = behind[(place + 1)...].first.flatMap(Int.init), step > 1
    {
      let steps = stride(from: bounds[0], through: bounds[1], by: step).prefix(mostCounts)
      counts = steps.map(String.init).joined(separator: ",")
    }
    return sweep(flag, name: name, counts: counts, behind)
  }

  /// More would be no hint.
  private static let mostCounts = 16

  /// `-L threads 1,2,4`.
  private static func list(_ flag: String, _ behind: [String]) -> String {
    let values = behind.dropFirst().first ?? ""
    let isCounts = !values.isEmpty && values.split(separator: ",").allSatisfy { Int($0) != nil }
    guard isCounts || behind.count < 2 else {
      return
        "\(flag): values other than worker counts are commands of their own; write: speedup run "
        + "--workers 1-8 'program A {workers}' 'program B {workers}'"
    }
    return sweep(
      flag, name: behind.first ?? "threads", counts: isCounts ? values : "1,2,4", behind)
  }

  /// The same sweep in our words, with the command that was given.
  private static func sweep(
    _ flag: String, name: String, counts: String, _ behind: [String]
  ) -> String {
    let parameter = "{\(name)}"
    let given = behind.filter { $0.contains(parameter) }
      .map { ShellText.word($0.replacing(mark: parameter, by: "{workers}")) }
    let commands = given.isEmpty ? ["'program {workers}'"] : given
    return
      "\(VisibleText.quoted(flag)): worker counts are swept by --workers, and {workers} is the "
      + "count; write: speedup run --workers \(counts) " + commands.joined(separator: " ")
  }

  /// What is said of a command in the place of a subcommand.
  private static func subcommand(_ command: String) -> String {
    "'\(VisibleText.quoted(command, limit: 40))' is no subcommand; write: speedup run --workers 1-8 "
      + ShellText.word(command)
  }
}
