import Foundation

#if canImport(Glibc)
import Glibc
#endif

extension ToolFolder {
  /// No command here may take longer, in seconds.
  static let patience = 10

  /// The program that was built together with these tests, or `SPEEDUP_FUZZ_TOOL`.
  private static let program =
    ProcessInfo.processInfo.environment["SPEEDUP_FUZZ_TOOL"]
    ?? URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "speedup").path

  /// Runs the program `speedup` to its end, or ends it when it takes too long.
  func start(_ arguments: [String]) throws -> ToolOutcome {
    let files = ["/out", "/err"].map { path + $0 }
    for file in files { try Data().write(to: URL(filePath: file)) }
    let process = Foundation.Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: files[0])
    process.standardError = FileHandle(forWritingAtPath: files[1])
    try process.run()
    let deadline = ContinuousClock.now + .seconds(Self.patience)
    while process.isRunning && ContinuousClock.now < deadline { usleep(2000) }
    // What hangs has ended by a signal, and says so.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    let texts = try files.map { try Data(contentsOf: URL(filePath: $0)) }
    return ToolOutcome(
      code: isSignal ? nil : process.terminationStatus,
      signal: isSignal ? process.terminationStatus : nil,
      output: String(decoding: texts[0], as: UTF8.self),
      errors: String(decoding: texts[1], as: UTF8.self))
  }
}
