import Basics
import CYAML

/// Why a text is no YAML, or more than is read.
enum YAMLMistake: Error {
  case syntax(line: Int, problem: String)
  /// More values than a file may have, or values within too many others.
  case limit(line: Int, problem: String)
  case noMemory

  /// What a parser stopped at.
  init(_ parser: yaml_parser_t) {
    guard parser.error != YAML_MEMORY_ERROR else {
      self = .noMemory
      return
    }
    let within = parser.context.map {
      " (\(String(cString: $0)) of line \(parser.context_mark.line + 1))"
    }
    let problem = parser.problem.map { String(cString: $0) } ?? "it ends too early"
    self = .syntax(line: parser.problem_mark.line + 1, problem: problem + (within ?? ""))
  }

  var line: Int {
    switch self {
    case .syntax(let line, _), .limit(let line, _): line
    case .noMemory: 1
    }
  }

  /// What is wrong, and behind a semicolon what to do.
  ///
  /// - Parameter text: In which it was found.
  /// - Returns: The words.
  func message(in text: String) -> String {
    switch self {
    case .syntax(let line, let problem):
      "this is not YAML: \(problem); " + Self.cure(line, of: text)
    case .limit(_, let problem): problem
    case .noMemory: "there is no memory to read it; free some"
    }
  }

  /// What to write in a line; a `>` without quotes begins a block of text.
  private static func cure(_ line: Int, of text: String) -> String {
    let lines = text.utf8.split(
      separator: UInt8(ascii: "\n"), maxSplits: line, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1), Substring(lines[line - 1]).contains(mark: ": >=") else {
      return "correct the indentation, quotes and brackets around it"
    }
    return "write what begins with >= in quotes, such as \">= 0.80\""
  }
}
