import Basics
import Execution
import Experiments
import Processes
import Terms

/// A file on which the rows of a run may depend: it need not exist.
struct InputFile: Hashable {
  /// What it is for the run.
  enum Use: String, Codable {
    case experiment, graph, library
    /// What a program of the run is executed from.
    case program
    /// What stands on the command line of a program: a script, or data.
    case argument
  }

  let use: Use
  /// Whose program: `dask`, `setup of dask`; empty for all else.
  let owner: String
  /// As the experiment writes it, so that it means the same from any folder.
  let name: String
  /// For this process.
  let path: String
}

/// Finds the files on which an experiment depends.
struct InputFiles {
  let experiment: Experiment
  /// The copy of the experiment in the folder of the run.
  let copy: String

  /// What is there before anything runs: of setups their programs alone, because the rest may be what
  /// they make.
  var given: [InputFile] {
    let programs = setups.flatMap(Self.files).filter { $0.use == .program }
    return own + (setups.isEmpty ? launched.flatMap(Self.files) : programs)
  }

  /// All of them, as they are when the setups have run.
  var all: [InputFile] { Array(Set(own + (setups + launched).flatMap(Self.files))) }

  private var own: [InputFile] {
    var files = [InputFile(use: .experiment, owner: "", name: "experiment.yaml", path: copy)]
    if case .file(let path) = experiment.workload.graph { files.append(file(.graph, path)) }
    if case .library(let path, _, _, _) = experiment.workload.kernel {
      files.append(file(.library, path))
    }
    return files
  }

  /// The programs that may run; what the workload makes ready is for its peers, too.
  private var commands: [(Model, CommandChoice)] {
    var models = experiment.sweep.models
    if let own = experiment.ownProgram, !models.contains(own) { models.append(own) }
    return models.compactMap { model in experiment.command(of: model).map { (model, $0) } }
  }

  private typealias Call = (owner: String, program: ProgramTemplate, command: CommandChoice)

  private var setups: [Call] {
    commands.compactMap { owner, command in
      command.setup.map { ("setup of \(owner)", $0, command) }
    }
  }

  private var launched: [Call] {
    commands.flatMap { owner, command in
      [(owner.name, command.program, command)]
        + (command.prepare.map { [("prepare of \(owner)", $0, command)] } ?? [])
    }
  }

  private func file(_ use: InputFile.Use, _ path: String) -> InputFile {
    InputFile(use: use, owner: "", name: FilePath.name(of: path), path: path)
  }

  /// The program and all words behind it that may name a file; what is filled in later does not.
  private static func files(_ call: Call) -> [InputFile] {
    let words = words(of: call.program)
    guard let name = words.first ?? nil else { return [] }
    let directory = call.command.fixedDirectory
    let path =
      call.command.environment["PATH"]?.filled(with: [:])
      ?? Environment["PATH"]
    var files: [InputFile] = []
    if let found = ProgramFile.find(name, path: path, directory: directory),
      let place = place(found, in: directory)
    {
      files.append(InputFile(use: .program, owner: call.owner, name: name, path: place))
    }
    for word in words.dropFirst().compactMap(\.self) {
      // `--input=data.txt` names a file, too.
      let value = word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
      files += [word, value].compactMap(\.self).compactMap { name in
        place(name, in: directory).map {
          InputFile(use: .argument, owner: call.owner, name: name, path: $0)
        }
      }
    }
    return files
  }

  /// The words without placeholders, each in its place; of a shell's text as far as one can tell.
  private static func words(of program: ProgramTemplate) -> [String?] {
    guard program.usesShell else {
      return program.words.map { $0.placeholders.isEmpty ? $0.filled(with: [:]) : nil }
    }
    return program.text.split { $0.isWhitespace || ";|&<>()\"'`".contains($0) }.map(String.init)
  }

  /// A path as seen from the current folder; nil where the folder of the program is not known yet.
  private static func place(_ path: String, in directory: String?) -> String? {
    if path.hasPrefix("/") { return path }
    return directory.map { $0 + "/" + path }
  }
}

extension CommandChoice {
  /// The folder in which it runs, as seen from the current one; nil where each launch has its own.
  var fixedDirectory: String? {
    guard let workingDirectory else { return "." }
    return workingDirectory.placeholders.isEmpty ? workingDirectory.filled(with: [:]) : nil
  }
}
