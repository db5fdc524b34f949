import Basics

/// Reads workflows in WfFormat 1.5 (WfCommons; Coleman et al., Future Generation Computer Systems
/// 128, 2022): runtimes become costs.
package enum WfFormatText {
  /// The graph of a file.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - name: What to call the graph.
  /// - Returns: The graph; its tasks are called by their `id`.
  /// - Throws: `GraphMistakes` with every mistake, or with the first place that is no JSON.
  package static func graph(_ bytes: [UInt8], name: String) throws(GraphMistakes) -> TaskGraph {
    let root: JSONValue
    do throws(JSONParser.Mistake) {
      root = try JSONParser.value(bytes)
    } catch {
      throw mistake(
        "this is not JSON: \(error.problem)", "correct it, or get the file again", error.line)
    }
    let workflow = root["workflow"]
    guard let specification = workflow?["specification"]?["tasks"]?.array else {
      let version = root["schemaVersion"]?.string.map { " (it says \($0))" } ?? ""
      throw mistake(
        "this is not WfFormat 1.5\(version): workflow.specification.tasks is missing",
        "convert the file to WfFormat 1.5", root.line)
    }
    guard let execution = workflow?["execution"]?["tasks"]?.array else {
      throw mistake(
        "workflow.execution.tasks, which has the runtimes, is missing",
        "write for each task an id and runtimeInSeconds", root.line)
    }
    var reading = WfFormatReading(name: name)
    reading.readRuntimes(execution)
    reading.readTasks(specification)
    return try reading.builder().graph()
  }

  private static func mistake(_ problem: String, _ cure: String, _ line: Int) -> GraphMistakes {
    GraphMistakes(.format(problem: problem, cure: cure), line: line)
  }
}

/// The reading of one workflow.
private struct WfFormatReading {
  private var result: TaskGraphBuilder
  private var runtimes: [String: (seconds: Double, line: Int)] = [:]
  private var numbers: [String: Int] = [:]
  private var links: [Link] = []

  /// `task` waits for `source`; nil where the name is no task.
  private struct Link {
    let task: Int
    let source: Int
    let line: Int
  }

  init(name: String) {
    result = TaskGraphBuilder(name: name)
  }

  mutating func readRuntimes(_ execution: [JSONValue]) {
    for task in execution {
      guard let id = id(of: task) else { continue }
      guard let runtime = task["runtimeInSeconds"] else {
        note(
          "'\(VisibleText.quoted(id))' has no runtimeInSeconds", "write its runtime in seconds",
          task.line)
        runtimes[id] = (0, task.line)
        continue
      }
      guard let seconds = runtime.number else {
        note(
          "runtimeInSeconds of '\(VisibleText.quoted(id))' is no number", "write seconds",
          runtime.line)
        runtimes[id] = (0, task.line)
        continue
      }
      if runtimes.updateValue((seconds, runtime.line), forKey: id) != nil {
        note("the runtime of '\(VisibleText.quoted(id))' is given twice", "keep one", task.line)
      }
    }
  }

  mutating func readTasks(_ specification: [JSONValue]) {
    var places: [(place: Int, task: JSONValue)] = []
    for task in specification {
      guard let id = id(of: task) else { continue }
      let runtime = runtimes[id]
      if runtime == nil {
        note(
          "'\(VisibleText.quoted(id))' has no runtime in workflow.execution.tasks",
          "write its runtimeInSeconds there",
          task.line)
      }
      let place = result.addTask(id, cost: runtime?.seconds ?? 0, line: task.line)
      numbers[id] = place
      places.append((place, task))
    }
    for (id, runtime) in runtimes.sorted(by: { $0.value.line < $1.value.line })
    where numbers[id] == nil {
      note(
        "'\(VisibleText.quoted(id))' has a runtime but is no task of workflow.specification.tasks",
        "take it out, or add the task", runtime.line)
    }
    for (place, task) in places {
      read("parents", of: task) { .init(task: place, source: $0, line: $1) }
      read("children", of: task) { .init(task: $0, source: place, line: $1) }
    }
  }

  /// The builder with each dependence once: most are written as a parent and as a child.
  func builder() -> TaskGraphBuilder {
    var builder = result
    let sorted = links.sorted {
      ($0.task, $0.source, $0.line) < ($1.task, $1.source, $1.line)
    }
    for (index, link) in sorted.enumerated() {
      if index > 0, sorted[index - 1].task == link.task, sorted[index - 1].source == link.source {
        continue
      }
      builder.addDependence(of: link.task, on: link.source, line: link.line)
    }
    return builder
  }

  private mutating func read(
    _ key: String, of task: JSONValue, _ link: (_ other: Int, _ line: Int) -> Link
  ) {
    guard let value = task[key] else { return }
    guard let others = value.array else {
      note("'\(key)' is no list", "write a list of ids", value.line)
      return
    }
    for other in others {
      guard let name = other.string else {
        note("an entry of '\(key)' is no text", "write the id of a task", other.line)
        continue
      }
      guard let number = numbers[name] else {
        note(
          "'\(key)' names '\(VisibleText.quoted(name))', which is no task",
          "write the id of a task", other.line)
        continue
      }
      links.append(link(number, other.line))
    }
  }

  private mutating func id(of task: JSONValue) -> String? {
    guard let id = task["id"]?.string else {
      note("a task has no id", "write id: and a text", task.line)
      return nil
    }
    return id
  }

  private mutating func note(_ problem: String, _ cure: String, _ line: Int) {
    result.note(.format(problem: problem, cure: cure), line: line)
  }
}
