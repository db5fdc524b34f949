import Terms

/// `models`: the execution models to compare.
enum ModelsRule: SectionRule {
  static let keys = ["models"]

  private static let standard = ExecutionModel.allCases.filter(\.isStandard).map { Model.ours($0) }

  static func read(_ section: Section, _ reading: inout Reading) -> [Model]? {
    guard let value = section["models"] else { return standard }
    let known = reading.vocabulary.models
    for command in value.elements where command.text == Model.command.name {
      reading.note(
        command.line, "the model 'command' belongs to workloads with a command, not a kernel",
        cure: "write one of \(known.map(\.name).joined(separator: ", "))")
      return nil
    }
    return Choice.readList(value, "model", among: known.map(\.name), &reading)?.map { Model($0) }
  }

  /// The models of a workload that is a program: there is one, and it may be left out.
  ///
  /// - Parameters:
  ///   - section: The sweep.
  ///   - name: What the program is called; nil where that is noted.
  ///   - reading: Gets the notes.
  /// - Returns: The program.
  static func read(
    _ section: Section, of name: String?, _ reading: inout Reading
  ) -> [Model]? {
    guard let name else { return nil }
    guard let value = section["models"] else { return [.program(name)] }
    for element in value.elements
    where reading.vocabulary.models.contains(Model(element.text ?? "")) {
      reading.note(
        element.line,
        "the model '\(element.text ?? "")' runs kernels, and the workload is a command",
        cure: "write models: [\(name)], or leave it out")
      return nil
    }
    let known = Set([name, Model.command.name])
    return Choice.readList(value, "model", among: known.sorted(), &reading).map { _ in
      [.program(name)]
    }
  }
}
