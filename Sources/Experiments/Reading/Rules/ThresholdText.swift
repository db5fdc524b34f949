import Basics
import Terms

/// `>= 0.80` and `<= 120 ms`: on which side of which number a quantity must be.
enum ThresholdText {
  private static let units: [(suffix: String, perSecond: Double)] = [
    ("ns", 1e9), ("us", 1e6), ("µs", 1e6), ("μs", 1e6), ("ms", 1e3), ("s", 1),
  ]

  /// Digits that a double tells apart.
  private static let mostDigits = 15

  /// The relation and the number, or nil with a note.
  static func read(
    _ value: Located, _ quantity: Expectation.Quantity, _ reading: inout Reading
  ) -> (Expectation.Relation, Expectation.Threshold)? {
    let key = quantity.rawValue
    guard let text = value.text?.trimmed else {
      reading.note(
        value.line, "'\(key)': expected a relation and a number, found \(value.words)",
        cure: "write for example \(quantity.example)")
      return nil
    }
    let shown = VisibleText.short(String(text))
    guard let relation = Expectation.Relation.allCases.first(where: { text.hasPrefix($0.rawValue) })
    else {
      reading.note(
        value.line, "'\(key)': '\(shown)' does not begin with >= or <=",
        cure: "write for example \(quantity.example)")
      return nil
    }
    let rest = text.dropFirst(relation.rawValue.count).trimmed
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = rest.dropFirst(digits.count).trimmed
    guard isDecimal(digits), let number = Double(digits) else {
      reading.note(
        value.line, "'\(key)': '\(shown)' holds no decimal number behind \(relation.rawValue)",
        cure: "write for example \(quantity.example)")
      return nil
    }
    guard let threshold = threshold(number, String(digits), String(unit), quantity) else {
      reading.note(value.line, "'\(key)': \(quantity.unitProblem(shown))")
      return nil
    }
    guard threshold.value > 0, threshold.value <= quantity.greatest else {
      reading.note(value.line, "'\(key)': '\(shown)' is out of range; \(quantity.rangeWords)")
      return nil
    }
    return (relation, threshold)
  }

  /// Nil for a unit that the quantity does not have.
  private static func threshold(
    _ number: Double, _ digits: String, _ unit: String, _ quantity: Expectation.Quantity
  ) -> Expectation.Threshold? {
    guard quantity == .wall else {
      return unit.isEmpty ? Expectation.Threshold(number, digits) : nil
    }
    guard let known = units.first(where: { $0.suffix == unit }) else { return nil }
    return Expectation.Threshold(number / known.perSecond, "\(digits) \(unit)")
  }

  private static func isDecimal(_ text: Substring) -> Bool {
    guard let first = text.first, let last = text.last, first != ".", last != "." else {
      return false
    }
    return text.count <= mostDigits && text.count(where: { $0 == "." }) <= 1
  }
}

extension Expectation.Quantity {
  /// What to write, for example.
  fileprivate var example: String {
    switch self {
    case .speedup: "\">= 1.7\""
    case .efficiency: "\">= 0.80\""
    case .wall: "\"<= 120 ms\""
    }
  }

  /// The greatest threshold: more is a slip of the pen, such as a percentage.
  fileprivate var greatest: Double {
    switch self {
    case .speedup: 10 * Double(Limits.workers)
    case .efficiency: 10
    case .wall: Limits.seconds
    }
  }

  fileprivate var rangeWords: String {
    switch self {
    case .speedup: "write a number above 0 and at most \(10 * Limits.workers)"
    case .efficiency: "write a share above 0 and at most 10, such as 0.80 for 80%"
    case .wall: "write a time above zero and at most 7 days"
    }
  }

  /// What is wrong with what stands behind the number, and what to write.
  fileprivate func unitProblem(_ text: String) -> String {
    switch self {
    case .speedup: "'\(text)' does not end with its number; a speedup has no unit, write \(example)"
    case .efficiency:
      "'\(text)' does not end with its number; an efficiency is a share, write \(example) for 80%"
    case .wall:
      "'\(text)' does not end with a unit of time; write ns, us, µs, ms or s, such as \(example)"
    }
  }
}
