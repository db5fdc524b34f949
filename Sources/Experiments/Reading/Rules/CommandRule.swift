import Terms

/// A workload that is a program of its own, in the place of a kernel.
enum CommandRule: SectionRule {
  static let keys = CommandReader.keys + ProgramNameRule.keys + ["bound"]

  /// Whether the section describes a program, which needs no kernel.
  static func applies(to section: Section) -> Bool { section["command"] != nil }

  static func read(_ section: Section, _ reading: inout Reading) -> KernelChoice? {
    read(section, name: nil, &reading)
  }

  /// The program of a workload, under its name; see `read`.
  static func read(
    _ section: Section, name: String?, _ reading: inout Reading
  ) -> KernelChoice? {
    guard applies(to: section) else {
      for entry in section.entries where keys.contains(entry.key) {
        let cure =
          entry.key == "bound"
          ? "leave it out: a kernel knows it, and that of a library stands beside the library"
          : "write command: and a program in the place of the kernel, or leave it out"
        reading.note(entry.line, "'\(entry.key)' belongs to a command", cure: cure)
      }
      return nil
    }
    if let kernel = section.entries.first(where: { $0.key == "kernel" }) {
      reading.note(kernel.line, "the workload has a 'kernel' and a 'command'", cure: "keep one")
    }
    let command = CommandReader(section, &reading).read(&reading)
    let bound = bound(section, &reading)
    guard let command, let bound else { return nil }
    checkUsed(command, section, &reading)
    let facts = KernelFacts(
      name: name ?? command.program.name, unit: section["grain"] == nil ? "" : "units",
      bound: bound,
      awaits: true)
    return .command(command, facts)
  }

  private static func bound(_ section: Section, _ reading: inout Reading) -> Bound? {
    guard let value = section["bound"] else { return .cpu }
    return Choice.read(value, "bound", among: Bound.allCases.map(\.rawValue), &reading)
      .flatMap(Bound.init)
  }

  /// Notes placeholders that have no value because their key is left out.
  private static func checkUsed(
    _ command: CommandChoice, _ section: Section, _ reading: inout Reading
  ) {
    let line = section["command"]?.line ?? section.line
    if command.placeholders.contains(.grain), section["grain"] == nil {
      reading.note(line, "{grain} is used, and 'grain' is missing", cure: "write grain: 1_000_000")
    }
    if command.placeholders.contains(.tasks), section["tasks"] == nil, section["graph"] == nil {
      reading.note(line, "{tasks} is used, and 'tasks' is missing", cure: "write tasks: 64")
    }
  }
}
