import TaskGraphs

/// How much parallelism is in a graph (docs/FORMATS.md has the JSON).
struct GraphReport {
  let graph: TaskGraph
  let profile: GraphProfile
  /// Where its figure is; nil without one.
  var figure: String?

  init(_ graph: TaskGraph, figure: String? = nil) {
    self.graph = graph
    profile = GraphProfile(graph)
    self.figure = figure
  }
}

extension GraphReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case graph
    case tasks
    case edges
    case work
    case span
    case averageParallelism = "average_parallelism"
    case degreeOfParallelism = "degree_of_parallelism"
    case peakConcurrency = "peak_concurrency"
    case criticalPath = "critical_path"
    case notes
  }

  /// Writes what is not available as null.
  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(graph.name, forKey: .graph)
    try values.encode(profile.tasks, forKey: .tasks)
    try values.encode(profile.dependences, forKey: .edges)
    try values.encode(finite(profile.work), forKey: .work)
    try values.encode(finite(profile.span), forKey: .span)
    try values.encode(profile.averageParallelism.flatMap(finite), forKey: .averageParallelism)
    try values.encode(profile.degreeOfParallelism, forKey: .degreeOfParallelism)
    try values.encode(profile.peakConcurrency, forKey: .peakConcurrency)
    try values.encode(profile.criticalPath, forKey: .criticalPath)
    try values.encode(notes, forKey: .notes)
  }

  /// JSON has no other numbers.
  private func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }

  private var notes: [String] {
    guard profile.degreeOfParallelism == nil else { return [] }
    return [
      "degree_of_parallelism is not computed above \(GraphProfile.largestExact) tasks; "
        + "peak_concurrency is a lower bound"
    ]
  }
}
