import ArgumentParser
import Basics
import Experiments
import Terms

/// The experiment that commands and flags describe.
struct ProgramDraft {
  let commands: [String]
  let options: ProgramOptions
  let sweep: SweepOptions

  /// - Returns: The experiment: the first command is its workload, the others are peers.
  /// - Throws: `ValidationError` that names the flag.
  func draft() throws -> ExperimentDraft {
    let names = try names()
    let programs = try zip(commands, names).enumerated().map { index, pair in
      try program(pair.0, name: pair.1, isFirst: index == 0)
    }
    guard let first = programs.first else { throw ValidationError("there is no command") }
    if options.weak, let fixed = programs.first(where: { !$0.command.contains("{tasks}") }) {
      throw ValidationError(
        "--weak: '\(fixed.name)' cannot know that N workers have N times the work; use {tasks} in "
          + "its command, with --tasks")
    }
    if options.tasks == nil, let asking = programs.first(where: { $0.command.contains("{tasks}") })
    {
      throw ValidationError("--tasks: '\(asking.name)' uses {tasks}; write for example --tasks 64")
    }
    let scaling = options.weak ? [.weak] : try sweep.modes() ?? [.strong]
    return ExperimentDraft(
      name: try options.experimentName ?? experimentName(of: names), about: about(programs),
      work: .program(first), workers: try sweep.counts(), scaling: scaling,
      peers: Array(programs.dropFirst()))
  }

  /// What a user may not have meant, although it can be measured.
  var remarks: [String] {
    guard !options.shell else { return [] }
    return commands.compactMap { command in
      CommandText.unexpanded(command).map {
        "note: no shell reads '\(VisibleText.quoted(command, limit: 40))', so "
          + "'\(VisibleText.quoted($0, limit: 40))' reaches it as it is; --shell changes that"
      }
    }
  }

  private func program(
    _ text: String, name: String, isFirst: Bool
  ) throws -> ExperimentDraft.Program {
    // Their values come with the launch, but for the work of a task, which is in files alone.
    let known = Placeholder.allCases.filter { $0 != .grain }
    let ofTheRun = known.filter(Placeholder.ofTheRun.contains)
    let shown = "'\(VisibleText.quoted(text, limit: 30))'"
    for (text, flag, known) in [
      (text, shown, known), (options.prepare, "--prepare", known),
      (options.setup, "--setup", ofTheRun), (options.cleanup, "--cleanup", ofTheRun),
    ] {
      guard let text else { continue }
      _ = try FlagCheck.command(text, flag, usesShell: options.shell, among: known)
    }
    return ExperimentDraft.Program(
      name: name, command: String(text.trimmed), usesShell: options.shell,
      timing: options.timing ?? .whole, environment: try options.variables(),
      setup: isFirst ? options.setup : nil, prepare: options.prepare,
      cleanup: isFirst ? options.cleanup : nil, bound: isFirst ? options.bound : nil,
      tasks: isFirst ? options.tasks : nil)
  }

  /// One for each command: those of `--name`, then their own.
  private func names() throws -> [String] {
    var names = options.name
    guard names.count <= commands.count else {
      throw ValidationError(
        "--name: \(names.count.counted("name")) for \(commands.count.counted("command")); write one "
          + "for each, in their order")
    }
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw ValidationError("--name: '\(twice)' is given twice; each command needs its own")
    }
    for command in commands.dropFirst(names.count) {
      names.append(
        ProgramName.derived(from: command, usesShell: options.shell, taken: names))
    }
    return names
  }

  private static let scripts: Set = ["py", "sh", "pl", "rb", "r", "jl", "js"]

  /// The names of the commands in small letters, without the endings of scripts.
  private func experimentName(of names: [String]) throws -> String {
    let stems = names.map {
      Self.scripts.contains(FilePath.ending(of: $0)) ? FilePath.stem(of: $0) : $0
    }
    let letters = stems.joined(separator: "-").lowercased()
      .map { PathName.isExperiment("x\($0)") ? $0 : "-" }
    let parts = String(letters.prefix(PathName.longest)).split(separator: "-")
    guard !parts.isEmpty else {
      throw ValidationError("--experiment-name: the commands give none; write one")
    }
    return parts.joined(separator: "-")
  }

  private func about(_ programs: [ExperimentDraft.Program]) -> String {
    let first = VisibleText.quoted(programs.first?.command ?? "", limit: Self.longestAbout)
    let others = programs.dropFirst().map(\.name)
    return others.isEmpty ? first : first + ", beside " + others.joined(separator: ", ")
  }

  /// A line under the title of a figure.
  private static let longestAbout = 80
}

extension ExperimentDraft {
  /// The experiment with its text, as if it came from a file.
  ///
  /// - Parameter folder: Where paths in it begin.
  /// - Returns: Both.
  /// - Throws: `ValidationError` with the flag of each mistake.
  func file(in folder: String = "") throws -> ExperimentFile {
    do throws(DraftMistakes) {
      let experiment = try read(in: folder, vocabulary: Catalog.vocabulary)
      return ExperimentFile(path: "command line", text: text, experiment: experiment)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
