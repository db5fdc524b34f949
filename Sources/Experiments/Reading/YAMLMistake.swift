internal import Yams

/// Why a text is no YAML.
enum YAMLMistake: Error {
  case duplicate(key: String, Mark)
  case syntax(line: Int, problem: String)
  case tooDeep

  init(_ error: any Error) {
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let keys, let context):
      self = .duplicate(key: keys.first ?? "", context.mark)
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      let within = context.map { " (\($0.text) of line \($0.mark.line))" } ?? ""
      self = .syntax(line: mark.line, problem: problem + within)
    case .composer(_, let problem, let mark, _):
      self = .syntax(line: mark.line, problem: problem)
    case .memory:
      self = .tooDeep
    case .reader(let problem, _, _, _):
      self = .syntax(line: 1, problem: problem)
    default:
      self = .syntax(line: 1, problem: "\(error)")
    }
  }

  /// ` 'key'`, or nothing for a key of several values, which has no text.
  private static func quoted(_ key: String) -> String {
    let text = Located.short(DuplicateKeys.original(key))
    return text.isEmpty || text.hasPrefix("<") ? "" : " '\(text)'"
  }

  var line: Int {
    switch self {
    case .duplicate(_, let mark): mark.line
    case .syntax(let line, _): line
    case .tooDeep: 1
    }
  }

  var message: String {
    switch self {
    case .duplicate(let key, _):
      "the key\(Self.quoted(key)) is given more than once; keep one"
    case .syntax(_, let problem):
      "this is not YAML: \(problem); correct the indentation, quotes and brackets around it"
    case .tooDeep:
      "the values are nested too deeply; an experiment needs at most 4 levels"
    }
  }
}
