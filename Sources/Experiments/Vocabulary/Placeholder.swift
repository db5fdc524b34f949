/// What a command may leave open until it is launched.
package enum Placeholder: String, Sendable, CaseIterable {
  /// N.
  case workers
  /// Tasks in all; in weak scaling already multiplied by N.
  case tasks
  /// Work of one task.
  case grain
  /// Of the values of the tasks.
  case seed
  /// `strong` or `weak`.
  case scaling
  /// `independent`, a pattern with its size, or the path of a graph file.
  case graph
  /// Iterations that are run first and not reported.
  case warmup
  /// Iterations that are reported.
  case iterations
  /// A folder for files, made for the run and removed after it.
  case scratch

  /// As it stands in a command: `{workers}`.
  package var text: String { "{\(rawValue)}" }

  /// Those that do not differ from launch to launch.
  package static let ofTheRun: Set<Placeholder> = [.seed, .scratch]
}
