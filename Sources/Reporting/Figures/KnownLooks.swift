import Terms

/// The looks of names that many projects have: ours, and the runtimes and programs beside them.
///
/// Families share tones: Python and Dask are warm, OpenMP, TBB, libdispatch and MPI cold. Within a family colour and
/// marker differ; Python's own lines are dashed, those of Dask dash-dotted.
enum KnownLooks {
  /// The look of a name; nil for one that is not well known.
  static func look(of name: String) -> Figure.Look? {
    if let model = ExecutionModel(rawValue: name) { return look(of: model) }
    // The only program of a workload, in rows that do not name it.
    if name == "command" { return Figure.Look(colour: .blue, marker: .circle) }
    return others[name]
  }

  /// The colours that no other name takes.
  private static func look(of model: ExecutionModel) -> Figure.Look {
    switch model {
    case .serial: Figure.Look(colour: .black, marker: .diamond)
    case .process: Figure.Look(colour: .vermillion, marker: .square)
    case .thread: Figure.Look(colour: .blue, marker: .circle)
    case .task: Figure.Look(colour: .green, marker: .triangle)
    case .taskPool: Figure.Look(colour: .purple, marker: .fallingTriangle)
    }
  }

  /// All of them, by their names.
  static let others: [String: Figure.Look] = python.merging(dask) { a, _ in a }
    .merging(native) { a, _ in a }.merging(programs) { a, _ in a }

  private static let python: [String: Figure.Look] = [
    "python-threads": Figure.Look(colour: .orange, marker: .circle, dash: .dashed),
    "python-asyncio": Figure.Look(colour: .rose, marker: .triangle, dash: .dashed),
    "python-gil": Figure.Look(colour: .wine, marker: .square, dash: .dashed),
    "python-processes": Figure.Look(colour: .brown, marker: .square, dash: .dashed),
    "python-pool": Figure.Look(colour: .brown, marker: .diamond, dash: .dashed),
    "python-pure": Figure.Look(colour: .wine, marker: .fallingTriangle, dash: .dashed),
  ]

  private static let dask: [String: Figure.Look] = [
    "dask-threads": Figure.Look(colour: .magenta, marker: .pentagon, dash: .dashDotted),
    "dask-processes": Figure.Look(colour: .tan, marker: .diamond, dash: .dashDotted),
    "dask-distributed": Figure.Look(colour: .rose, marker: .square, dash: .dashDotted),
    "dask-synchronous": Figure.Look(
      colour: .wine, marker: .fallingTriangle, dash: .dashDotted),
    "dask-array": Figure.Look(colour: .magenta, marker: .diamond, dash: .dashDotted),
    "dask-numpy": Figure.Look(colour: .tan, marker: .circle, dash: .dashDotted),
  ]

  private static let native: [String: Figure.Look] = [
    "openmp": Figure.Look(colour: .indigo, marker: .square, dash: .dashed),
    "openmp-for": Figure.Look(colour: .indigo, marker: .circle, dash: .dashed),
    "openmp-task": Figure.Look(colour: .olive, marker: .triangle, dash: .dotted),
    "tbb": Figure.Look(colour: .teal, marker: .diamond, dash: .dashed),
    "gcd": Figure.Look(colour: .sky, marker: .pentagon, dash: .dashed),
    "mpi": Figure.Look(colour: .indigo, marker: .fallingTriangle, dash: .dashed),
  ]

  private static let programs: [String: Figure.Look] = [
    "xz": Figure.Look(colour: .indigo, marker: .diamond),
    "zstd": Figure.Look(colour: .teal, marker: .circle),
    "pigz": Figure.Look(colour: .olive, marker: .square),
    "sort": Figure.Look(colour: .sky, marker: .triangle),
    "openssl": Figure.Look(colour: .brown, marker: .fallingTriangle),
  ]
}
