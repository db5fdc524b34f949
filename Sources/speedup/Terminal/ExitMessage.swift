import ArgumentParser
import Experiments
import Measurement
import Records

/// What is said of an error that ends a command, and the exit code: nobody else judges errors.
struct ExitMessage {
  private let text: String
  private let code: ExitCode
  private let root: any ParsableCommand.Type

  /// - Parameters:
  ///   - error: What the command threw; help and the like are errors of the argument parser.
  ///   - root: The command above all.
  ///   - columns: At which help is wrapped.
  init(_ error: any Error, of root: any ParsableCommand.Type, columns: Int?) {
    self.root = root
    switch error {
    case is FileMistakes, is ExperimentErrors, is RunFolderError:
      text = "\(error)"
      code = .validationFailure
    default:
      text = root.fullMessage(for: error, columns: columns)
      code = Self.isBadInput(error) ? .validationFailure : root.exitCode(for: error)
    }
  }

  private static func isBadInput(_ error: any Error) -> Bool {
    error is InputMistake || (error as? StoreError)?.isBadInput == true
  }

  /// Says why the command ended, or prints the help that was asked for.
  ///
  /// - Returns: The exit code.
  func tell(on console: Console) -> Int32 {
    guard code.isSuccess else {
      if !text.isEmpty { console.note(text) }
      return code.rawValue
    }
    do throws(FileFailure) {
      try console.write(text + "\n", to: "-")
      return code.rawValue
    } catch {
      return ExitMessage(error, of: root, columns: nil).tell(on: console)
    }
  }
}
