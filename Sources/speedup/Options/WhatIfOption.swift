import ArgumentParser
import Basics
import Schedules
import TaskGraphs

/// Changes of tasks, as `T5=0.5`.
struct WhatIfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What if a task took a part of its time? As `T5=0.5`; may be given several times.",
      valueName: "task=factor"))
  var whatIf: [String] = []

  private static let most = 1e6

  /// The changes.
  ///
  /// - Parameter graph: Whose tasks are named.
  /// - Returns: In the order given.
  /// - Throws: `ValidationError` that names the flag.
  func changes(in graph: TaskGraph) throws -> [StudyPlan.Change] {
    try whatIf.map { text in
      guard let sign = text.lastIndex(of: "="), let factor = Double(text[sign...].dropFirst()),
        (0...Self.most).contains(factor)
      else {
        throw ValidationError(
          "--what-if: '\(VisibleText.quoted(text))' is no task with a factor of at least 0; write for "
            + "example T5=0.5")
      }
      let name = String(text[..<sign])
      guard let task = (0..<graph.taskCount).first(where: { graph.name(of: $0) == name }) else {
        throw ValidationError(
          "--what-if: the graph has no task '\(VisibleText.quoted(name))'; write the name of one")
      }
      return StudyPlan.Change(task: task, factor: factor)
    }
  }
}
