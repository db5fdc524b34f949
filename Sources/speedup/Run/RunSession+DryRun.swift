import Experiments
import Foundation
import Measurement

extension RunSession {
  /// Prints what a run would do, with an estimate from one task of each grain that is timed now.
  func describe(_ job: RunJob) throws {
    let plan = job.plan
    let facts = plan.experiment.workload.kernel.facts
    var estimate = TimeEstimate(plan: plan)
    let launcher = try HelperPath.launcher()
    defer { launcher.stop() }
    estimate.probe(launcher)
    Console.say("\(plan.experiment.name): \(plan.experiment.about)")
    let program = plan.experiment.workload.kernel.command?.program.text
    Console.say(
      "  \(program.map { "command `\($0)`" } ?? "kernel \(facts.name)"), \(facts.bound.rawValue)-bound; "
        + "\(plan.machine.limits.usableCores) usable cores (\(plan.machine.limits.reason)), "
        + "pin \(plan.settings.pin.rawValue)")
    for peer in plan.experiment.peers where plan.experiment.sweep.models.contains(peer.name) {
      Console.say("  peer \(peer.name): `\(peer.command.program.text)`")
    }
    let width = plan.configurations.map(\.model.count).max() ?? 0
    for configuration in plan.configurations {
      let model = configuration.model.padding(toLength: width, withPad: " ", startingAt: 0)
      Console.say("  \(model) " + line(configuration, facts, estimate.seconds(of: configuration)))
    }
    for refusal in plan.refusals {
      let point = refusal.configuration
      Console.say("  refused: \(point.model), \(point.workers) workers: \(refusal.reason)")
    }
    let total = estimate.runSeconds.map { "about " + Console.time($0) } ?? "an unknown time"
    Console.say(
      "  \(plan.configurations.count) points × \(plan.settings.rounds) rounds = "
        + "\(plan.launchCount) launches: \(total)")
  }

  private func line(
    _ point: Configuration, _ facts: KernelFacts, _ seconds: Double?
  ) -> String {
    let workers = "\(point.workers) worker\(point.workers == 1 ? "" : "s")"
      .padding(toLength: 11, withPad: " ", startingAt: 0)
    let work =
      facts.unit.isEmpty
      ? "\(point.tasks) tasks" : "\(point.tasks) tasks of \(point.grain) \(facts.unit)"
    let time = seconds.map { " ~\(Self.short($0)) a launch" } ?? ""
    let scaling = point.scaling.rawValue.padding(toLength: 7, withPad: " ", startingAt: 0)
    return "\(workers) \(scaling) \(work)\(time)"
  }

  private static func short(_ seconds: Double) -> String {
    seconds < 1 ? "\(Int((seconds * 1000).rounded(.up))) ms" : Console.time(seconds)
  }
}
