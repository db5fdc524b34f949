import Execution
import Experiments
import Records

/// The two probes with which rounds begin, on the CPU of the first worker.
struct RoundProbes {
  let plan: Plan
  /// Where their times go.
  let path: String

  /// Runs both and notes their times.
  ///
  /// They are an aside: a probe that fails, or cannot be written, costs the run nothing.
  func run(round: Int, _ launcher: any Launcher) {
    guard let cpu = plan.settings.pin.order(plan.machine.allowedUnits).first,
      case .reported(.probe(let found)) = launcher.launch(
        .probe, cpus: [cpu], timeLimit: plan.launchTimeout)
    else { return }
    let sample = ProbeSample(
      experiment: plan.experiment.name, round: round,
      arithmeticSeconds: found.arithmeticSeconds, memorySeconds: found.memorySeconds)
    try? ProbeStore.append(sample, to: path)
  }
}
