import ArgumentParser
import Experiments
import Measurement
import Records
import Terms

/// What `speedup run` does before and around the measurement: reads, plans, and runs job after job.
struct RunSession {
  let sweep: SweepOptions
  let measuring: MeasuringOptions
  let output: OutputOptions
  /// Whether an expectation that is undecided is as bad as one that is broken.
  let isStrict: Bool
  let console: Console
  private let machine: Machine

  init(
    sweep: SweepOptions, measuring: MeasuringOptions, output: OutputOptions, isStrict: Bool,
    console: Console
  ) throws {
    self.sweep = sweep
    self.measuring = measuring
    self.output = output
    self.isStrict = isStrict
    self.console = console
    machine = try Machine.ofThisMachine()
  }

  /// How it is said that the work goes on.
  var form: ProgressForm { ProgressForm(output.style, isQuiet: output.voice.quiet, on: console) }

  /// The jobs of new runs.
  ///
  /// All files are read before any is run, and all mistakes are reported.
  func fresh(_ paths: [String]) throws -> [RunJob] {
    var files: [ExperimentFile] = []
    var mistakes: [Diagnostic] = []
    for path in paths {
      do throws(ExperimentErrors) {
        let file = try ShippedFiles.experiments.find(path)
        files.append(try ExperimentReader.read(path: file, vocabulary: Catalog.vocabulary))
      } catch {
        mistakes += error.diagnostics
      }
    }
    guard mistakes.isEmpty else { throw ExperimentErrors(diagnostics: mistakes) }
    return try files.map(job)
  }

  /// The job of a new run.
  func job(of file: ExperimentFile) throws -> RunJob {
    RunJob(
      plan: try plan(file.experiment, settings: measuring.applied(to: RunSettings())),
      text: file.text, source: file.path, resumed: nil)
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
    let read = try self.read(of: folder, record, file: file)
    var experiment = read.experiment
    // Older versions gave every program this name.
    if record.sweep.models.contains(.command) { experiment.rename(ownProgram: .command) }
    experiment.sweep = record.sweep
    experiment.sweep.workers?.sort()
    if let place = folder.workingFolder(record) { experiment.run(in: place) }
    let usableCores = machine.limits.usableCores
    if let mistake = SweepCheck.mistake(in: experiment, usableCores: usableCores) {
      throw folder.refused(mistake)
    }
    try RunInputs(folder: folder, experiment: experiment).checkGiven()
    return RunJob(
      plan: try plan(experiment, settings: measuring.applied(to: record.settings)),
      text: read.text, source: record.source, resumed: folder)
  }

  /// Reads the experiment of a run: the copy, or the file that is named and must be the same.
  ///
  /// The paths in it begin where the file is now, or was when the run began.
  private func read(
    of folder: RunFolder, _ record: RunFolder.Record, file: String?
  ) throws -> ExperimentFile {
    let text = try folder.experimentText()
    let base = folder.base(record)
    do throws(ExperimentErrors) {
      let file = try file.map { name throws(ExperimentErrors) in
        try ShippedFiles.experiments.find(name)
      }
      let read = try ExperimentReader.read(
        path: file ?? folder.experimentPath, folder: file == nil ? base : nil,
        vocabulary: Catalog.vocabulary)
      guard let file, read.text != text else { return read }
      throw ExperimentErrors(diagnostics: [
        Diagnostic(
          file: file, line: nil,
          message: "is not the experiment of \(folder.path): it has changed; begin a new run "
            + "without --resume")
      ])
    } catch {
      guard file == nil else { throw error }
      throw FileMistakes([
        error.description,
        "paths of the experiment begin in \(base); if it was moved, name it: speedup run "
          + "--resume \(folder.path) FILE",
      ])
    }
  }

  private func plan(_ experiment: Experiment, settings: RunSettings) throws -> Plan {
    let swept = try sweep.applied(to: experiment, usableCores: machine.limits.usableCores)
    let plan = Plan(experiment: swept, settings: settings, machine: machine)
    try MeasuringOptions.refuse(RunRule.tooManyLaunches(plan))
    return plan
  }

  /// What a user may not have meant, although it can be measured.
  func remarks(on experiment: Experiment) -> [String] {
    experiment.untoldPrograms.map { model in
      "note: \(model): the command does not use {workers}, so N only limits the CPUs that it may use"
    }
  }
}
