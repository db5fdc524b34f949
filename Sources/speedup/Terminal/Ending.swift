import ArgumentParser
import Basics
import Experiments
import FoundationEssentials
import Measurement
import Records

#if canImport(Glibc)
import Glibc
#endif

/// How a command ends: what is said of an error, and the exit code.
enum Ending {
  /// Says why the command ended, or prints the help that was asked for.
  ///
  /// - Parameter error: What the command threw.
  /// - Returns: The exit code.
  static func tell(_ error: any Error) -> Int32 {
    let error = inOurWords(error)
    let text = Speedup.fullMessage(for: error)
    var code = isBadInput(error) ? ExitCode.validationFailure : Speedup.exitCode(for: error)
    if code.isSuccess {
      do throws(FileFailure) {
        try Console.write(text + "\n", to: "-")
        return code.rawValue
      } catch {
        code = .failure
        Console.note(Speedup.fullMessage(for: error))
      }
    } else if !text.isEmpty {
      Console.note(text)
    }
    return code.rawValue
  }

  private static func isBadInput(_ error: any Error) -> Bool {
    error is InputMistake || error is RunFolderError || (error as? StoreError)?.isBadInput == true
  }

  /// An error of Foundation with the reason of the system: its own words are for programmers.
  private static func inOurWords(_ error: any Error) -> any Error {
    switch error {
    case let error as CocoaError:
      let path = error.filePath.map { "\($0): " } ?? ""
      return ToolFailure(path + SystemReason.text(of: error))
    case is EncodingError, is DecodingError:
      return ToolFailure(SystemReason.text(of: error))
    default:
      return error
    }
  }
}

/// What a user gave cannot be used: `file:line` or the flag, what is wrong, what to write instead.
struct InputMistake: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Why something failed, from an error of any origin.
enum SystemReason {
  /// The reason of the system where there is one; our own errors say it themselves.
  static func text(of error: any Error) -> String {
    switch error {
    case let error as CocoaError:
      if let cause = error.underlying as? POSIXError { return text(cause.code.rawValue) }
      return text(error.code == .fileReadNoSuchFile || error.code == .fileNoSuchFile ? ENOENT : EIO)
    case let error as POSIXError:
      return text(error.code.rawValue)
    case is EncodingError:
      return "a number that is infinite or no number cannot be written as JSON"
    case is DecodingError:
      return "it is not JSON of the expected form"
    default:
      return "\(error)"
    }
  }

  private static func text(_ number: Int32) -> String { WriteError(number: number).description }
}
