import Basics

/// The cells of a text table, in the dialects of office programs.
///
/// Commas, semicolons or tabs separate; LF, CR LF or CR ends a line; quotes are doubled. Blank lines, lines
/// that begin with `#`, and Excel's `sep=;` are passed over.
struct ForeignSheet {
  struct Line {
    /// From 1.
    let number: Int
    let cells: [String]
  }

  let separator: Character
  /// The names of the columns, then rows of as many cells.
  let header: Line
  let rows: [Line]

  /// - Throws: `ForeignMistake` that names what is in doubt.
  init(_ bytes: [UInt8]) throws(ForeignMistake) {
    let text = try Self.text(bytes)
    var lines = Self.lines(text)
    var told: Character?
    if let first = lines.first, first.text.lowercased().hasPrefix("sep="),
      let character = first.text.dropFirst(4).first
    {
      told = character
      lines.removeFirst()
    }
    lines.removeAll { line in
      let trimmed = line.text.trimmed
      return trimmed.isEmpty || trimmed.hasPrefix("#")
    }
    guard let first = lines.first else {
      throw ForeignMistake("there is nothing in it; the first line names columns: workers,wall_s")
    }
    if let told { separator = told } else { separator = try Self.separator(lines, first) }
    var cells: [Line] = []
    for line in lines { cells.append(try Self.cells(line, separator)) }
    header = cells[0]
    rows = try Self.aligned(Array(cells.dropFirst()), to: header, separator)
    if header.cells.contains(where: { ForeignNumber.isNumeric($0) }) {
      throw ForeignMistake(
        "there are numbers where the names of columns should be; write a line above, such as "
          + "workers\(separator == ";" ? ";" : ",")wall_s", line: header.number)
    }
    guard !rows.isEmpty else {
      throw ForeignMistake("there are no rows below the names of columns", line: header.number)
    }
  }

  private static func text(_ bytes: [UInt8]) throws(ForeignMistake) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0) {
      throw ForeignMistake("is not UTF-8 but perhaps UTF-16; save it as CSV in UTF-8")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ForeignMistake("is not UTF-8 text; save it as CSV in UTF-8")
    }
    return text
  }

  private struct RawLine {
    let number: Int
    let text: String
  }

  /// Lines with their line ends within quotes.
  private static func lines(_ text: String) -> [RawLine] {
    var result: [RawLine] = []
    var current = ""
    var (number, start) = (1, 1)
    var isQuoted = false
    for character in text {
      // CR LF is one character.
      let isEnd = character == "\n" || character == "\r\n" || character == "\r"
      if character == "\"" { isQuoted.toggle() }
      if isEnd { number += 1 }
      if isEnd, !isQuoted {
        result.append(RawLine(number: start, text: current))
        (current, start) = ("", number)
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty { result.append(RawLine(number: start, text: current)) }
    return result
  }

  private static func count(_ separator: Character, in text: String) -> Int {
    var isQuoted = false
    return text.count { character in
      if character == "\"" { isQuoted.toggle() }
      return character == separator && !isQuoted
    }
  }

  /// The separator that all lines have as often as the first one has.
  private static func separator(
    _ lines: [RawLine], _ first: RawLine
  ) throws(ForeignMistake) -> Character {
    let found = [";", "\t", ","].filter { (separator: Character) in
      count(separator, in: first.text) > 0
    }
    // A semicolon or a tab beside commas: these are part of numbers or names.
    let strong = found.filter { $0 != "," }
    if strong.count > 1 {
      throw ForeignMistake(
        "there are semicolons and tabs: which of them separates the columns? Keep one",
        line: first.number)
    }
    if let separator = strong.first ?? found.first { return separator }
    let name = VisibleText.quoted(first.text)
    throw ForeignMistake(
      "there is one column, '\(name)'; separate columns by commas, semicolons or tabs",
      line: first.number)
  }

  private static func cells(
    _ line: RawLine, _ separator: Character
  ) throws(ForeignMistake) -> Line {
    var cells: [String] = []
    var cell = ""
    var (isQuoted, wasQuote) = (false, false)
    for character in line.text {
      if character == "\"" {
        // The second of two within quotes is one.
        if wasQuote { cell.append(character) }
        wasQuote = isQuoted
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
        cells.append(String(cell.trimmed))
        (cell, wasQuote) = ("", false)
      } else {
        cell.append(character)
        wasQuote = false
      }
    }
    guard !isQuoted else {
      throw ForeignMistake("a quote is opened here and not closed", line: line.number)
    }
    cells.append(String(cell.trimmed))
    return Line(number: line.number, cells: cells)
  }

  /// The rows with as many cells as there are names.
  private static func aligned(
    _ rows: [Line], to header: Line, _ separator: Character
  ) throws(ForeignMistake) -> [Line] {
    let count = header.cells.count
    var result: [Line] = []
    for row in rows {
      var cells = row.cells
      while cells.count > count, cells.last?.isEmpty == true { cells.removeLast() }
      if cells.count > count, separator == "," {
        throw ForeignMistake(
          "\(cells.count) cells for \(count.counted("name")): are its commas decimal commas? Separate the "
            + "columns by semicolons, or write decimal points", line: row.number)
      }
      guard cells.count == count else {
        throw ForeignMistake(
          "the row has \(cells.count.counted("cell")); the first line names \(count)",
          line: row.number)
      }
      if cells.contains(where: { !$0.isEmpty }) {
        result.append(Line(number: row.number, cells: cells))
      }
    }
    return result
  }
}
