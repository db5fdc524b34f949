import Terms

/// `mode` and `body`: what an I/O kernel is told beside its grain.
enum KernelOptionsRule: SectionRule {
  static let keys = KernelOption.allCases.map(\.rawValue)

  static func read(_ section: Section, _ reading: inout Reading) -> KernelOptions? {
    if CommandRule.applies(to: section) {
      for entry in section.entries where keys.contains(entry.key) {
        reading.note(
          entry.line, "'\(entry.key)' is for kernels, and this workload is a program",
          cure: "leave it out")
      }
      return [:]
    }
    // What is wrong with the kernel is said by its own rule.
    guard let facts = kernel(of: section, reading) else { return [:] }
    var options = facts.options.compactMapValues(\.standardWord)
    for option in KernelOption.allCases {
      guard let value = section[option.rawValue] else { continue }
      guard let choices = facts.options[option] else {
        reading.note(
          value.line, "the kernel \(facts.name) has no \(option.plural)",
          cure: "leave '\(option.rawValue)' out")
        return nil
      }
      guard let chosen = read(value, option, choices, &reading) else { return nil }
      options[option] = chosen
    }
    return options
  }

  private static func read(
    _ value: Located, _ option: KernelOption, _ choices: KernelOption.Choices,
    _ reading: inout Reading
  ) -> String? {
    switch choices {
    case .words(let words):
      return Choice.read(value, option.rawValue, among: words, &reading)
    case .bytes:
      let size = WholeNumber.Expectation(
        name: "'\(option.rawValue)'", range: 0...UInt64(Limits.bodyBytes), example: "1024")
      return WholeNumber.read(value, size, &reading).map { String($0) }
    }
  }

  /// The kernel of the section, when it is one of the catalog or a library.
  private static func kernel(of section: Section, _ reading: Reading) -> KernelFacts? {
    guard let value = section["kernel"] else { return nil }
    if let name = value.text { return reading.vocabulary.kernels.first { $0.name == name } }
    guard case .mapping(let library) = value.content else { return nil }
    let name = library["symbol"]?.text ?? "of a library"
    return KernelFacts(name: name, unit: "", bound: .cpu, awaits: false)
  }
}
