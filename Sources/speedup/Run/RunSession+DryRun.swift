import Analysis
import Basics
import Experiments
import Measurement
import Records
import Terms

extension RunSession {
  /// Prints what a run would do, with an estimate from one task of each grain that is timed now.
  ///
  /// - Throws: `FileFailure` when it cannot be written.
  func describe(_ job: RunJob) throws {
    let plan = job.plan
    remarks(on: plan.experiment).forEach(console.note)
    var estimate = TimeEstimate(plan: plan)
    let launcher = try HelperPath.launcher()
    defer { launcher.stop() }
    estimate.probe(launcher)
    try console.print(lines(of: plan, estimate).joined(separator: "\n"))
  }

  private func lines(of plan: Plan, _ estimate: TimeEstimate) -> [String] {
    let facts = plan.experiment.workload.kernel.facts
    var lines = ["\(plan.experiment.name): \(plan.experiment.about)"]
    let program = plan.experiment.workload.kernel.command?.program.text
    lines.append(
      "  \(program.map { "command `\($0)`" } ?? "kernel \(facts.name)"), \(facts.bound.rawValue)-bound; "
        + "\(plan.machine.limits.usableCores.counted("usable core")) (\(plan.machine.limits.reason)), "
        + "pin \(plan.settings.pin.rawValue)")
    for peer in plan.experiment.peers
    where plan.experiment.sweep.models.contains(.program(peer.name)) {
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
    lines.append(
      "  \(plan.configurations.count.counted("point")) × " + length(plan, estimate))
    return lines
  }

  /// The rounds and what they take.
  private func length(_ plan: Plan, _ estimate: TimeEstimate) -> String {
    let settings = plan.settings
    guard let target = settings.targetHalfWidth else {
      let total = time(estimate.runSeconds(rounds: settings.rounds))
      return "\(settings.rounds.counted("round")) = "
        + "\(plan.launchCount.counted("launch", "launches")): \(total)"
    }
    let rounds = min(PrecisionGoal.fullRounds, settings.maxRounds)
    let decided = plan.experiment.expectations.isEmpty ? "" : " and every expectation is decided"
    return "rounds until every speedup is known to ±\(Percent.text(target))\(decided), at most "
      + "\(settings.maxRounds); \(rounds.counted("round")) \(rounds.named("takes", "take")) \(time(estimate.runSeconds(rounds: rounds)))"
  }

  private func time(_ seconds: Double?) -> String {
    seconds.map { "about " + TimeInWords.text($0) } ?? "an unknown time"
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
    let time = seconds.map { " ~\(Self.short($0)) a launch" } ?? ""
    let scaling = point.scaling.rawValue.padded(to: 7)
    return "\(workers) \(scaling) \(work)\(time)"
  }

  private static func short(_ seconds: Double) -> String {
    seconds < 1 ? "\(Int((seconds * 1000).rounded(.up))) ms" : TimeInWords.text(seconds)
  }
}
