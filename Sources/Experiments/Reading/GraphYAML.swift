import Basics
import TaskGraphs

/// Our own graph file: `graph:` with a name, and `tasks:` with a cost and predecessors each; `workers:` with
/// names where a cost is a list, one a worker, and `after:` with costs of messages.
enum GraphYAML {
  private static let keys = ["graph", "about", "workers", "tasks"]
  private static let taskKeys = ["cost", "after"]
  private static let example = "write for example T2: {cost: 5, after: [T1]}"

  /// How many names are compared with one that is not known.
  private static let namesForHints = 1000

  /// The graph of a text.
  static func graph(_ text: String, file: String) throws(ExperimentErrors) -> TaskGraph {
    let nothing = Vocabulary(kernels: [], models: [], checkLibrary: { _, _ in nil })
    var reading = Reading(vocabulary: nothing, folder: "")
    guard let top = YAMLText.read(text, .graph, &reading) else {
      throw ExperimentErrors(diagnostics: reading.diagnostics(file: file))
    }
    if let cure = ExperimentInstead.cure(top, file: file) {
      reading.note(top.line, "this is an experiment, no graph file", cure: cure)
      throw ExperimentErrors(diagnostics: reading.diagnostics(file: file))
    }
    checkKeys(top, keys, "the graph file", &reading)
    let name = name(top, &reading)
    let tasks = tasks(top, &reading)
    var builder = TaskGraphBuilder(name: name ?? FilePath.stem(of: file))
    if let names = workers(top, &reading) { builder.nameWorkers(names) }
    for task in tasks?.entries ?? [] { add(task, to: &builder, &reading) }
    guard tasks != nil else {
      throw ExperimentErrors(diagnostics: reading.diagnostics(file: file))
    }
    let graph: TaskGraph
    do throws(GraphMistakes) {
      graph = try builder.graph()
    } catch {
      let names = tasks?.entries.prefix(namesForHints).map(\.key) ?? []
      let others = ExperimentErrors(error, file: file, names: names).diagnostics
      let all = (reading.diagnostics(file: file) + others).enumerated().sorted {
        ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
      }
      throw ExperimentErrors(diagnostics: all.map(\.element))
    }
    guard reading.notes.isEmpty else {
      throw ExperimentErrors(diagnostics: reading.diagnostics(file: file))
    }
    return graph
  }

  private static func name(_ top: Section, _ reading: inout Reading) -> String? {
    guard let value = top["graph"] else {
      reading.note(top.line, "'graph', the name, is missing", cure: "write graph: and a name")
      return nil
    }
    guard let name = value.text, !name.isEmpty else {
      reading.note(
        value.line, "'graph': expected a name, found \(value.words)",
        cure: "write for example graph: lecture")
      return nil
    }
    return name
  }

  /// The names of unequal workers; nil when there are none.
  private static func workers(_ top: Section, _ reading: inout Reading) -> [String]? {
    guard let value = top["workers"] else { return nil }
    let names = value.elements.compactMap(\.text)
    guard case .list(let elements) = value.content, !elements.isEmpty,
      names.count == elements.count
    else {
      reading.note(
        value.line, "'workers': expected a list of names, found \(value.words)",
        cure: "write for example workers: [P1, P2]")
      return nil
    }
    return names
  }

  private static func tasks(_ top: Section, _ reading: inout Reading) -> Section? {
    guard let value = top["tasks"] else {
      reading.note(
        top.line, "'tasks' is missing", cure: "write tasks: and below it, indented, a line a task")
      return nil
    }
    guard case .mapping(let tasks) = value.content else {
      let isEmpty = value.content == .nothing || value.content == .list([])
      let problem =
        isEmpty ? "the graph has no tasks" : "'tasks': expected names, found \(value.words)"
      reading.note(value.line, problem, cure: example)
      return nil
    }
    return tasks
  }

