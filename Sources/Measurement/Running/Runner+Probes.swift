import Crews
import Execution
import Experiments
import Records
import Terms

#if canImport(Glibc)
import Glibc
#endif

extension Runner {
  /// Runs the two probes of a round, on the CPU of the first worker, and notes their times.
  ///
  /// They are an aside: a probe that fails, or cannot be written, costs the run nothing.
  func probe(round: Int) {
    guard let probesPath, let cpu = plan.settings.pin.order(plan.machine.allowedUnits).first
    else { return }
    guard
      case .reported(.probe(let found)) = launcher.launch(
        .probe, cpus: [cpu], timeLimit: plan.launchTimeout)
    else { return }
    let sample = ProbeSample(
      experiment: plan.experiment.name, round: round,
      arithmeticSeconds: found.arithmeticSeconds, memorySeconds: found.memorySeconds)
    guard let file = try? AppendedFile.open(probesPath) else { return }
    defer { close(file) }
    AppendedFile.dropTornLine(file)
    let header = lseek(file, 0, SEEK_END) == 0 ? ProbeTable.header : ""
    try? AppendedFile.write(header + ProbeTable.text(sample), to: file, path: probesPath)
  }
}
