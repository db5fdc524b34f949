import Experiments
import Records

/// A file that a user named, or that lies in a folder that a user named.
enum InputFile {
  /// All its bytes.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - cure: What to give instead.
  /// - Returns: The bytes.
  /// - Throws: `InputMistake` with the reason of the system.
  static func bytes(_ path: String, cure: String? = nil) throws(InputMistake) -> [UInt8] {
    do throws(FileFailure) {
      return try WholeFile.read(path)
    } catch {
      throw InputMistake("\(error)" + (cure.map { "; " + $0 } ?? ""))
    }
  }

  /// The text of a file of UTF-8; see `bytes`.
  static func text(_ path: String, cure: String? = nil) throws(InputMistake) -> String {
    guard let text = String(validating: try bytes(path, cure: cure), as: UTF8.self) else {
      throw InputMistake("\(path): is not UTF-8 text")
    }
    return text
  }
}
