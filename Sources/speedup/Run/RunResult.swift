import Analysis
import Basics
import Experiments
import Kernels
import Measurement
import Records
import Reporting

/// What a user sees of a run that has ended: the answer, the curves, the figures, the places.
struct RunResult {
  let job: RunJob
  let folder: RunFolder
  let outcome: RunOutcome
  let console: Console

  /// Whether a launch failed, now or before in the same folder, or nothing could be measured at all.
  var isFailure: Bool {
    if case .setupFailed = outcome.end { return true }
    return outcome.failures + outcome.earlierFailures > 0 || !outcome.leftovers.isEmpty
      || !outcome.changedInputs.isEmpty || job.plan.configurations.isEmpty
  }

  /// Writes the summary, draws the figures, and prints the curves.
  ///
  /// - Returns: Whether what the experiment expects holds.
  /// - Throws: `FileFailure` when the summary cannot be written; all the rest was shown then.
  func show(_ output: OutputOptions) throws -> [ExpectationVerdict] {
    for leftover in outcome.leftovers { console.note(leftover) }
    if case .setupFailed(let reason) = outcome.end {
      console.note("\(job.plan.experiment.name): nothing was measured: \(reason)")
      return []
    }
    if case .refused(let reason) = outcome.end {
      console.note(reason)
      return []
    }
    let results = try ResultSet(paths: [folder.path], takesLaunches: !output.noPlots)
    let judged = try results.judgedCurves()
    let samples = try results.rows()
    let written = Result { () throws(FileFailure) in try results.writeSummaries(beside: judged) }
    let verdicts = ExpectationJudge(judged.curves).verdicts(on: job.plan.experiment.expectations)
    let report = CurveReport(
      judged, probes: try results.probes(), expectations: verdicts,
      everything: TableOptions.everything([folder.path]))
    let table = output.table.format(output.style.table(on: console), on: console)
    console.show(table.document(report) + "\n")
    if let answer = answer(samples) { console.say("Result: \(answer)\n") }
    console.say("Rows:    \(folder.samplesPath)")
    if !output.noPlots { draw(results, output) }
    noteEnd(samples)
    noteFailures()
    try written.get()
    return verdicts
  }

  /// The meaning of the checksum, for kernels that compute something.
  private func answer(_ samples: [Sample]) -> String? {
    guard let row = samples.last(where: { $0.status == .ok && $0.work != nil }),
      let work = row.work,
      let sum = row.checksum,
      case .catalog(let facts) = job.plan.experiment.workload.kernel
    else { return nil }
    return KernelCatalog.kernel(named: facts.name)?.answer?(sum, work)
  }

  /// A run without figures is still a run: what is missing is said.
  private func draw(_ results: ResultSet, _ output: OutputOptions) {
    let form = ProgressForm(output.style, isQuiet: output.voice.quiet, on: console)
    let voice = ProgressVoice(job.plan.experiment.name, console: console, form: form)
    defer { voice.clear() }
    do {
      let sets = try results.runs.map {
        try FigureSet($0, into: output.plots, tracing: .largest, console: console)
      }
      let folders = try sets.flatMap {
        try $0.draw(names: nil, formats: FigureFormat.allCases, theme: output.theme.value(), voice)
      }
      voice.clear()
      for folder in folders { console.say("Figures: \(folder)/") }
      let undrawn = Set(sets.flatMap(\.undrawnWorkers)).sorted().map(String.init)
      guard !undrawn.isEmpty, !output.voice.quiet else { return }
      console.say(
        "Traces:  those with the most workers are drawn; the others: speedup plot \(folder.path) "
          + "--figure \(Figure.traceNames.joined(separator: ",")) --workers "
          + undrawn.joined(separator: ",")
          + (output.plots == OutputOptions.usualPlots ? "" : " --output \(output.plots)"))
    } catch {
      console.note("no figures: \(error)")
      console.note("the rows are safe; draw them later with: speedup plot \(folder.path)")
    }
  }

  /// Says why the exit code is 1 although nothing failed now.
  private func noteFailures() {
    for change in outcome.changedInputs { console.note(change) }
    let count = outcome.earlierFailures
    guard count > 0 else { return }
    console.note(
      "\(count) launch\(count == 1 ? "" : "es") of this run failed before; --resume does not measure "
        + "them again, begin a new run without it")
  }

  private func noteEnd(_ samples: [Sample]) {
    switch outcome.end {
    case .setupFailed, .refused:
      break
    case .complete:
      noteMissedTarget(samples)
    case .timeLimit:
      console.note("stopped at --time-limit; continue with: speedup run --resume \(folder.path)")
    case .interrupted:
      console.note("interrupted; continue with: speedup run --resume \(folder.path)")
    }
  }

  /// Says how many rounds would reach the target, as far as one can tell.
  private func noteMissedTarget(_ samples: [Sample]) {
    let settings = job.plan.settings
    guard let goal = settings.targetHalfWidth.map(PrecisionGoal.init(halfWidth:)),
      let left = goal.judge(job.plan.configurations, rows: samples).roundsLeft.values.max()
    else { return }
    let needed = min(settings.roundLimit + left, RunRule.greatestCount)
    console.note(
      "the target of ±\(Percent.text(goal.halfWidth)) was not reached in "
        + "\(settings.roundLimit.counted("round")); about \(needed) would do: speedup run --resume \(folder.path) "
        + "--max-rounds \(needed)")
  }
}
