import ArgumentParser
import Basics
import Experiments
import Records
import TaskGraphs
import Terms

/// Flags that say of what the granularity is measured.
///
/// Those of a run that is continued stand in its folder, so each is nil when it is not given.
struct MetgOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Patterns, such as `stencil,fft`; a run each. (default: stencil)", valueName: "list"),
    completion: .list(GraphPattern.Kind.allCases.map(\.rawValue)))
  var pattern: String?

  @Option(help: ArgumentHelp("Columns of the pattern. (default: 16)", valueName: "n"))
  var width: Int?

  @Option(
    help: ArgumentHelp(
      "Steps of the pattern. (default: enough for some milliseconds)", valueName: "n"))
  var steps: Int?

  @Option(
    help: ArgumentHelp(
      "Execution models, such as `thread,process`. (default: process, thread, task, task-pool)",
      valueName: "list"),
    completion: .list(ExecutionModel.allCases.map(\.rawValue)))
  var models: String?

  @Option(
    help: ArgumentHelp(
      "Worker counts, such as `1,2,4` or `1-8`. (default: the usable cores)", valueName: "list"))
  var workers: String?

  @Option(
    help: ArgumentHelp(
      "Which CPUs workers get: `compact`, `spread`. (default: compact)", valueName: "policy"))
  var pin: PinPolicy?

  @Option(
    help: ArgumentHelp(
      "How processes and threads find tasks: `static` or `stealing`. (default: by the pattern)",
      valueName: "policy"))
  var policy: SchedulingPolicy?

  @Option(
    help: ArgumentHelp("Seed of the tasks' values and of the order. (default: 1)", valueName: "n"))
  var seed: UInt64?

  func validate() throws {
    for (flag, value) in [("--width", width), ("--steps", steps)] {
      try MeasuringOptions.check(value, from: 1, flag)
    }
    try MeasuringOptions.refuse(RunRule.mistake(policy))
    _ = try kinds()
    _ = try chosenModels()
    _ = try counts(usableCores: 1)
  }

  /// The flag that stands in the folder of a run already, if one is given.
  var givenFlag: String? {
    let flags: [(String, Bool)] = [
      ("--pattern", pattern != nil), ("--width", width != nil), ("--steps", steps != nil),
      ("--models", models != nil), ("--workers", workers != nil), ("--pin", pin != nil),
      ("--policy", policy != nil), ("--seed", seed != nil),
    ]
    return flags.first(where: \.1)?.0
  }

  static let defaultWidth = 16

  /// The patterns, each once.
  func kinds() throws -> [GraphPattern.Kind] {
    try FlagCheck.words(
      pattern ?? GraphPattern.Kind.stencil.rawValue, "--pattern", example: "for example stencil"
    ).map { name in
      guard let kind = GraphPattern.Kind(rawValue: name) else {
        let known = GraphPattern.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
          "--pattern: there is no pattern '\(VisibleText.quoted(name))'; the patterns are \(known)")
      }
      return kind
    }
  }

  /// The models, each once; without the flag all that have workers.
  func chosenModels() throws -> [ExecutionModel] {
    guard let models else { return ExecutionModel.allCases.filter { $0 != .serial } }
    return try FlagCheck.words(models, "--models", example: "for example thread,process").map {
      name in
      guard let model = ExecutionModel(rawValue: name) else {
        let known = ExecutionModel.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
          "--models: there is no model '\(VisibleText.quoted(name))'; the models are \(known)")
      }
      return model
    }
  }

  func counts(usableCores: Int) throws -> [Int] {
    guard let workers else { return [usableCores] }
    do {
      return try WorkerCounts.parse(workers)
    } catch {
      throw ValidationError("--workers: \(error)")
    }
  }
}
