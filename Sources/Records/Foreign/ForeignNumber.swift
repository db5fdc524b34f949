import Basics

/// Numbers as people and office programs write them.
struct ForeignNumber {
  /// What a comma or a point in the cells of one table means, as far as the cells show it.
  struct Style {
    /// The first line whose cell can only be read with a decimal comma, and with a decimal point.
    var comma: Int?
    var point: Int?
    /// Whether a point separates thousands somewhere.
    var groupsByPoint = false
  }

  /// Whether a cell begins as a number does.
  static func isNumeric(_ cell: String) -> Bool {
    Double(cell.replacing(mark: ",", by: ".")) != nil
  }

  /// What the cells of a table show about commas and points.
  static func style(_ cells: [(text: String, line: Int)]) throws(ForeignMistake) -> Style {
    var style = Style()
    for (text, line) in cells {
      let number = mantissa(ungrouped(text))
      let (commas, points) = (number.count { $0 == "," }, number.count { $0 == "." })
      if commas > 0, points > 0 {
        let isComma =
          (number.lastIndex(of: ",") ?? number.startIndex)
          > (number.lastIndex(of: ".") ?? number.startIndex)
        if isComma { style.groupsByPoint = true }
        if isComma { style.comma = style.comma ?? line } else { style.point = style.point ?? line }
      } else if commas == 1, !mayGroup(number, ",") {
        style.comma = style.comma ?? line
      } else if points == 1, !mayGroup(number, ".") {
        style.point = style.point ?? line
      }
    }
    if let comma = style.comma, let point = style.point {
      throw ForeignMistake(
        "line \(comma) has a decimal comma and line \(point) a decimal point: write all in one way",
        line: max(comma, point))
    }
    return style
  }

  /// The number of a cell.
  ///
  /// - Parameters:
  ///   - cell: Such as `12.5`, `1.234,5`, `1 234`, `3e-4`.
  ///   - style: Of the table.
  ///   - separator: Of its columns.
  /// - Returns: Nil for what is no number.
  /// - Throws: `ForeignMistake` without a line where it may be one of two numbers.
  static func value(
    _ cell: String, _ style: Style, separator: Character
  ) throws(ForeignMistake) -> Double? {
    let text = ungrouped(cell)
    let number = mantissa(text)
    let exponent = text.dropFirst(number.count)
    let (commas, points) = (number.count { $0 == "," }, number.count { $0 == "." })
    var plain = String(number)
    if commas > 0, points > 0 {
      let decimal: Character = style.comma != nil ? "," : "."
      let group: Character = decimal == "," ? "." : ","
      let parts = number.split(separator: decimal, omittingEmptySubsequences: false)
      guard parts.count == 2, mayGroup(parts[0], group) else { return nil }
      plain = parts[0].filter { $0 != group } + "." + parts[1]
    } else if commas > 1 || points > 1 {
      let group: Character = commas > 1 ? "," : "."
      guard mayGroup(number, group) else { return nil }
      plain = number.filter { $0 != group }
    } else if commas == 1 {
      let isGroup = mayGroup(number, ",") && style.comma == nil
      if isGroup, style.point == nil, separator != ";" { throw doubt(cell) }
      plain =
        isGroup && style.point != nil
        ? number.filter { $0 != "," } : String(number.replacing(mark: ",", by: "."))
    } else if points == 1, style.comma != nil {
      guard mayGroup(number, ".") else { return nil }
      guard style.groupsByPoint else { throw doubt(cell) }
      plain = number.filter { $0 != "." }
    }
    guard plain.allSatisfy({ "+-.0123456789".contains($0) }) else { return nil }
    return Double(plain + exponent).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func doubt(_ cell: String) -> ForeignMistake {
    let digits = cell.filter(\.isNumber)
    let mark = cell.contains(",") ? "," : "."
    let other = VisibleText.quoted(cell.replacing(mark: mark, by: "."))
    return ForeignMistake(
      "is '\(VisibleText.quoted(cell))' \(digits) or \(other)? Write it without a separator of thousands, with a decimal point"
    )
  }

  /// Without what separates thousands and is neither a comma nor a point: spaces and apostrophes.
  private static func ungrouped(_ cell: String) -> String {
    let marks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’"]
    guard cell.contains(where: marks.contains) else { return cell }
    let parts = cell.split(whereSeparator: marks.contains)
    let isGrouped = parts.dropFirst().allSatisfy { part in
      part.prefix { $0.isNumber }.count == 3
    }
    return isGrouped ? parts.joined() : cell
  }

  private static func mantissa(_ text: String) -> Substring {
    text.prefix { $0 != "e" && $0 != "E" }
  }

  /// Whether the marks in a number may separate thousands: `1,234`.
  private static func mayGroup(_ number: some StringProtocol, _ mark: Character) -> Bool {
    let digits = number.drop { $0 == "+" || $0 == "-" }
    let parts = digits.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = parts.first, (1...3).contains(first.count), first != "0" else { return false }
    return parts.allSatisfy { $0.allSatisfy(\.isNumber) }
      && parts.dropFirst().allSatisfy { $0.count == 3 }
  }
}
