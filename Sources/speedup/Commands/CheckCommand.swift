import Analysis
import ArgumentParser
import Basics
import Records
import Reporting

/// `speedup check`: a run beside earlier sessions of the same machine.
struct CheckCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Compare a run with earlier sessions of the same machine, and fail where it is slower.",
    discussion: """
      RESULTS are as for `speedup analyze`; each run is a session. What all its configurations have in \
      common is taken for the machine and taken off; the rest is compared with the spread of the \
      earlier sessions. From 10 earlier sessions on a slower configuration is a regression: exit \
      code 2. Sessions of another machine or workload are never compared by their times.

      DIR belongs into the repository: a folder for each machine and workload, a line for each \
      configuration of a session, the last 50 sessions. --update adds the session, unless it is a \
      regression.

      Examples:
        speedup check results/sleep --baseline results/baseline --update
        speedup check results/sleep --baseline results/baseline --json
      """)

  @Argument(help: "Folders of results, or samples.csv files.", completion: .directory)
  var results: [String]

  @Option(
    help: ArgumentHelp("The folder of earlier sessions.", valueName: "dir"), completion: .directory)
  var baseline: String

  @Flag(help: "Add this session to the earlier ones.")
  var update = false

  @Flag(help: "End with exit code 3 where nothing can be decided.")
  var strict = false

  @Flag(help: "Print one JSON document.")
  var form: DocumentForm?

  @OptionGroup
  var style: StyleOption

  func validate() throws {
    try FlagCheck.path(
      baseline, "--baseline", example: "a folder, such as --baseline results/baseline")
    for path in results {
      try FlagCheck.path(path, "RESULTS", example: "a folder of results/ or a samples.csv")
    }
  }

  func run(_ console: Console) throws {
    let folder = BaselineFolder(path: baseline)
    guard folder.isThere || update else {
      throw InputMistake("\(baseline): is no folder; add --update to begin a baseline there")
    }
    let sessions = try ResultSet(paths: results).runs.flatMap(MeasuredSession.sessions)
    var checks: [SessionCheck] = []
    do {
      checks = try sessions.map { try SessionCheck($0, by: folder, begins: update) }
    } catch let error as BaselineError {
      throw InputMistake("\(error)")
    }
    if update {
      for index in checks.indices where checks[index].verdict != .regression {
        let session = sessions[index]
        try folder.add(session.rows, to: session.experiment, of: session.fingerprint)
        checks[index].isAdded = true
      }
    }
    try show(SessionReport(checks), sessions, on: console)
  }

  private func show(
    _ report: SessionReport, _ sessions: [MeasuredSession], on console: Console
  ) throws {
    if let form {
      try console.write(form.document(report), to: "-")
    } else {
      try console.write(SessionText(style: style.table(on: console)).document(report), to: "-")
    }
    for check in report.checks {
      let place = BaselineFolder(path: baseline).tablePath(check.experiment, of: check.fingerprint)
      if check.isAdded, form == nil { console.say("Added to \(place)") }
      if update, !check.isAdded {
        console.note(
          "note: a regression is not added; to take it for the new level, remove \(place) and begin anew"
        )
      }
    }
    if report.verdict == .regression { throw ExitCode(2) }
    if report.checks.contains(where: { !$0.failed.isEmpty }) { throw ExitCode.failure }
    if strict, report.verdict == .slower || report.verdict == .undecided { throw ExitCode(3) }
  }
}
