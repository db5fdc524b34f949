import ArgumentParser
import Experiments
import Foundation
import Measurement

/// What `speedup run` does before and around the measurement: reads, plans, and runs job after job.
struct RunSession {
  let sweep: SweepOptions
  let measuring: MeasuringOptions
  let output: OutputOptions
  private let machine: Machine

  init(sweep: SweepOptions, measuring: MeasuringOptions, output: OutputOptions) throws {
    self.sweep = sweep
    self.measuring = measuring
    self.output = output
    machine = try Machine.ofThisMachine()
  }

  /// The jobs of new runs.
  ///
  /// All files are read before any is run, and all mistakes are reported.
  func fresh(_ paths: [String]) throws -> [RunJob] {
    var files: [ExperimentFile] = []
    var mistakes: [Diagnostic] = []
    for path in paths {
      do throws(ExperimentErrors) {
        files.append(try ExperimentReader.read(path: path, vocabulary: Catalog.vocabulary))
      } catch {
        mistakes += error.diagnostics
      }
    }
    try report(mistakes)
    return try files.map { file in
      RunJob(
        plan: try plan(file.experiment, settings: measuring.applied(to: RunSettings())),
        text: file.text, source: file.path, resumed: nil)
    }
  }

  /// The job that continues the run in a folder, with the experiment copied there.
  ///
  /// - Parameters:
  ///   - path: The folder of the run.
  ///   - file: If it is given, it must be the same experiment.
  /// - Returns: The job, with the settings of the run and the flags given now.
  /// - Throws: What is wrong with the folder or the file.
  func resumed(_ path: String, file: String?) throws -> RunJob {
    let folder = RunFolder(path: path)
    if GranularityFolder(path: path).isThere {
      throw ValidationError(
        "--resume: \(path) was written by speedup metg; write speedup metg --resume \(path)")
    }
    let record = try folder.record()
    let text = try String(contentsOf: URL(filePath: folder.experimentPath), encoding: .utf8)
    if let file, try String(contentsOf: URL(filePath: file), encoding: .utf8) != text {
      throw ValidationError(
        "\(file) is not the experiment of \(path): it has changed; begin a new run without "
          + "--resume")
    }
    var experiment = try experiment(of: folder, text: text, source: record.source)
    experiment.sweep = record.sweep
    return RunJob(
      plan: try plan(experiment, settings: measuring.applied(to: record.settings)), text: text,
      source: record.source, resumed: folder)
  }

  /// Reads the copied experiment; its own paths begin where the original file was.
  private func experiment(
    of folder: RunFolder, text: String, source: String
  ) throws -> Experiment {
    let base = URL(filePath: source).deletingLastPathComponent().relativePath
    do throws(ExperimentErrors) {
      return try ExperimentReader.read(
        text: text, file: folder.experimentPath, folder: base, vocabulary: Catalog.vocabulary)
    } catch {
      try report(error.diagnostics)
      throw ExitCode.validationFailure
    }
  }

  private func plan(_ experiment: Experiment, settings: RunSettings) throws -> Plan {
    Plan(experiment: try sweep.applied(to: experiment), settings: settings, machine: machine)
  }

  private func report(_ mistakes: [Diagnostic]) throws {
    guard !mistakes.isEmpty else { return }
    for mistake in mistakes { Console.note("\(mistake)") }
    throw ExitCode.validationFailure
  }
}
