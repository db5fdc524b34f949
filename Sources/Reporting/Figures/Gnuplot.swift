import Basics
import CGnuplot
import Experiments
import FoundationEssentials
package import Records

/// The program that draws: the only effect of the figures besides files.
package enum Gnuplot {
  /// Where gnuplot is, looked up on `PATH` without a shell; nil when it is not installed.
  package static func path(
    searching path: String? = ProcessInfo.processInfo.environment["PATH"]
  ) -> String? {
    (path ?? "").split(separator: ":")
      .map { "\($0)/gnuplot" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a script of a folder, in that folder.
  ///
  /// - Parameters:
  ///   - script: The name of the file in `directory`.
  ///   - directory: An absolute path.
  /// - Returns: What gnuplot said although it succeeded: its warnings, or nothing.
  /// - Throws: `FigureError.gnuplotMissing`, or `.gnuplotFailed` with what gnuplot said.
  @discardableResult
  static func run(script: String, in directory: String) throws(FigureError) -> String {
    guard path() != nil else { throw .gnuplotMissing }
    let commands = """
      cd \(GnuplotText.path(directory))
      load \(GnuplotText.path(script))

      """
    var buffer = [CChar](repeating: 0, count: 16_384)
    let result = cg_draw(commands, &buffer, Int32(buffer.count))
    let said = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let messages = String(String(decoding: said, as: UTF8.self).trimmed)
    guard result == 0 else {
      throw .gnuplotFailed(
        script: "\(directory)/\(script)", code: Int(result), messages: messages)
    }
    return messages
  }
}

/// Why a figure was not drawn.
package enum FigureError: Error, Equatable {
  case gnuplotMissing
  case gnuplotFailed(script: String, code: Int, messages: String)
  case imageMissing(image: String, script: String)
  case badName(String)
  case cannotWrite(FileFailure)
}

extension FigureError: CustomStringConvertible {
  /// What is wrong, and what helps.
  package var description: String {
    switch self {
    case .gnuplotMissing:
      "gnuplot is not on PATH; install it: apt-get install gnuplot-nox"
    case .gnuplotFailed(let script, let code, let messages):
      "gnuplot could not draw \(script) (\(code < 0 ? "errno \(-code)" : "exit code \(code)"))"
        + (messages.isEmpty ? "" : ":\n\(messages)")
    case .imageMissing(let image, let script):
      "gnuplot drew nothing into \(image); run it by hand to see why: gnuplot \(script)"
    case .badName(let name):
      "'\(name)' cannot name a figure's files; use letters, digits, '-', '_' and '.'"
    case .cannotWrite(let failure): failure.description
    }
  }
}
