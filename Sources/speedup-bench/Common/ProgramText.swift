import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// What a program printed, and how it ended.
struct ProgramText {
  let text: String
  /// Its exit code.
  let code: Int32

  /// Runs a program to its end, with nothing on its standard input.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: Its arguments.
  ///   - environment: Variables beside those that are set already.
  /// - Throws: The reason why it cannot be started.
  init(
    of path: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws {
    let process = Foundation.Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    do {
      try process.run()
    } catch {
      throw ProgramFailure("\(path) cannot be started")
    }
    text = Self.text(output.fileHandleForReading.fileDescriptor)
    process.waitUntilExit()
    code = process.terminationStatus
  }

  /// The number that it printed; nil when it failed or printed something else.
  var number: Double? {
    code == 0 ? Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) : nil
  }

  /// All that can be read; an interrupt that a launcher catches does not end it.
  private static func text(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk.prefix(count)
    }
  }
}

/// Where this program lies.
enum BuiltPrograms {
  /// The folder of the built executables.
  static var folder: String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  }
}

/// Why a program is of no use, in words.
struct ProgramFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
