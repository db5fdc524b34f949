import Basics
package import TaskGraphs

/// Which tasks of a workload wait for which.
package enum GraphChoice: Sendable, Hashable, Codable {
  /// No task waits; how many there are stands in `Workload.tasks`.
  case independent
  case pattern(GraphPattern)
  /// A graph file; the path is absolute or relative to the current folder.
  case file(path: String)

  /// The name of the shape, as in the column `graph`: `independent`, a pattern, or the file's name
  /// without folders and ending.
  package var name: String {
    switch self {
    case .independent: "independent"
    case .pattern(let pattern): pattern.kind.rawValue
    case .file(let path): FilePath.stem(of: path)
    }
  }

  /// The graph in words, for a program that builds it by itself: `independent`,
  /// `stencil,width=16,steps=100,radix=3,seed=0`, for `amdahl` with `serial=0.1` behind it, or the path
  /// of a file.
  package var parameters: String {
    switch self {
    case .independent: name
    case .pattern(let pattern):
      "\(name),width=\(pattern.width),steps=\(pattern.steps),radix=\(pattern.radix),"
        + "seed=\(pattern.seed)" + (pattern.kind.hasSerial ? ",serial=\(pattern.serial)" : "")
    case .file(let path): path
    }
  }

  /// The choice for N workers in weak scaling: the width of a pattern grows, all else stays.
  ///
  /// - Parameter workers: N, at least 1.
  /// - Returns: The choice; a file cannot grow and is refused for weak scaling elsewhere.
  package func scaled(by workers: Int) -> GraphChoice {
    guard case .pattern(let pattern) = self else { return self }
    return .pattern(pattern.scaled(by: workers))
  }
}
