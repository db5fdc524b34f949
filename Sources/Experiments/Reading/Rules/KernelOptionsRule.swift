import Terms

/// `mode` and `body`: what an I/O kernel is told beside its grain.
enum KernelOptionsRule: SectionRule {
  static let keys = ["mode", "body"]

  private static let bodySize = WholeNumber.Expectation(
    name: "'body'", range: 0...UInt64(Limits.bodyBytes), example: "1024")

  static func read(_ section: Section, _ reading: inout Reading) -> KernelOptions? {
    let mode = section["mode"]
    let body = section["body"]
    if CommandRule.applies(to: section) {
      for entry in section.entries where keys.contains(entry.key) {
        reading.note(
          entry.line, "'\(entry.key)' is for kernels, and this workload is a program",
          cure: "leave it out")
      }
      return KernelOptions()
    }
    guard let facts = kernel(of: section, reading) else {
      // What is wrong with the kernel is said by its own rule.
      return KernelOptions()
    }
    if let mode, facts.modes.isEmpty {
      reading.note(mode.line, "the kernel \(facts.name) has no modes", cure: "leave 'mode' out")
      return nil
    }
    if let body, !facts.hasBody {
      reading.note(
        body.line, "the kernel \(facts.name) has no answers with a body", cure: "leave 'body' out")
      return nil
    }
    var options = KernelOptions(mode: facts.modes.first)
    if let mode {
      guard let word = Choice.read(mode, "mode", among: facts.modes, &reading) else { return nil }
      options.mode = word
    }
    if let body {
      guard let bytes = WholeNumber.read(body, bodySize, &reading) else { return nil }
      options.bodyBytes = Int(bytes)
    }
    return options
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
