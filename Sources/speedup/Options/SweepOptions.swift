import ArgumentParser
import Basics
import Experiments
import Measurement
import Terms

/// Flags that change the sweep of an experiment.
struct SweepOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Execution models and peers, such as `thread,process`.", valueName: "list"),
    completion: .list(ExecutionModel.allCases.map(\.rawValue)))
  var models: String?

  @Option(help: ArgumentHelp("Worker counts, such as `1,2,4` or `1-8`.", valueName: "list"))
  var workers: String?

  @Option(
    help: ArgumentHelp("`strong`, `weak`, or both.", valueName: "list"),
    completion: .list(ScalingMode.allCases.map(\.rawValue)))
  var scaling: String?

  /// The experiment with these flags in place of what its file says.
  ///
  /// - Parameters:
  ///   - experiment: As its file says, or the run that is continued.
  ///   - usableCores: The most workers where nothing says how many.
  /// - Returns: The experiment with its sweep.
  /// - Throws: `ValidationError` that names the flag.
  func applied(to experiment: Experiment, usableCores: Int) throws -> Experiment {
    var result = experiment
    if let models {
      let example = experiment.sweep.models.map(\.name).joined(separator: ",")
      result.sweep.models = try FlagCheck.words(models, "--models", example: example).map {
        let model = Model($0)
        return model == .command ? experiment.ownProgram ?? model : model
      }
    }
    if let counts = try counts() { result.sweep.workers = counts }
    if let scaling = try modes() { result.sweep.scaling = scaling }
    try MeasuringOptions.refuse(SweepCheck.mistake(in: result, usableCores: usableCores))
    return result
  }

  /// What `--workers` says; nil where it is not given.
  func counts() throws -> [Int]? {
    guard let workers else { return nil }
    do {
      return try WorkerCounts.parse(workers)
    } catch {
      throw ValidationError("--workers: \(error)")
    }
  }

  /// What `--scaling` says; nil where it is not given.
  func modes() throws -> [ScalingMode]? {
    guard let scaling else { return nil }
    let cure = "strong, weak or strong,weak"
    return try FlagCheck.words(scaling, "--scaling", example: cure).map { name in
      guard let mode = ScalingMode(rawValue: name) else {
        throw ValidationError(
          "--scaling: there is no '\(VisibleText.quoted(name))'; write \(cure)")
      }
      return mode
    }
  }
}
