import Basics
import Terms

/// `expect`: what must hold of points, each with a model, worker counts and one quantity.
///
/// Whether there are such points is asked when the rest of the file is known (`ExpectedPoints`).
enum ExpectRule: SectionRule {
  static let keys = ["expect"]

  /// The keys of an expectation.
  private static let inner = ["model", "scaling", "workers", "grain"] + quantities
  private static let quantities = Expectation.Quantity.allCases.map(\.rawValue)

  private static let example = "- {model: thread, workers: 4, efficiency: \">= 0.80\"}"

  /// An element of the list, before its points are known; what is wrong with it is noted and nil.
  struct Entry {
    let line: Int
    let model: Located?
    let scaling: ScalingMode?
    let workers: (counts: [Int], line: Int)?
    let grain: Grain?
    let demand: Demand?
  }

  /// The grain of an entry, or that it has none.
  struct Grain {
    /// Nil means each grain of the workload.
    let chosen: (value: UInt64, line: Int)?
  }

  /// The one quantity of an entry, and what it must be.
  struct Demand {
    let quantity: Expectation.Quantity
    let relation: Expectation.Relation
    let threshold: Expectation.Threshold
  }

  /// The elements of the list; none of a file that expects nothing.
  static func read(_ section: Section, _ reading: inout Reading) -> [Entry] {
    guard let value = section["expect"] else { return [] }
    guard value.content != .nothing, !value.elements.isEmpty else {
      reading.note(
        value.line, "'expect' holds nothing",
        cure: "write for example \(example) below it, or leave the key out")
      return []
    }
    return value.elements.compactMap { read($0, &reading) }
  }

  private static func read(_ element: Located, _ reading: inout Reading) -> Entry? {
    guard case .mapping(let written) = element.content else {
      reading.note(
        element.line, "'expect': expected keys with values, found \(element.words)",
        cure: "write for example \(example)")
      return nil
    }
    let section = UnknownKeysRule.corrected(written, named: "expect", inner, &reading)
    for key in ["model", "workers"] where section[key] == nil {
      reading.note(
        section.line, "the expectation has no '\(key)'", cure: "write for example \(example)")
    }
    return Entry(
      line: section.line, model: section["model"], scaling: scaling(section, &reading),
      workers: workers(section, &reading), grain: grain(section, &reading),
      demand: demand(section, &reading))
  }

  private static func demand(_ section: Section, _ reading: inout Reading) -> Demand? {
    let found = Expectation.Quantity.allCases.filter { section[$0.rawValue] != nil }
    guard let quantity = found.first, let value = section[quantity.rawValue] else {
      reading.note(
        section.line, "the expectation has none of \(quantities.joined(separator: ", "))",
        cure: "write for example \(example)")
      return nil
    }
    guard found.count == 1 else {
      let names = found.map { "'\($0.rawValue)'" }.joined(separator: " and ")
      reading.note(
        section.line, "the expectation has \(names)", cure: "write an element of the list for each")
      return nil
    }
    guard let (relation, threshold) = ThresholdText.read(value, quantity, &reading) else {
      return nil
    }
    return Demand(quantity: quantity, relation: relation, threshold: threshold)
  }

  private static func scaling(_ section: Section, _ reading: inout Reading) -> ScalingMode? {
    guard let value = section["scaling"] else { return .strong }
    let known = ScalingMode.allCases.map(\.rawValue)
    return Choice.read(value, "scaling", among: known, &reading).flatMap(ScalingMode.init)
  }

  private static func workers(
    _ section: Section, _ reading: inout Reading
  ) -> (counts: [Int], line: Int)? {
    guard let line = section["workers"]?.line else { return nil }
    return WorkersRule.read(section, &reading)?.counts.map { ($0, line) }
  }

  private static func grain(_ section: Section, _ reading: inout Reading) -> Grain? {
    guard let value = section["grain"] else { return Grain(chosen: nil) }
    let expected = WholeNumber.Expectation(
      name: "'grain'", range: 0...Limits.grain, example: "1_000_000")
    return WholeNumber.read(value, expected, &reading).map { Grain(chosen: ($0, value.line)) }
  }
}
