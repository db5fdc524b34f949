import Analysis
import Basics
import Experiments
import Measurement
import Records
import Terms

/// The line on a terminal that says what runs, the round, the time left and the interval so far.
///
/// It is drawn between launches only: while workers run nothing may disturb them.
final class ProgressLine {
  private let isShown: Bool
  private let console: Console
  private let experiment: Experiment
  private let goal: PrecisionGoal?
  private var curves: CurveBuilder
  /// The widest interval when the round began, as a relative half-width.
  var widest: Double?

  /// - Parameters:
  ///   - experiment: What is measured.
  ///   - existing: Rows of an earlier run that is continued.
  ///   - goal: How well speedups must be known before the run ends; nil when rounds are fixed.
  ///   - console: Where it is drawn.
  ///   - isShown: Whether it may be.
  init(
    experiment: Experiment, existing: [Sample], goal: PrecisionGoal?, console: Console,
    isShown: Bool
  ) {
    self.experiment = experiment
    self.goal = goal
    self.console = console
    self.isShown = isShown
    curves = CurveBuilder(existing)
  }

  func hear(_ event: RunEvent) {
    guard isShown else { return }
    switch event {
    case .reference(let tasks, let grain):
      console.draw(
        "\(experiment.name): computing the expected result of \(tasks.counted("task")) of "
          + "grain \(grain)")
    case .launching(let progress):
      console.draw(text(of: progress))
    case .stage(let words):
      console.draw("\(experiment.name): \(words)")
    case .tracing(let point, let done, let total):
      console.draw(
        "\(experiment.name): tracing \(point.model), \(point.workers) · \(done + 1)/\(total)")
    case .recorded(let samples):
      for sample in samples { curves.add(sample) }
    }
  }

  /// Takes the line away.
  func clear() {
    if isShown { console.draw("") }
  }

  private func text(of progress: LaunchProgress) -> String {
    let point = progress.configuration
    var parts = [
      "\(experiment.name): \(point.model), \(point.workers.counted("worker")), "
        + point.scaling.rawValue,
      "round \(progress.round)/\(progress.rounds)",
      "\(progress.done * 100 / max(progress.total, 1))%",
    ]
    if let left = progress.secondsLeft { parts.append("\(TimeInWords.text(left)) left") }
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
