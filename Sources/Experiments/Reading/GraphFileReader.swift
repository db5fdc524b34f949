import Basics
package import TaskGraphs

/// Reads graph files in the formats that FORMATS.md names.
package enum GraphFileReader {
  /// The largest file that is read, in bytes.
  private static let largestFile = 1 << 28

  /// The largest JSON file: its values take some ten times as much memory.
  private static let largestJSON = 1 << 26

  /// Reads a graph file.
  ///
  /// The ending of its name says the format: `.stg` (Standard Task Graph Set), `.json` (WfFormat
  /// 1.5), `.yaml` or `.yml` (ours). Standard input tells it by its first character.
  ///
  /// - Parameter path: The file; `-` is standard input.
  /// - Returns: The graph, called as the file says, or else by the name of the file.
  /// - Throws: `ExperimentErrors` with every mistake, each as `file:line: what is wrong; the cure`.
  package static func read(path: String) throws(ExperimentErrors) -> TaskGraph {
    let file = path == "-" ? "standard input" : path
    let bytes: [UInt8]
    do throws(FileTextError) {
      bytes = try FileText.bytes(path: path, limit: largestFile)
    } catch {
      throw errors(error, file: file)
    }
    let ending = path == "-" ? assumedEnding(bytes) : FilePath.ending(of: path)
    return try read(bytes: bytes, file: file, ending: ending)
  }

  /// Reads what a graph file holds; looks at nothing but its arguments.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - file: Its name for messages.
  ///   - ending: `stg`, `json`, `yaml` or `yml`.
  /// - Returns: The graph.
  /// - Throws: As `read(path:)`.
  package static func read(
    bytes: [UInt8], file: String, ending: String
  ) throws(ExperimentErrors) -> TaskGraph {
    let name = FilePath.stem(of: file)
    do throws(GraphMistakes) {
      switch ending {
      case "stg": return try STGText.graph(bytes, name: name)
      case "json" where bytes.count <= largestJSON:
        return try WfFormatText.graph(bytes, name: name)
      case "json":
        throw mistake("the file is larger than 64 MB", "use a smaller graph")
      case "yaml", "yml": break
      default:
        throw mistake(
          "the ending of the name says no format",
          "rename it to end in .yaml (graph file), .stg (Standard Task Graph Set) or .json "
            + "(WfFormat 1.5)")
      }
    } catch {
      throw ExperimentErrors(error, file: file)
    }
    let text: String
    do throws(FileTextError) {
      text = try FileText.text(bytes)
    } catch {
      throw errors(error, file: file)
    }
    return try GraphYAML.graph(text, file: file)
  }

  /// What a text that begins like this must be.
  private static func assumedEnding(_ bytes: [UInt8]) -> String {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? 0
    if first == UInt8(ascii: "{") { return "json" }
    return (0x30...0x39).contains(first) ? "stg" : "yaml"
  }

  private static func errors(_ error: FileTextError, file: String) -> ExperimentErrors {
    let message = error.message(
      what: "a graph file", ending: "*.yaml, *.stg, *.json", limit: "256 MB; use a smaller graph")
    return ExperimentErrors(diagnostics: [
      Diagnostic(file: file, line: error.line, message: message)
    ])
  }

  private static func mistake(_ problem: String, _ cure: String) -> GraphMistakes {
    GraphMistakes(.format(problem: problem, cure: cure))
  }
}
