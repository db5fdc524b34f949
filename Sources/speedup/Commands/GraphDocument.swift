import Basics
import FoundationEssentials
import TaskGraphs

/// What `speedup graph --json` prints (docs/FORMATS.md).
struct GraphDocument: Encodable {
  private let graph: TaskGraph
  private let profile: GraphProfile

  init(_ graph: TaskGraph, _ profile: GraphProfile) {
    self.graph = graph
    self.profile = profile
  }

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

  /// The document with a line end behind it.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return VisibleText.json(String(decoding: try encoder.encode(self), as: UTF8.self)) + "\n"
  }
}
