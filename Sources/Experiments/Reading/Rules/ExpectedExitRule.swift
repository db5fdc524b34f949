/// `expected-exit`: the exit codes that mean success.
enum ExpectedExitRule: SectionRule {
  static let keys = ["expected-exit"]

  private static let expected = WholeNumber.Expectation(
    name: "an exit code", range: 0...255, example: "[0]")

  static func read(_ section: Section, _ reading: inout Reading) -> [Int]? {
    guard let value = section["expected-exit"] else { return [0] }
    guard !value.elements.isEmpty else {
      reading.note(
        value.line, "the list of exit codes is empty", cure: "write for example [0]")
      return nil
    }
    let codes = value.elements.compactMap { WholeNumber.read($0, expected, &reading) }
    return codes.count == value.elements.count ? codes.map(Int.init) : nil
  }
}
