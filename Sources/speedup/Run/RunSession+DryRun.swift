import ArgumentParser
import Experiments
import Measurement
import Records

extension RunSession {
  /// Prints what runs would do, with an estimate from one task of each grain that is timed now: all of one
  /// run, of several a line each and their sum.
  ///
  /// - Throws: `FileFailure` when it cannot be written; `ExitCode` 130 when it was interrupted.
  func describe(_ jobs: [RunJob]) throws {
    let launcher = try HelperPath.launcher()
    defer { launcher.stop() }
    let voice = ProgressVoice("estimating", console: console, form: form)
    defer { voice.clear() }
    var table = PlanTable()
    for (index, job) in jobs.enumerated() {
      let plan = job.plan
      voice.tell("\(plan.experiment.name) (\(index + 1)/\(jobs.count))")
      let estimate = try estimate(of: plan, launcher, voice)
      let length = RunLength(plan: plan, isProbed: measuring.probe)
      if jobs.count == 1 {
        voice.clear()
        remarks(on: plan.experiment).forEach(console.note)
        return try console.print(PlanText(length: length, estimate: estimate).document)
      }
      table.add(length, estimate)
    }
    voice.clear()
    try console.print(table.document)
  }

  private func estimate(
    of plan: Plan, _ launcher: any Launcher, _ voice: ProgressVoice
  ) throws -> TimeEstimate {
    var estimate = TimeEstimate(plan: plan)
    guard estimate.probe(launcher) else { throw ExitCode(130) }
    guard measuring.probe else { return estimate }
    let name = plan.experiment.name
    let outcome = estimate.probePrograms(launcher) { voice.begin("\(name): \($0)") }
    voice.clear()
    for note in outcome.notes { console.note("\(name): \(note)") }
    if outcome.isInterrupted { throw ExitCode(130) }
    return estimate
  }
}
