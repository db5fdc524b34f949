/// `graph`: which tasks wait for which.
///
/// This version knows independent tasks only.
enum GraphRule: SectionRule {
  static let keys = ["graph"]

  private static let cure = "leave 'graph' out, the tasks are then independent"

  static func read(_ section: Section, _ reading: inout Reading) {
    guard let value = section["graph"] else { return }
    if case .mapping(let graph) = value.content {
      readMapping(graph, &reading)
    } else if value.text != "independent" {
      let hint = value.text.map { Nearest.hint($0, among: ["independent"]) } ?? ""
      reading.note(
        value.line, "'graph': expected independent, found \(value.words)\(hint)", cure: cure)
    }
  }

  private static func readMapping(_ graph: Section, _ reading: inout Reading) {
    let known = ["pattern", "width", "steps", "file"]
    UnknownKeysRule.check(graph, named: "graph", .init(known: known, proposed: known), &reading)
    for entry in graph.entries where ["pattern", "file"].contains(entry.key) {
      reading.note(
        entry.line, "a graph with '\(entry.key)' is not supported by this version", cure: cure)
    }
    if graph["pattern"] == nil, graph["file"] == nil {
      reading.note(graph.line, "the graph has no 'pattern' and no 'file'", cure: cure)
    }
  }
}
