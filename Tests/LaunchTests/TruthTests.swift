import Foundation
import Testing

extension RealProcesses {
  /// The short form of `make truth`.
  @Suite struct TruthTests {
    private static let program =
      (Helper.path as NSString).deletingLastPathComponent + "/speedup-bench"

    private func bench(_ arguments: [String]) throws -> (code: Int32, output: String) {
      let process = Foundation.Process()
      let output = Pipe()
      process.executableURL = URL(filePath: Self.program)
      process.arguments = arguments
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      let text = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }

    @Test func `sleeping workloads give the speedups that are known beforehand`() throws {
      let (code, output) = try bench(["truth", "--short"])
      #expect(code == 0, "\(output)")
      #expect(output.contains("45 of 45 truths recovered"))
      for model in ["thread, 16", "task, 16", "process, 16"] {
        #expect(output.contains(model))
      }
    }

    @Test func `arguments that make no sense end with 64`() throws {
      #expect(try bench(["truth", "--aa", "0"]).code == 64)
      #expect(try bench(["truth", "--every"]).code == 64)
    }
  }
}
