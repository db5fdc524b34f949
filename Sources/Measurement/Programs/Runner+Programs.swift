import Execution
import Experiments
import Records
import Terms

extension Runner {
  /// Launches the program of a point.
  func launch(
    _ point: Configuration, _ command: CommandChoice, _ factory: ProgramFactory, expected: UInt64?
  ) -> LaunchOutcome {
    do throws(UnsafeValue) {
      let request = try factory.measurement(
        of: point, command, expected: expected, iterations: estimate.iterations(of: point))
      return launcher.launch(.command(request), cpus: [], timeLimit: plan.launchTimeout)
    } catch {
      return .failed(error.description)
    }
  }

  /// Whether a reported checksum can be compared with that of a kernel.
  func needsChecksum(_ command: CommandChoice) -> Bool {
    command.timing == .reported && plan.experiment.workload.kernel.command == nil
  }

  /// Writes the row of a point whose program is not installed, once.
  mutating func skip(_ entry: RunQueue.Entry, _ rows: [Sample]) throws(StoreError) {
    guard skipped.insert(entry.configuration.withoutGraph).inserted else { return }
    try record(rows)
  }
}
