import Analysis
import ArgumentParser
import Execution
import Experiments
import Measurement
import Processes
import Records
import Reporting

/// What `speedup compare` does around the measurement: builds, measures, judges, keeps.
struct CompareSession {
  let options: CompareOptions
  let method: CompareMethod
  let output: CompareOutput
  let style: StyleOption
  let console: Console

  private var reports: CompareReports {
    CompareReports(output: output, isStrict: method.strict, console: console)
  }

  /// Measures and says what was found; documents that were asked for are written also when nothing can be
  /// measured, with the reason.
  ///
  /// - Throws: `ExitCode` unless it passed, and what cannot be read or written.
  func run() throws {
    var isShown = false
    do {
      try compare { isShown = true }
    } catch {
      guard !isShown else { throw error }
      let reason = error is ExitCode ? "it was interrupted" : "\(error)"
      try reports.write(
        ComparisonReport(verdict: .inconclusive, reason: "nothing was measured: \(reason)"))
      throw error
    }
  }

  private func compare(_ beforeShowing: () -> Void) throws {
    let machine = try Machine.ofThisMachine()
    let settings = try method.settings()
    let subject = try ComparedSubject(options, settings, machine)
    let order = try buildOrder(launchTimeout: settings.launchTimeout)
    let setup = try options.setup.map {
      ProgramCall(
        words: try FlagCheck.command($0, "--setup", usesShell: options.shell).filled(with: [:]))
    }
    subject.notes.forEach(console.note)
    if let reason = AddressRandomization.reasonOff {
      console.note(
        "note: addresses are not randomized (\(reason)): a layout that is good or bad by chance stays "
          + "so in all launches")
    }
    let launcher = try HelperPath.launcher()
    defer { launcher.stop() }
    let form = ProgressForm(style, isQuiet: output.voice.quiet, on: console)
    let progress = CompareProgress(ProgressVoice(subject.name, console: console, form: form))
    defer { progress.clear() }
    let sources = try order.map { try makeSources($0, launcher, progress) }
    defer { remove(sources) }
    var plan = ComparisonPlan(
      subject.configurations, builds: subject.builds, seed: method.seed ?? 1,
      launchTimeout: subject.launchTimeout, machine: machine)
    plan.timeLimit = settings.timeLimit
    plan.setup = setup
    plan.haveSameTree = sources?.haveSameTree ?? false
    try measure(plan, subject, sources, launcher, progress, beforeShowing)
  }

  private func measure(
    _ plan: ComparisonPlan, _ subject: ComparedSubject, _ sources: SourceBuilds?,
    _ launcher: any Launcher, _ progress: CompareProgress, _ beforeShowing: () -> Void
  ) throws {
    let environment = MachineEnvironment.ofThisBuild(plan.machine)
    let folder = try folder(named: subject.name, environment)
    let rules = method.rules
    var runner = PairRunner(
      plan, subject.work(in: sources), launcher: launcher,
      planner: ComparisonPlanner(plan.configurations, rules: rules, builds: plan.builds),
      store: try PairStore(path: folder.pairsPath), measuresIdentical: method.measureIdentical,
      listener: progress.hear)
    let outcome = try runner.run()
    progress.clear()
    var report = Self.report(on: outcome, by: rules)
    report.seconds = outcome.seconds
    report.environmentID = environment.id
    let result = CompareResult(report: report, rows: outcome.rows, rules: rules)
    try WholeFile.write(JSONFormat().document(report), to: folder.verdictPath)
    beforeShowing()
    // The figure comes last to a reader, and must not be lost when a document cannot be written.
    let shown = Result { try result.show(reports, style) }
    if !output.takesOutput { console.say("Rows:   \(folder.pairsPath)") }
    if !output.noPlots {
      result.draw(
        into: plotsFolder(of: folder), try output.theme.value(), console,
        isQuiet: output.takesOutput)
    }
    try shown.get()
    for leftover in outcome.leftovers { console.note(leftover) }
    let code = Self.code(of: outcome, result.code(isStrict: method.strict))
    if code != 0 { throw ExitCode(code) }
  }

  /// What is said of what was measured.
  static func report(on outcome: PairOutcome, by rules: ComparisonRules) -> ComparisonReport {
    if let change = outcome.changedInputs.first {
      return ComparisonReport(verdict: .inconclusive, reason: change)
    }
    switch outcome.end {
    case .identical:
      return ComparisonReport(
        verdict: .identical, reason: "both are the same, byte for byte; not measured")
    case .setupFailed(let reason):
      return ComparisonReport(verdict: .inconclusive, reason: "nothing was measured: \(reason)")
    case .complete: return ComparisonJudge.report(on: outcome.rows, by: rules)
    case .timeLimit:
      return ComparisonJudge.report(on: outcome.rows, by: rules, stop: "the time limit was reached")
    case .interrupted:
      return ComparisonJudge.report(on: outcome.rows, by: rules, stop: "it was interrupted")
    }
  }

  /// The exit code, with what the verdict does not know.
  static func code(of outcome: PairOutcome, _ verdict: Int32) -> Int32 {
    if outcome.end == .interrupted { return 130 }
    if !outcome.changedInputs.isEmpty { return 1 }
    return verdict == 0 && !outcome.leftovers.isEmpty ? 1 : verdict
  }

  /// `plots/<name>/<run id>`, beside which `latest` leads to the newest.
  private func plotsFolder(of folder: ComparisonFolder) -> String {
    "\(output.plots)/\(folder.name)/\(folder.runID)"
  }

  private func folder(
    named name: String, _ environment: MachineEnvironment
  ) throws -> ComparisonFolder {
    do {
      return try ComparisonFolder.create(
        in: output.output, name: name,
        environment: EnvironmentRecord(
          id: environment.id, version: environment.version, json: environment.json))
    } catch let failure as FileFailure {
      throw ToolFailure("\(failure); name another folder with --output")
    }
  }
}

extension CompareSession {
  /// Builds take longer than launches, in seconds.
  private static let buildSeconds = 3600.0

  /// The commits that are to be built; nil where programs are there already.
  private func buildOrder(launchTimeout: Double) throws -> SourceBuilds.Order? {
    guard let base = options.baseRef, let candidate = options.candidateRef,
      let build = options.build
    else { return nil }
    return SourceBuilds.Order(
      base: base, candidate: candidate,
      build: try FlagCheck.command(build, "--build", usesShell: options.shell),
      count: options.builds ?? 1, timeLimit: max(launchTimeout, Self.buildSeconds))
  }

  private func makeSources(
    _ order: SourceBuilds.Order, _ launcher: any Launcher, _ progress: CompareProgress
  ) throws -> SourceBuilds {
    do throws(SourceBuildError) {
      var sources = try SourceBuilds(launcher)
      do throws(SourceBuildError) {
        try sources.make(order, progress.build)
      } catch {
        progress.clear()
        remove(sources)
        throw error
      }
      return sources
    } catch {
      switch error {
      case .noCommit(let reason): throw InputMistake(reason)
      case .failed(let reason): throw ToolFailure(reason)
      case .interrupted: throw ExitCode(130)
      }
    }
  }

  private func remove(_ sources: SourceBuilds?) {
    do throws(SystemError) {
      try sources?.remove()
    } catch {
      console.note("the working trees cannot be removed: \(error)")
    }
  }
}
