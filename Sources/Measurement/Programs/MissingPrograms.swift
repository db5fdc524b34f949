import Basics
import Execution
import Experiments
import FoundationEssentials
import Processes
import Terms

/// Programs that are not installed, looked for before anything runs.
enum MissingPrograms {
  /// The models whose program no folder of `PATH` has, each with the reason in words.
  ///
  /// A program with a slash in its name is looked for only where the experiment says how it can be
  /// had; otherwise the path is a mistake.
  static func find(
    _ points: some Sequence<Configuration>, _ experiment: Experiment
  ) -> [Model: String] {
    var missing: [Model: String] = [:]
    for model in Set(points.map(\.model)) {
      guard let command = experiment.command(of: model), !command.program.usesShell,
        let word = command.program.words.first, word.placeholders.isEmpty
      else { continue }
      let name = word.filled(with: [:])
      if isMissing(name, command) {
        missing[model] =
          "\(name) is not installed" + (command.install.map { "; install it with: \($0)" } ?? "")
      }
    }
    return missing
  }

  private static func isMissing(_ name: String, _ command: CommandChoice) -> Bool {
    if name.contains(mark: "/") {
      guard command.install != nil, let folder = command.fixedDirectory else { return false }
      let place = name.hasPrefix("/") ? name : folder + "/" + name
      return !FileManager.default.fileExists(atPath: place)
    }
    guard command.environment["PATH"] == nil else { return false }
    return ProgramFile.find(name, path: Environment["PATH"]) == nil
  }
}
