import Basics
import Experiments
import Measurement
import TaskGraphs
import Terms

/// Says which grain of which model `speedup metg` measures, and for how long it has.
///
/// How many launches a walk needs shows only when each model has crossed the line.
struct MetgProgress {
  private let job: MetgJob
  private let voice: ProgressVoice
  private let clock: () -> Double

  init(_ job: MetgJob, console: Console, form: ProgressForm) {
    self.job = job
    voice = ProgressVoice(job.granularity.pattern.rawValue, console: console, form: form)
    clock = ProgressVoice.monotonic()
  }

  /// Says what happens; between launches only.
  func hear(_ event: RunEvent) {
    switch event {
    case .beginning: voice.say(beginning)
    case .launching(let progress):
      let point = progress.configuration
      voice.tell(
        "\(point.model), \(point.workers.counted("worker")), grain \(point.grain) · "
          + "round \(progress.round) · \(TimeInWords.text(clock())) so far")
    case .stage, .reference, .tracing, .recorded: break
    }
  }

  /// Takes the line away.
  func clear() { voice.clear() }

  private var beginning: String {
    let sweep = job.plan.experiment.sweep
    let counts = (sweep.workers ?? []).map(String.init).joined(separator: ", ")
    return sweep.models.map(\.name).joined(separator: ", ")
      + " with \(counts) \(sweep.workers == [1] ? "worker" : "workers"): grains are halved until each "
      + "has crossed half of its peak; then \(job.rounds.counted("round")) around each crossing"
  }
}
