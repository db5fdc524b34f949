import Experiments
import Foundation

@testable import Records

/// The program `speedup` in a folder of its own, as a user has it.
final class CommandLineTool {
  struct End {
    let code: Int32
    let output: String
    let errors: String
  }

  let folder: String

  /// Where it makes temporary files; nil leaves that to the system.
  var temporaryFolder: String?

  init() throws { folder = try Compiler.temporaryFolder() }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let program =
    (Helper.path as NSString).deletingLastPathComponent + "/speedup"

  /// Runs it to its end; with a `path`, that stands in `PATH`.
  func speedup(_ arguments: [String], path: String? = nil) throws -> End {
    let output = Pipe()
    let errors = folder + "/stderr"
    try Data().write(to: URL(filePath: errors))
    let process = make(arguments)
    if let path { process.environment = ["PATH": path] }
    process.standardOutput = output
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return End(
      code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  func speedup(_ arguments: String..., path: String? = nil) throws -> End {
    try speedup(arguments, path: path)
  }

  /// Runs a script of bash in which `$speedup` is the program.
  func shell(_ script: String) throws -> End {
    let output = Pipe()
    let errors = Pipe()
    let process = make(["-c", script])
    process.executableURL = URL(filePath: "/bin/bash")
    process.environment = (process.environment ?? ProcessInfo.processInfo.environment)
      .merging(["speedup": Self.program]) { $1 }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Little is written to standard error: it fits the pipe.
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let words = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return End(
      code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: words, as: UTF8.self))
  }

  /// Starts it, with its output thrown away.
  func start(_ arguments: String...) throws -> Foundation.Process { try start(arguments) }

  /// Starts it, with its output thrown away unless its standard error goes elsewhere.
  func start(
    _ arguments: [String], errors: Pipe? = nil
  ) throws -> Foundation.Process {
    let process = make(arguments)
    process.standardOutput = FileHandle.nullDevice
    if let errors {
      process.standardError = errors
    } else {
      process.standardError = FileHandle.nullDevice
    }
    try process.run()
    return process
  }

  /// Starts it with its standard error on a terminal, and its output thrown away.
  func start(_ arguments: String..., on terminal: PseudoTerminal) throws -> Foundation.Process {
    let process = make(arguments)
    process.environment = (process.environment ?? ProcessInfo.processInfo.environment)
      .merging(["TERM": "xterm"]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = terminal.end
    try process.run()
    return process
  }

  private func make(_ arguments: [String]) -> Foundation.Process {
    let process = Foundation.Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    if let temporaryFolder {
      process.environment = ProcessInfo.processInfo.environment
        .merging(["TMPDIR": temporaryFolder]) { $1 }
    }
    return process
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: folder + "/" + name))
  }

  /// An experiment of 8 sleeps.
  func writeSleep(milliseconds: Int, models: String, workers: String) throws {
    try write(
      """
      experiment: naps
      workload: {kernel: sleep, grain: \(milliseconds), tasks: 8}
      sweep: {models: [\(models)], workers: [\(workers)]}
      """, to: "sleep.yaml")
  }

  func append(_ text: String, to name: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: folder + "/" + name))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  func read(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder + "/" + name))
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + name)
  }

  /// The folder of the one run of an experiment, below that of this tool.
  func onlyRun(_ experiment: String, in results: String = "results") throws -> String {
    let place = results + "/" + experiment
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/" + place)
    guard names.count == 1, let name = names.first else { throw NoRun() }
    return place + "/" + name
  }

  struct NoRun: Error {}

  /// The complete rows of a run, by the names of their columns.
  func rows(_ run: String) throws -> [[String: String]] {
    let text = try Data(contentsOf: URL(filePath: "\(folder)/\(run)/samples.csv"))
    let records = try CSV.records(text)
    guard let names = records.first?.fields else { return [] }
    return records.dropFirst().map { record in
      Dictionary(zip(names, record.fields)) { first, _ in first }
    }
  }
}
