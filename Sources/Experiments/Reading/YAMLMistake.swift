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

  var message: String {
    switch self {
    case .syntax(_, let problem):
      "this is not YAML: \(problem); correct the indentation, quotes and brackets around it"
    case .limit(_, let problem): problem
    case .noMemory: "there is no memory to read it; free some"
    }
  }
}
