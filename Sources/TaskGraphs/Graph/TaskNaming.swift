/// What the tasks of a graph are called.
enum TaskNaming: Sendable, Hashable {
  /// `T0`, `T1`, …: nothing is stored.
  case numbered
  /// As in a file, by number.
  case listed([String])
  /// The kernels of a tiled Cholesky factorization: nothing is stored.
  case cholesky(Cholesky)

  func name(of task: Int) -> String {
    switch self {
    case .numbered: "T\(task)"
    case .listed(let names): names[task]
    case .cholesky(let shape): shape.name(of: task)
    }
  }
}
