import Execution
import Experiments
import Records
import Terms

/// Turns the programs of an experiment into requests for launches.
struct ProgramFactory {
  let plan: Plan
  /// The folder that `{scratch}` names; empty when no program uses it.
  let scratch: String

  /// The launch of a point whose work a program does.
  ///
  /// - Parameters:
  ///   - point: The point.
  ///   - command: Its program.
  ///   - expected: The checksum that a reported one must equal.
  ///   - iterations: How many a program should report when the user leaves it to us.
  /// - Returns: The request.
  /// - Throws: `UnsafeValue` for a value that a shell could misread.
  func measurement(
    of point: Configuration, _ command: CommandChoice, expected: UInt64?, iterations: Int
  ) throws(UnsafeValue) -> CommandRequest {
    let isReported = command.timing == .reported
    let values = Placeholder.values(
      plan, scratch: scratch, at: point, warmup: isReported ? plan.warmup : 0,
      iterations: isReported ? plan.settings.iterations ?? iterations : 1)
    let placement = plan.placement(workers: point.workers)
    var request = CommandRequest(
      call: try call(command.program, of: command, values),
      prepare: try command.prepare.map { template throws(UnsafeValue) in
        try call(template, of: command, values)
      },
      timing: isReported
        ? .reported(expectedChecksum: expected)
        : .whole(
          warmup: plan.settings.warmup ?? 0, iterations: plan.settings.iterations ?? 1),
      expectedExits: command.expectedExits, timeLimit: plan.launchTimeout, placement: placement)
    request.measuresPace = plan.measuresPace(on: placement)
    return request
  }

  /// The launch of a setup or a cleanup.
  func stage(
    _ program: ProgramTemplate, of command: CommandChoice, isCleanup: Bool
  ) throws(UnsafeValue) -> CommandRequest {
    let values = Placeholder.values(plan, scratch: scratch)
    return CommandRequest(
      call: try call(program, of: command, values), timeLimit: plan.launchTimeout,
      isCleanup: isCleanup)
  }

  /// A call with the values in their places; variables whose value is not known yet are left out.
  private func call(
    _ program: ProgramTemplate, of command: CommandChoice, _ values: [Placeholder: String]
  ) throws(UnsafeValue) -> ProgramCall {
    ProgramCall(
      words: try program.filled(with: values),
      environment: command.environment.filter { $0.value.placeholders.isSubset(of: values.keys) }
        .mapValues { $0.filled(with: values) },
      directory: command.workingDirectory?.filled(with: values))
  }
}
