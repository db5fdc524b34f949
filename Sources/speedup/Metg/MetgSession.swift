import Analysis
import ArgumentParser
import Basics
import Experiments
import Kernels
import Measurement
import Records
import TaskGraphs
import Terms

/// What `speedup metg` does before and around the measurement: plans, runs pattern after pattern.
struct MetgSession {
  let options: MetgOptions
  let output: MetgOutput
  let machine: Machine
  let environment: MachineEnvironment
  /// Of a cache line between the CPUs of the first two workers, in seconds.
  let lineRoundTrip: Double?
  private let console: Console
  private let form: ProgressForm

  init(
    options: MetgOptions, output: MetgOutput, console: Console, form: ProgressForm
  ) throws {
    self.options = options
    self.output = output
    self.console = console
    self.form = form
    machine = try Machine.ofThisMachine()
    environment = MachineEnvironment.ofThisBuild(machine)
    lineRoundTrip = LineRoundTrip.measure(
      cpus: (options.pin ?? .compact).order(machine.allowedUnits))
  }

  /// Measures all patterns, or goes on with a run.
  ///
  /// - Returns: What was measured of each; the last one may have been stopped.
  /// - Throws: `ValidationError` for what cannot be measured, and what the file system says.
  func run() throws -> [MetgResult] {
    let launcher = try HelperPath.launcher()
    defer { launcher.stop() }
    let jobs = try output.resume.map { [try resumed($0)] } ?? fresh(launcher)
    let limit = try output.seconds()
    let begun = ContinuousClock.now
    var results: [MetgResult] = []
    for (index, job) in jobs.enumerated() {
      var job = job
      // Each has its part of what is left, so that none is left out.
      let elapsed = (ContinuousClock.now - begun) / .seconds(1)
      job.timeLimit = limit.map { max(0, $0 - elapsed) / Double(jobs.count - index) }
      let result = try measure(job, launcher)
      results.append(result)
      if result.outcome.end == .interrupted { break }
    }
    return results
  }

  private func fresh(_ launcher: any Launcher) throws -> [MetgJob] {
    let models = try options.chosenModels()
    let counts = try options.counts(usableCores: machine.limits.usableCores)
    try checkCores(counts, "--workers")
    if counts.contains(where: { $0 > 1 }), models == [.serial] {
      throw ValidationError("--models: serial has one worker; write --workers 1")
    }
    let settings = RunSettings(
      pin: options.pin ?? .compact, policy: options.policy, seed: options.seed ?? 1)
    let sweep = Sweep(models: models.map { .ours($0) }, workers: counts, scaling: [.strong])
    let kinds = try options.kinds()
    let iteration = try iterationSeconds(launcher)
    return try kinds.map { kind in
      let granularity = GranularityPlan(
        pattern: kind, width: options.width ?? MetgOptions.defaultWidth, steps: options.steps,
        iterationSeconds: iteration)
      return try job(granularity, sweep, settings, rounds: output.rounds, resumed: nil)
    }
  }

  private func resumed(_ path: String) throws -> MetgJob {
    let folder = GranularityFolder(path: path)
    let granularity: GranularityPlan
    do throws(GranularityFolderError) {
      granularity = try folder.plan()
    } catch {
      throw ValidationError("--resume: \(error)")
    }
    let record = try folder.run.record()
    guard !record.sweep.models.isEmpty, record.sweep.models.allSatisfy({ $0.execution != nil }),
      let counts = record.sweep.workers, !counts.isEmpty
    else {
      throw RunFolderError.damaged(
        path: path + "/run.json", "it names no models and worker counts that can be measured")
    }
    try checkCores(counts, "--resume")
    return try job(
      granularity, record.sweep, record.settings,
      rounds: output.rounds ?? record.settings.rounds, resumed: folder)
  }

  private func job(
    _ granularity: GranularityPlan, _ sweep: Sweep, _ settings: RunSettings, rounds: Int?,
    resumed: GranularityFolder?
  ) throws -> MetgJob {
    do {
      let plan = try granularity.plan(
        sweep, grains: GranularityGrid.grains, settings: settings, machine: machine)
      return MetgJob(
        granularity: granularity, plan: plan, rounds: rounds ?? GranularityWalk.defaultRounds,
        resumed: resumed)
    } catch let error as GraphError {
      throw ValidationError("\(granularity.pattern.rawValue): \(error)")
    }
  }

  private func checkCores(_ counts: [Int], _ flag: String) throws {
    let usable = machine.limits.usableCores
    if let most = counts.max(), most > usable {
      throw ValidationError(
        "\(flag): each worker needs a core, and \(usable) can be used "
          + "(\(machine.limits.reason)), not \(most)")
    }
    if let least = counts.min(), least < 1 {
      throw ValidationError("\(flag): \(least) is not a number of workers")
    }
  }

  private func iterationSeconds(_ launcher: any Launcher) throws -> Double {
    do throws(SpinProbeError) {
      return try SpinProbe.iterationSeconds(
        grain: GranularityGrid.first, launcher, timeLimit: RunSettings.defaultLaunchTimeout)
    } catch {
      if error == .interrupted { throw ExitCode(130) }
      throw ToolFailure("\(error)")
    }
  }
}

extension MetgSession {
  private func measure(_ job: MetgJob, _ launcher: any Launcher) throws -> MetgResult {
    let (folder, record) = try folder(of: job)
    let store = try SampleStore(path: folder.run.samplesPath)
    if job.resumed != nil { try folder.run.write(record) }
    let progress = MetgProgress(job, console: console, form: form)
    defer { progress.clear() }
    var rows = store.existing
    var runner = Runner(
      plan: job.limitedPlan, launcher: launcher, store: store, runID: record.runID,
      environmentID: environment.id, planner: job.walk,
      probesPath: folder.run.probesPath
    ) { event in
      progress.hear(event)
      if case .recorded(let samples) = event { rows += samples }
    }
    let outcome = try runner.run()
    return MetgResult(job: job, folder: folder, outcome: outcome, rows: rows)
  }

  private func folder(of job: MetgJob) throws -> (GranularityFolder, RunFolder.Record) {
    guard let folder = job.resumed else {
      do {
        return try GranularityFolder.create(
          in: output.output, job.granularity, plan: job.plan, rounds: job.rounds,
          environment: environment)
      } catch let failure as FileFailure {
        throw ToolFailure("\(failure); name another folder with --output")
      }
    }
    var record = try folder.run.record()
    if record.environmentID != environment.id {
      console.note(
        "note: the machine or the build is not the one this run began with; rows say which by "
          + "their environment_id")
    }
    record.settings.rounds = job.rounds
    return (folder, record)
  }
}
