import Execution
import Experiments
import Foundation

/// Programs that are not installed, looked for before anything runs.
enum MissingPrograms {
  /// The models whose program no folder of `PATH` has, each with the reason in words.
  ///
  /// A program with a slash in its name is not looked for.
  static func find(_ points: [Configuration], _ experiment: Experiment) -> [String: String] {
    var missing: [String: String] = [:]
    for model in Set(points.map(\.model)) {
      guard let command = experiment.command(of: model), !command.program.usesShell,
        let word = command.program.words.first, word.placeholders.isEmpty,
        command.environment["PATH"] == nil
      else { continue }
      let name = word.filled(with: [:])
      let path = ProcessInfo.processInfo.environment["PATH"]
      if ProgramFile.find(name, path: path) == nil { missing[model] = "\(name) is not installed" }
    }
    return missing
  }
}
