import Synchronization

@testable import speedup

extension ToolFolder {
  /// Calls the tool in this process.
  ///
  /// - Parameter arguments: `./` is this folder: others call the tool at the same time, so the current
  ///   folder of the process stays where it is.
  /// - Returns: How it ended, with paths as if this were the current folder.
  func call(_ arguments: [String]) -> ToolOutcome {
    let output = MemoryStream()
    let errors = MemoryStream()
    let code = Tool.run(
      arguments.map { $0.hasPrefix("./") ? path + $0.dropFirst(1) : $0 },
      Console(output: output.stream(), errors: errors.stream()))
    return ToolOutcome(
      code: code, output: output.text.replacing(path + "/", with: ""),
      errors: errors.text.replacing(path + "/", with: ""))
  }
}

/// A stream of a console that keeps what is written to it.
final class MemoryStream: Sendable {
  private let kept = Mutex("")

  var text: String { kept.withLock { $0 } }

  func stream(isTerminal: Bool = false, columns: Int? = nil) -> ConsoleStream {
    ConsoleStream(
      isTerminal: isTerminal, columns: { columns ?? 80 },
      write: { text in self.kept.withLock { $0 += text } })
  }
}
