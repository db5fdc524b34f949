import TaskGraphs
import Terms

/// `graph: {pattern: …, width: …, steps: …}`: a graph that is described by a few numbers.
enum GraphPatternRule {
  static func read(
    _ pattern: Located, of graph: Section, _ reading: inout Reading
  ) -> GraphRule.Graph? {
    let kinds = GraphPattern.Kind.allCases.map(\.rawValue)
    let word = Choice.read(pattern, "pattern", among: kinds, &reading)
    let kind = word.flatMap(GraphPattern.Kind.init)
    let width = size("width", example: "16", of: graph, &reading)
    let steps =
      kind?.hasSteps == false && graph["steps"] == nil
      ? 1 : size("steps", example: "100", of: graph, &reading)
    let radix = number("radix", 1...UInt64(Int32.max), "3", of: graph, &reading)
    let seed = number("seed", 0...UInt64.max, "1", of: graph, &reading)
    let serial = share(graph, &reading)
    guard let kind else { return nil }
    refuse("steps", of: graph, unless: kind.hasSteps, kind, &reading)
    refuse("radix", of: graph, unless: kind.hasRadix, kind, &reading)
    refuse("seed", of: graph, unless: kind.hasSeed, kind, &reading)
    refuse("serial", of: graph, unless: kind.hasSerial, kind, &reading)
    guard let width, let steps, graph["radix"] == nil || radix != nil else { return nil }
    guard graph["serial"] == nil || serial != nil else { return nil }
    let found = GraphPattern(
      kind: kind, width: width, steps: steps, radix: radix.map(Int.init), seed: seed ?? 0,
      serial: serial)
    do throws(GraphError) {
      return GraphRule.Graph(choice: .pattern(found), tasks: try found.taskCount())
    } catch {
      reading.note(line(of: error, in: graph), error.description)
      return nil
    }
  }

  private static func size(
    _ key: String, example: String, of graph: Section, _ reading: inout Reading
  ) -> Int? {
    guard graph[key] != nil else {
      reading.note(
        graph.line, "'\(key)' of the pattern is missing", cure: "write \(key): \(example)")
      return nil
    }
    return number(key, 1...UInt64(Int32.max), example, of: graph, &reading).map(Int.init)
  }

  private static func number(
    _ key: String, _ range: ClosedRange<UInt64>, _ example: String, of graph: Section,
    _ reading: inout Reading
  ) -> UInt64? {
    guard let value = graph[key] else { return nil }
    let expected = WholeNumber.Expectation(name: "'\(key)'", range: range, example: example)
    return WholeNumber.read(value, expected, &reading)
  }

  /// `serial`: a share of the work.
  private static func share(_ graph: Section, _ reading: inout Reading) -> Double? {
    guard let value = graph["serial"] else { return nil }
    if case .plain(let text) = value.content,
      text.utf8.allSatisfy({ ".0123456789".utf8.contains($0) }), let share = Double(text)
    {
      return share
    }
    reading.note(
      value.line, "'serial': expected a share of the work, found \(value.words)",
      cure: "write for example serial: 0.1")
    return nil
  }

  private static func refuse(
    _ key: String, of graph: Section, unless isUsed: Bool, _ kind: GraphPattern.Kind,
    _ reading: inout Reading
  ) {
    guard !isUsed, let value = graph[key] else { return }
    reading.note(
      value.line, "'\(key)' changes nothing in the pattern \(kind.rawValue)", cure: "leave it out")
  }

  /// The line of the parameter that is wrong, or of the graph.
  private static func line(of error: GraphError, in graph: Section) -> Int {
    switch error {
    case .parameter(let name, _, _, _): graph[name]?.line ?? graph.line
    case .serialShare: graph["serial"]?.line ?? graph.line
    default: graph.line
    }
  }
}
