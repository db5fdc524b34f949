import Analysis
import ArgumentParser
import Experiments
import FoundationEssentials
import Kernels
import Measurement
import Records

extension RunSession {
  /// Runs the jobs one after the other, and judges each when it is done.
  ///
  /// They share the time limit: each has its part of what is left, so that none is left out.
  ///
  /// - Throws: `ExitCode` 1 when a measurement failed, else 2 when an expectation is broken, and 3 where
  ///   one is undecided and that is asked for; 130 when the run was interrupted.
  func run(_ jobs: [RunJob]) throws {
    var failed = false
    var end = ExpectationEnd()
    let begun = ContinuousClock.now
    for (index, whole) in jobs.enumerated() {
      let elapsed = (ContinuousClock.now - begun) / .seconds(1)
      remarks(on: whole.plan.experiment).forEach(console.note)
      let job = whole.sharingTime(after: elapsed, with: jobs.count - index)
      let environment = MachineEnvironment.ofThisBuild(job.plan.machine)
      let (folder, record) = try folder(for: job, environment: environment)
      let outcome = try measure(job, folder: folder, record: record, environment: environment)
      let result = RunResult(job: job, folder: folder, outcome: outcome, console: console)
      end.add(try result.show(output))
      failed = failed || result.isFailure
      if outcome.end == .interrupted { throw ExitCode(130) }
      if case .refused = outcome.end { throw ExitCode.validationFailure }
    }
    end.note(on: console)
    if failed { throw ExitCode.failure }
    if let code = end.exitCode(isStrict: isStrict) { throw code }
  }

  private func folder(
    for job: RunJob, environment: MachineEnvironment
  ) throws -> (RunFolder, RunFolder.Record) {
    guard let folder = job.resumed else {
      do {
        return try RunFolder.create(
          in: output.output, plan: job.plan, text: job.text, source: job.source,
          environment: environment,
          commit: GitCommit.checkedOut(at: FileManager.default.currentDirectoryPath))
      } catch let failure as FileFailure {
        throw ToolFailure("\(failure); name another folder with --output")
      }
    }
    var record = try folder.record()
    if record.environmentID != environment.id {
      console.note(
        "note: the machine or the build is not the one this run began with; rows say which by "
          + "their environment_id")
    }
    if !folder.hasEnvironment {
      console.note("note: environment.json is missing or damaged, and is written as it is now")
      try WholeFile.write(environment.json, to: folder.environmentPath)
    }
    record.settings = job.plan.settings
    record.sweep = job.plan.experiment.sweep
    return (folder, record)
  }

  private func measure(
    _ job: RunJob, folder: RunFolder, record: RunFolder.Record, environment: MachineEnvironment
  ) throws -> RunOutcome {
    let store = try SampleStore(path: folder.samplesPath)
    // Not before the lock is ours: another run may be at work in this folder.
    if job.resumed != nil { try folder.write(record) }
    let inputs = try RunInputs(folder: folder, experiment: job.plan.experiment)
    if !inputs.areKnown, store.existing.contains(where: { $0.status != .refused }) {
      console.note(
        "note: \(folder.inputsPath) is missing, so that nobody knows whether the graph, libraries and "
          + "programs are those of the rows that are there")
    }
    let goal = job.plan.settings.targetHalfWidth.map(PrecisionGoal.init(halfWidth:))
    let progress = ProgressLine(
      job.plan, existing: store.existing, goal: goal, isProbed: measuring.probe, console: console,
      form: form)
    defer { progress.clear() }
    let launcher = try HelperPath.launcher()
    defer { launcher.stop() }
    var runner = Runner(
      plan: job.plan, launcher: launcher, store: store, runID: record.runID,
      environmentID: environment.id,
      planner: goal.map {
        ShownRounds(
          PrecisionRounds(
            $0, of: job.plan.configurations, expecting: job.plan.experiment.expectations)
        ) { progress.widest = $0 }
      },
      probesPath: folder.probesPath,
      prepared: { () throws(StoreError) in try inputs.prepare() },
      probesPrograms: measuring.probe, listener: progress.hear)
    var outcome = try runner.run()
    if job.plan.settings.trace, outcome.end == .complete {
      let files = TraceFiles(
        folder, plan: job.plan, console: console, isQuiet: output.voice.quiet)
      outcome = try files.write(after: outcome) {
        defer { progress.clear() }
        return runner.trace()
      }
    }
    progress.clear()
    if case .refused = outcome.end { return outcome }
    outcome.changedInputs = inputs.close()
    return outcome
  }
}
