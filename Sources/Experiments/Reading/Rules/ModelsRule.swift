/// `models`: the execution models to compare.
enum ModelsRule: SectionRule {
  static let keys = ["models"]

  private static let standard = ["serial", "process", "thread", "task"]

  static func read(_ section: Section, _ reading: inout Reading) -> [String]? {
    guard let value = section["models"] else { return standard }
    let known = reading.vocabulary.models
    // `command` belongs to workloads that are programs.
    let commands = value.elements.filter { $0.text == "command" && !known.contains("command") }
    for command in commands {
      reading.note(
        command.line, "the model 'command' is not supported by this version",
        cure: "write one of \(known.joined(separator: ", "))")
    }
    guard commands.isEmpty else {
      let others = value.elements.filter { $0.text != "command" }
      if !others.isEmpty {
        let rest = Located(line: value.line, content: .list(others))
        _ = Choice.readList(rest, "model", among: known, &reading)
      }
      return nil
    }
    return Choice.readList(value, "model", among: known, &reading)
  }
}
