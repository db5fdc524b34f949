import TaskGraphs
import Terms

/// `graph`: which tasks wait for which; left out, none does.
enum GraphRule: SectionRule {
  static let keys = ["graph"]

  /// The keys of a graph.
  static let inner = ["pattern", "width", "steps", "radix", "seed", "serial", "file"]

  private static let example = "{pattern: stencil, width: 16, steps: 100}"

  /// A graph and its tasks for one worker; nil tasks mean that `tasks` says it.
  struct Graph: Equatable {
    let choice: GraphChoice
    let tasks: Int?
  }

  static func read(_ section: Section, _ reading: inout Reading) -> Graph? {
    guard let value = section["graph"] else { return Graph(choice: .independent, tasks: nil) }
    if case .mapping(let graph) = value.content { return read(graph: graph, &reading) }
    if value.text == "independent" { return Graph(choice: .independent, tasks: nil) }
    let kinds = GraphPattern.Kind.allCases.map(\.rawValue)
    guard let word = value.text, kinds.contains(word) else {
      let hint = value.text.map { Nearest.hint($0, among: ["independent"]) } ?? ""
      reading.note(
        value.line, "'graph': expected independent, found \(value.words)\(hint)",
        cure: "write independent, \(example) or {file: PATH}")
      return nil
    }
    let steps = GraphPattern.Kind(rawValue: word)?.hasSteps == false ? "" : ", steps: 100"
    reading.note(
      value.line, "'graph': the pattern \(word) needs its size",
      cure: "write for example {pattern: \(word), width: 16\(steps)}")
    return nil
  }

  private static func read(graph: Section, _ reading: inout Reading) -> Graph? {
    let graph = UnknownKeysRule.corrected(graph, named: "graph", inner, &reading)
    switch (graph["pattern"], graph["file"]) {
    case (nil, nil):
      reading.note(
        graph.line, "the graph has no 'pattern' and no 'file'",
        cure: "write \(example) or {file: PATH}")
      return nil
    case (_?, let file?):
      reading.note(file.line, "the graph has a 'pattern' and a 'file'", cure: "keep one")
      return nil
    case (let pattern?, nil):
      return GraphPatternRule.read(pattern, of: graph, &reading)
    case (nil, let file?):
      return GraphFileRule.read(file, of: graph, &reading)
    }
  }
}
