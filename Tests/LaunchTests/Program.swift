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
    _ call: ProgramCall, prepare: ProgramCall? = nil, timing: CommandRequest.Timing = .once,
    exits: [Int] = [0], timeLimit: Double = 20, cpus: [Int] = []
  ) -> LaunchOutcome {
    let request = CommandRequest(
      call: call, prepare: prepare, timing: timing, expectedExits: exits, timeLimit: timeLimit,
      placement: Placement(cpus: cpus, ownCores: true, coreCount: max(1, cpus.count)))
    return ProgramLauncher(Helper.launcher).launch(
      .command(request), cpus: [], timeLimit: timeLimit)
  }

  /// The report of a program that should succeed.
  static func report(
    _ call: ProgramCall, prepare: ProgramCall? = nil, timing: CommandRequest.Timing = .once,
    cpus: [Int] = []
  ) throws -> CommandReport {
    let outcome = launch(
      call, prepare: prepare, timing: timing, cpus: cpus)
    guard case .reported(.command(let command)) = outcome else {
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
