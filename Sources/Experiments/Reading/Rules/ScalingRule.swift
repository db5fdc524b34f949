import Terms

/// `scaling`: how the work grows with the workers.
enum ScalingRule: SectionRule {
  static let keys = ["scaling"]

  static func read(_ section: Section, _ reading: inout Reading) -> [ScalingMode]? {
    guard let value = section["scaling"] else { return [.strong] }
    let known = ScalingMode.allCases.map(\.rawValue)
    let words = Choice.readList(value, "scaling", among: known, &reading)
    return words?.compactMap(ScalingMode.init)
  }
}
