import Basics
import Terms

extension ExperimentDraft {
  /// Writes a program: the workload, or a peer below its name.
  func write(_ program: Program, isPeer: Bool, to text: inout DraftText) {
    let depth = isPeer ? 2 : 1
    func entry(_ key: String, _ value: String, _ comment: String, _ flag: String) {
      text.entry(key, value, isPeer ? "" : comment, indented: depth, by: flag)
    }
    if !isPeer { entry("name", YAMLScalar.text(program.name), "in tables and legends", "--name") }
    let told = program.command.contains(mark: Placeholder.workers.text)
    entry(
      "command", YAMLScalar.text(program.command), told ? "{workers} is N" : "",
      "'\(VisibleText.quoted(program.command))'")
    if program.usesShell { entry("shell", "true", "/bin/sh reads it", "--shell") }
    if program.timing == .reported {
      entry("timing", program.timing.rawValue, "it prints {\"wall_s\": 0.41} itself", "--timing")
    }
    if !program.environment.isEmpty {
      text.section("environment", indented: depth, by: "--env")
      for variable in program.environment {
        text.entry(
          YAMLScalar.text(variable.name), YAMLScalar.quoted(variable.value), indented: depth + 1,
          by: "--env")
      }
    }
    if let setup = program.setup {
      entry("setup", YAMLScalar.text(setup), "once, before the first launch", "--setup")
    }
    if let prepare = program.prepare {
      entry("prepare", YAMLScalar.text(prepare), "before each time that it runs", "--prepare")
    }
    if let cleanup = program.cleanup {
      entry("cleanup", YAMLScalar.text(cleanup), "once, after the last launch", "--cleanup")
    }
    if let tasks = program.tasks {
      entry("tasks", "\(tasks)", "{tasks}; weak scaling: for each worker", "--tasks")
    }
    if let bound = program.bound {
      entry(
        "bound", bound.rawValue, "cpu, memory or io: io may have more workers than cores", "--bound"
      )
    }
  }
}
