import Analysis
import Basics
import Experiments
import Measurement
import Records
import Terms

#if canImport(Glibc)
import Glibc
#endif

/// The line on a terminal that says what runs, the round, the time left and the interval so far.
///
/// It is drawn between launches only: while workers run nothing may disturb them.
final class ProgressLine {
  private let isShown: Bool
  private let experiment: Experiment
  private let goal: PrecisionGoal?
  private var curves: CurveBuilder
  /// The widest interval when the round began, as a relative half-width.
  var widest: Double?

  /// - Parameters:
  ///   - experiment: What is measured.
  ///   - existing: Rows of an earlier run that is continued.
  ///   - goal: How well speedups must be known before the run ends; nil when rounds are fixed.
  ///   - isShown: Whether there is a terminal to draw on.
  init(experiment: Experiment, existing: [Sample], goal: PrecisionGoal?, isShown: Bool) {
    self.experiment = experiment
    self.goal = goal
    self.isShown = isShown
    curves = CurveBuilder(existing)
  }

  func hear(_ event: RunEvent) {
    guard isShown else { return }
    switch event {
    case .reference(let tasks, let grain):
      draw(
        "\(experiment.name): computing the expected result of \(tasks.counted("task")) of "
          + "grain \(grain)")
    case .launching(let progress):
      draw(text(of: progress))
    case .stage(let words):
      draw("\(experiment.name): \(words)")
    case .tracing(let point, let done, let total):
      draw("\(experiment.name): tracing \(point.model), \(point.workers) · \(done + 1)/\(total)")
    case .recorded(let samples):
      for sample in samples { curves.add(sample) }
    }
  }

  /// Takes the line away.
  func clear() {
    if isShown { Console.draw("") }
  }

  private func text(of progress: LaunchProgress) -> String {
    let point = progress.configuration
    var parts = [
      "\(experiment.name): \(point.model), \(point.workers.counted("worker")), "
        + point.scaling.rawValue,
      "round \(progress.round)/\(progress.rounds)",
      "\(progress.done * 100 / max(progress.total, 1))%",
    ]
    if let left = progress.secondsLeft { parts.append("\(Console.time(left)) left") }
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

  private func draw(_ text: String) {
    Console.draw(text, columns: Self.columns())
  }

  private static func columns() -> Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 else { return 80 }
    return Int(size.ws_col)
  }
}
