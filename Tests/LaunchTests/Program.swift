import Execution
import Foundation
import Measurement

@testable import Crews

/// Programs under test: shell scripts that the helper runs, with a folder of their own.
final class Program {
  let folder: String

  init() throws { folder = try Compiler.temporaryFolder() }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A call of a shell script; `$1` and so on are the arguments.
  func script(_ text: String, _ arguments: String...) -> ProgramCall {
    ProgramCall(words: ["/bin/sh", "-c", text, "sh"] + arguments, directory: folder)
  }

  /// Launches it and gives its report, or how it failed.
  static func launch(
    _ call: ProgramCall, prepare: ProgramCall? = nil, timing: CommandRequest.Timing = .whole,
    exits: [Int] = [0], timeLimit: Double = 20, expected: UInt64? = nil, warmup: Int = 0,
    iterations: Int = 1, cpus: [Int] = []
  ) -> LaunchOutcome {
    let request = CommandRequest(
      call: call, prepare: prepare, timing: timing, expectedExits: exits, timeLimit: timeLimit,
      expectedChecksum: expected)
    return ProgramLauncher(Helper.launcher).launch(
      .command(
        request, warmup: warmup, iterations: iterations,
        placement: Placement(cpus: cpus, ownCores: true, coreCount: max(1, cpus.count))),
      cpus: [], timeLimit: timeLimit)
  }

  /// The report of a program that should succeed.
  static func report(
    _ call: ProgramCall, prepare: ProgramCall? = nil, timing: CommandRequest.Timing = .whole,
    expected: UInt64? = nil, warmup: Int = 0, iterations: Int = 1, cpus: [Int] = []
  ) throws -> CommandReport {
    let outcome = launch(
      call, prepare: prepare, timing: timing, expected: expected, warmup: warmup,
      iterations: iterations, cpus: cpus)
    guard case .reported(let report) = outcome, let command = report.command else {
      throw Helper.Unexpected(outcome: outcome)
    }
    return command
  }

  /// What the program wrote into a file of its folder.
  func read(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// Whether the process whose number stands in a file of the folder is gone.
  func isGone(_ name: String) throws -> Bool {
    let text = try read(name).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let pid = Int32(text) else { return false }
    return kill(pid, 0) != 0
  }
}
