/// What a user gave cannot be used: `file:line` or the flag, what is wrong, what to write instead.
struct InputMistake: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// What files of a user hold cannot be used: a line for each mistake, each with its own `file:line`.
struct FileMistakes: Error, CustomStringConvertible {
  let description: String

  init(_ lines: [String]) { description = lines.joined(separator: "\n") }
}

/// The tool cannot go on; the words say why and what to do.
struct ToolFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
