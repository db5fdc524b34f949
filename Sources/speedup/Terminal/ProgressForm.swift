/// How a command says that its work goes on.
enum ProgressForm: Equatable {
  /// On a terminal: one line that is drawn anew.
  case drawn
  /// In pipes and logs: plain lines, with pauses.
  case lines
  case silent

  /// - Parameters:
  ///   - style: What was asked for.
  ///   - isQuiet: Whether `--quiet` was.
  ///   - console: Where it is said.
  init(_ style: StyleOption, isQuiet: Bool = false, on console: Console) {
    self = isQuiet || style.style == .none ? .silent : .usual(on: console)
  }

  /// As the streams of a console and the environment have it.
  static func usual(on console: Console) -> ProgressForm {
    console.errors.isTerminal && console.bearsProgress ? .drawn : .lines
  }
}
