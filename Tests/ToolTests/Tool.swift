import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// The program `speedup`, ended when it takes too long.
struct Tool {
  /// How it ended.
  struct End {
    /// Its exit code; nil when a signal ended it.
    let code: Int32?
    let signal: Int32?
    let output: Data
    let errors: String
  }

  /// No command here may take longer, in seconds.
  static let patience = 10

  /// The program that was built together with these tests, or `SPEEDUP_FUZZ_TOOL`.
  private static let program =
    ProcessInfo.processInfo.environment["SPEEDUP_FUZZ_TOOL"]
    ?? URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "speedup").path

  /// Where it runs, and what it prints is kept.
  let folder: String

  /// - Parameter place: A folder that is made anew, as seen from the root of the package.
  /// - Throws: When the folder cannot be made.
  init(_ place: String) throws {
    folder = Repository.root + "/" + place
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Runs it to its end.
  func run(_ arguments: [String]) throws -> End {
    let files = ["/out", "/err"].map { folder + $0 }
    for file in files { try Data().write(to: URL(filePath: file)) }
    let process = Foundation.Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
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
    return End(
      code: isSignal ? nil : process.terminationStatus,
      signal: isSignal ? process.terminationStatus : nil, output: texts[0],
      errors: String(decoding: texts[1], as: UTF8.self))
  }

  /// What a file of its folder holds.
  ///
  /// - Parameter file: Its path below the folder.
  /// - Returns: Its text.
  /// - Throws: When it cannot be read.
  func read(_ file: String) throws -> String {
    try String(contentsOf: URL(filePath: folder + "/" + file), encoding: .utf8)
  }

  /// The files below a folder, in the order of their names; links are not followed.
  func files(endingIn ending: String, below place: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder + "/" + place)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }.sorted()
  }
}
