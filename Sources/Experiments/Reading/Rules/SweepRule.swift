import Terms

/// `sweep`: which points are measured; left out, every key has its default.
enum SweepRule: SectionRule {
  static let keys = ["sweep"]

  static func read(_ section: Section, _ reading: inout Reading) -> Sweep? {
    var sweep = Section(line: section.line, entries: [])
    if section["sweep"] != nil {
      let rules = FileSections.sweep
      guard let found = Subsection.read("sweep", of: section, rules, &reading) else { return nil }
      sweep = found
    }
    let models =
      isOfCommand(section)
      ? ModelsRule.read(sweep, of: ProgramNameRule.read(section, &reading), &reading)
      : ModelsRule.read(sweep, &reading)
    let workers = WorkersRule.read(sweep, &reading)
    let scaling = ScalingRule.read(sweep, &reading)
    guard let models, let workers, let scaling else { return nil }
    return Sweep(models: models, workers: workers.counts, scaling: scaling)
  }

  /// Whether the workload of the file is a program.
  private static func isOfCommand(_ top: Section) -> Bool {
    guard case .mapping(let workload)? = top["workload"]?.content else { return false }
    return CommandRule.applies(to: workload)
  }
}
