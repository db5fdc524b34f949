import ArgumentParser
import Basics
import Experiments
import Measurement
import Records
import Terms

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
        return try console.print(lines(of: length, estimate).joined(separator: "\n"))
      }
      table.add(length, estimate)
    }
    voice.clear()
    try console.print(table.lines.joined(separator: "\n"))
  }

  private func estimate(
    of plan: Plan, _ launcher: any Launcher, _ voice: ProgressVoice
  ) throws -> TimeEstimate {
    var estimate = TimeEstimate(plan: plan)
    guard estimate.probe(launcher) else { throw ExitCode(130) }
    guard measuring.probe else { return estimate }
    let name = plan.experiment.name
    let outcome = estimate.probePrograms(launcher) { voice.tell("\(name): \($0)") }
    voice.clear()
    for note in outcome.notes { console.note("\(name): \(note)") }
    if outcome.isInterrupted { throw ExitCode(130) }
    return estimate
  }

  private func lines(of length: RunLength, _ estimate: TimeEstimate) -> [String] {
    let plan = length.plan
    let facts = plan.experiment.workload.kernel.facts
    var lines = ["\(plan.experiment.name): \(plan.experiment.about)"]
    let program = plan.experiment.workload.kernel.command?.program.text
    lines.append(
      "  \(program.map { "command `\($0)`" } ?? "kernel \(facts.name)"), \(facts.bound.rawValue)-bound; "
        + "\(plan.machine.limits.usableCores.counted("usable core")) (\(plan.machine.limits.reason)), "
        + "pin \(plan.settings.pin.rawValue)")
    for peer in plan.experiment.peers where plan.experiment.sweep.models.contains(.peer(peer.name))
    {
      lines.append("  peer \(peer.name): `\(peer.command.program.text)`")
    }
    let width = plan.configurations.map(\.model.name.count).max() ?? 0
    for configuration in plan.configurations {
      let model = configuration.model.name.padded(to: width)
      lines.append("  \(model) " + line(configuration, facts, estimate.seconds(of: configuration)))
    }
    for refusal in plan.refusals {
      let point = refusal.configuration
      lines.append(
        "  refused: \(point.model), \(point.workers.counted("worker")): \(refusal.reason)")
    }
    return lines + ["  " + length.words(estimate)]
  }

  private func line(
    _ point: Configuration, _ facts: KernelFacts, _ seconds: Double?
  ) -> String {
    let workers = point.workers.counted("worker")
      .padded(to: 11)
    let tasks = point.tasks.counted("task")
    let work =
      facts.unit.name.isEmpty
      ? tasks : "\(tasks) of \(point.grain) \(point.grain.unit(facts.unit.name))"
    let time = seconds.map { "~" + Self.short($0) } ?? "?"
    let scaling = point.scaling.rawValue.padded(to: 7)
    return "\(workers) \(scaling) \(work) \(time) a launch"
  }

  private static func short(_ seconds: Double) -> String {
    if seconds < 1 { return "\(Int((seconds * 1000).rounded(.up))) ms" }
    return seconds < 10 ? DecimalText.fixed(seconds, 1) + " s" : TimeInWords.text(seconds)
  }
}
