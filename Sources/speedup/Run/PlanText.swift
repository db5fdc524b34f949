import Basics
import Experiments
import Measurement
import Records
import TaskGraphs
import Terms

/// What one experiment would do: its points, what a launch of each takes, and all of it.
struct PlanText {
  let length: RunLength
  let estimate: TimeEstimate

  /// The lines.
  var document: String {
    let plan = length.plan
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
    return (lines + ["  " + length.words(estimate)]).joined(separator: "\n")
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
