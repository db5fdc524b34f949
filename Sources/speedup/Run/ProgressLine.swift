import Analysis
import Basics
import Experiments
import Measurement
import Records
import Terms

/// Says what is measured, and while it is: the point, the round, the time left and the interval so far.
///
/// It speaks between launches only: while workers run nothing may disturb them.
final class ProgressLine {
  private let voice: ProgressVoice
  private let plan: Plan
  private var experiment: Experiment { plan.experiment }
  private let goal: PrecisionGoal?
  private let isProbed: Bool
  private var curves: CurveBuilder
  /// The widest interval when the round began, as a relative half-width.
  var widest: Double?

  /// - Parameters:
  ///   - plan: What is measured.
  ///   - existing: Rows of an earlier run that is continued.
  ///   - goal: How well speedups must be known before the run ends; nil when rounds are fixed.
  ///   - isProbed: Whether programs are launched before the rounds.
  ///   - console: Where it is said.
  ///   - form: How.
  init(
    _ plan: Plan, existing: [Sample], goal: PrecisionGoal?, isProbed: Bool = false,
    console: Console, form: ProgressForm
  ) {
    voice = ProgressVoice(plan.experiment.name, console: console, form: form)
    self.plan = plan
    self.goal = goal
    self.isProbed = isProbed
    curves = CurveBuilder(existing)
  }

  func hear(_ event: RunEvent) {
    guard voice.form != .silent else { return }
    switch event {
    case .reference(let tasks, let grain):
      voice.tell("computing the expected result of \(tasks.counted("task")) of grain \(grain)")
    case .launching(let progress):
      voice.tell(text(of: progress))
    case .stage(let words):
      voice.begin(words)
    case .beginning(let outlook):
      voice.say(RunLength(plan: plan, isProbed: isProbed).words(outlook))
    case .tracing(let point, let done, let total):
      voice.tell("tracing \(point.model), \(point.workers) · \(done + 1)/\(total)")
    case .recorded(let samples):
      for sample in samples { curves.add(sample) }
    }
  }

  /// Takes the line away.
  func clear() { voice.clear() }

  private func text(of progress: LaunchProgress) -> String {
    let point = progress.configuration
    var parts = [
      "\(point.model), \(point.workers.counted("worker")), \(point.scaling.rawValue)",
      "round \(progress.round)/\(progress.rounds)",
      "\(progress.done * 100 / max(progress.total, 1))%",
    ]
    if let left = ForecastText.left(progress.left) { parts.append(left) }
    if let goal { parts.append(text(of: goal)) }
    if let interval = interval(of: point) { parts.append(interval) }
    return parts.joined(separator: " · ")
  }

  private func text(of goal: PrecisionGoal) -> String {
    let target = "target ±\(Percent.text(goal.halfWidth))"
    return widest.map { "widest ±\(Percent.text($0)), \(target)" } ?? target
  }

  private func interval(of point: Configuration) -> String? {
    var sample = Sample()
    sample.experiment = experiment.name
    sample.model = point.model
    sample.scaling = point.scaling
    sample.workers = point.workers
    sample.tasks = point.tasks
    sample.grain = point.grain
    sample.kernel = experiment.kernelName(of: point.model)
    guard let speedup = curves.speedup(at: sample) else { return nil }
    let value = "speedup so far " + DecimalText.fixed(speedup.value, 2)
    guard let interval = speedup.interval else { return value }
    let ends = [interval.lowerBound, interval.upperBound].map { DecimalText.fixed($0, 2) }
    return value + " [\(ends.joined(separator: ", "))]"
  }
}
