/// `kernel`: the code of one task, by its name in the catalog or in the user's own library.
enum KernelRule: SectionRule {
  static let keys = ["kernel"]

  static func read(_ section: Section, _ reading: inout Reading) -> KernelChoice? {
    let kernels = reading.vocabulary.kernels
    guard let value = section["kernel"] else {
      reading.note(
        section.line, "'kernel' is missing",
        cure:
          "write kernel: and one of \(kernels.map(\.name).joined(separator: ", ")), or command: "
          + "and a program")
      return nil
    }
    if case .mapping(let library) = value.content {
      return LibraryRule.read(library, &reading)
    }
    let name = Choice.read(value, "kernel", among: kernels.map(\.name), &reading)
    return kernels.first { $0.name == name }.map { .catalog($0) }
  }
}
