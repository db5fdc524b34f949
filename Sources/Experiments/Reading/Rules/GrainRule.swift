import Terms

/// `grain`: the work of one task, or a list of them: one curve each.
enum GrainRule: SectionRule {
  static let keys = ["grain"]

  private static let expected = WholeNumber.Expectation(
    name: "'grain'", range: 0...Limits.grain, example: "1_000_000")

  static func read(_ section: Section, _ reading: inout Reading) -> [UInt64]? {
    guard let value = section["grain"] else {
      reading.note(
        section.line, "'grain', the work of one task, is missing",
        cure: "write for example grain: \(expected.example)")
      return nil
    }
    guard !value.elements.isEmpty else {
      reading.note(value.line, "the list of grains is empty", cure: "write a number")
      return nil
    }
    var grains: [UInt64] = []
    var known: Set<UInt64> = []
    for element in value.elements {
      guard let grain = WholeNumber.read(element, expected, &reading) else { continue }
      if !known.insert(grain).inserted {
        reading.note(element.line, "the grain \(grain) is given twice", cure: "keep one")
      }
      grains.append(grain)
    }
    return grains.count == value.elements.count ? grains : nil
  }
}