  private static func add(
    _ entry: Section.Entry, to builder: inout TaskGraphBuilder, _ reading: inout Reading
  ) {
    var section = Section(line: entry.line, entries: [])
    switch entry.value.content {
    case .nothing: break
    case .mapping(let found): section = found
    case .plain, .quoted, .list:
      reading.note(
        entry.value.line,
        "'\(VisibleText.short(entry.key))': expected {cost: …, after: …}, found \(entry.value.words)",
        cure: example)
    }
    checkKeys(section, taskKeys, "a task", &reading)
    let costs = section["cost"].map { $0.elements.map { Self.cost($0, &reading) ?? 1 } } ?? [1]
    let mean = costs.reduce(0, +) / Double(max(costs.count, 1))
    // The builder says which of several costs is wrong; the mean is not what stands there.
    let isRight = costs.count == 1 || costs.allSatisfy { $0 >= 0 && $0.isFinite }
    let task = builder.addTask(entry.key, cost: isRight ? mean : 1, line: entry.line)
    if costs.count != 1 { builder.setCosts(of: task, costs) }
    guard let after = section["after"], after.content != .nothing else { return }
    addDependences(of: task, after, to: &builder, &reading)
  }

  private static func addDependences(
    of task: Int, _ after: Located, to builder: inout TaskGraphBuilder, _ reading: inout Reading
  ) {
    if case .mapping(let messages) = after.content {
      for entry in messages.entries {
        builder.addDependence(
          of: task, onNamed: entry.key, message: cost(entry.value, &reading, of: "after") ?? 0,
          line: entry.line)
      }
      return
    }
    for element in after.elements {
      if let source = element.text {
        builder.addDependence(of: task, onNamed: source, line: element.line)
      } else {
        reading.note(
          element.line, "'after': expected the name of a task, found \(element.words)",
          cure: example)
      }
    }
  }

  /// A decimal number, or the `.nan` and `.inf` of YAML, which the builder refuses.
  private static func cost(
    _ value: Located, _ reading: inout Reading, of key: String = "cost"
  ) -> Double? {
    if case .plain(let text) = value.content {
      let digits = text.filter { $0 != "_" }.lowercased()
      if [".nan", ".inf", "+.inf", "-.inf"].contains(digits) {
        return Double(digits.filter { $0 != "." })
      }
      if digits.utf8.allSatisfy({ "+-.0123456789e".utf8.contains($0) }),
        let cost = Double(digits)
      {
        return cost
      }
    }
    reading.note(
      value.line, "'\(key)': expected a number of seconds, found \(value.words)",
      cure: key == "cost" ? "write for example cost: 5" : "write for example after: {T1: 5}")
    return nil
  }

  private static func checkKeys(
    _ section: Section, _ known: [String], _ place: String, _ reading: inout Reading
  ) {
    for entry in section.entries where !known.contains(entry.key) {
      let hint = Nearest.hint(entry.key, among: known)
      reading.note(
        entry.line, "unknown key '\(VisibleText.short(entry.key))' in \(place)\(hint)",
        cure: "the keys here are \(known.joined(separator: ", "))")
    }
  }
}

extension ExperimentErrors {
  /// The mistakes of a graph as those of its file; a name that is near to a wrong one is proposed.
  init(_ mistakes: GraphMistakes, file: String, names: [String] = []) {
    diagnostics = mistakes.mistakes.map { mistake in
      var hint = ""
      if case .unknownTask(let name, _) = mistake.error {
        hint = Nearest.hint(name, among: names)
      }
      let message = "\(mistake.error.problem)\(hint); \(mistake.error.cure)"
      return Diagnostic(file: file, line: mistake.line, message: message)
    }
    if mistakes.unlisted > 0 {
      let message =
        "there \(mistakes.unlisted.named("is", "are")) \(mistakes.unlisted) more "
        + "\(mistakes.unlisted.named("mistake")); correct these first"
      diagnostics.append(Diagnostic(file: file, line: nil, message: message))
    }
  }
}
