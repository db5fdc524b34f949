import Basics
import TaskGraphs
import Terms

/// `graph: {file: …}`: a graph file, looked for beside the experiment file.
enum GraphFileRule {
  static func read(
    _ file: Located, of graph: Section, _ reading: inout Reading
  ) -> GraphRule.Graph? {
    for entry in graph.entries where !["file"].contains(entry.key) {
      guard GraphRule.inner.contains(entry.key) else { continue }
      reading.note(entry.line, "'\(entry.key)' belongs to a pattern", cure: "leave it out")
    }
    guard let name = file.text, !name.isEmpty else {
      reading.note(
        file.line, "'file': expected the path of a graph file, found \(file.words)",
        cure: "write for example graphs/lecture.yaml")
      return nil
    }
    let path = FilePath.resolve(name, in: reading.folder)
    do throws(ExperimentErrors) {
      let found = try reading.vocabulary.readGraph(path)
      return GraphRule.Graph(choice: .file(path: path), tasks: found.countedTasks)
    } catch {
      for diagnostic in error.diagnostics { reading.note(file.line, "in \(diagnostic)") }
      return nil
    }
  }
}
