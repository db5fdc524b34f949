import Basics

/// A text table as curves.
enum ForeignCSV {
  /// - Throws: `ForeignMistake`.
  static func table(
    _ bytes: [UInt8], _ choice: ForeignChoice
  ) throws(ForeignMistake) -> ForeignTable {
    let sheet = try ForeignSheet(bytes)
    let columns = try ForeignColumns(sheet.header, choice)
    let cells = CellReader(sheet: sheet, columns: columns)
    var table = ForeignTable(notes: columns.notes)
    let (rows, leftOut) = try cells.rows()
    if !leftOut.isEmpty {
      table.notes.append(
        "\(leftOut.count.counted("row")) without a value \(leftOut.count.named("is", "are")) left out: "
          + "line \(leftOut.prefix(10).map(String.init).joined(separator: ", "))")
    }
    guard !rows.isEmpty else {
      throw ForeignMistake("no row has a value in the column '\(columns.name(columns.value))'")
    }
    let splitter = CurveSplitter(columns: columns)
    let (curves, notes) = try splitter.curves(rows)
    table.curves = curves
    table.notes += notes
    return table
  }
}

/// A row with its other cells.
struct CellRow {
  let row: ForeignRow
  let cells: [String]
}

/// Reads the cells of the columns that are used.
private struct CellReader {
  let sheet: ForeignSheet
  let columns: ForeignColumns

  /// - Returns: The rows, and the lines of those without a value.
  func rows() throws(ForeignMistake) -> ([CellRow], [Int]) {
    let used = [columns.workers, columns.value] + (columns.work.map { [$0] } ?? [])
    let style = try ForeignNumber.style(
      sheet.rows.flatMap { row in used.map { (row.cells[$0], row.number) } })
    var rows: [CellRow] = []
    var leftOut: [Int] = []
    for line in sheet.rows {
      guard !Self.isMissing(line.cells[columns.value]) else {
        leftOut.append(line.number)
        continue
      }
      let workers = try number(columns.workers, line, style)
      guard let count = Int(exactly: workers), (1...1_000_000).contains(count) else {
        throw ForeignMistake(
          "'\(VisibleText.quoted(line.cells[columns.workers]))' is no number of workers: it is a whole "
            + "number from 1 on", line: line.number)
      }
      let value = try number(columns.value, line, style)
      guard value > 0 else {
        throw ForeignMistake(
          "'\(VisibleText.quoted(line.cells[columns.value]))' in '\(columns.name(columns.value))' is not "
            + "above 0; remove the row, or leave the cell empty", line: line.number)
      }
      let work = try columns.work.map { place throws(ForeignMistake) in
        try number(place, line, style)
      }
      rows.append(
        CellRow(
          row: ForeignRow(
            workers: count, value: value * columns.factor, work: work, line: line.number),
          cells: line.cells))
    }
    return (rows, leftOut)
  }

  private static func isMissing(_ cell: String) -> Bool {
    ["", "-", "na", "n/a", "nan", "null", "none", "?"].contains(cell.lowercased())
  }

  private func number(
    _ place: Int, _ line: ForeignSheet.Line, _ style: ForeignNumber.Style
  ) throws(ForeignMistake) -> Double {
    let cell = line.cells[place]
    let value: Double?
    do {
      value = try ForeignNumber.value(cell, style, separator: sheet.separator)
    } catch {
      throw ForeignMistake(error.message, line: line.number)
    }
    if let value { return value }
    let hasUnit = cell.first?.isNumber == true && cell.last?.isLetter == true
    throw ForeignMistake(
      "'\(VisibleText.quoted(cell))' in '\(columns.name(place))' is no number"
        + (hasUnit ? "; write its unit into the name of the column: wall (ms)" : ""),
      line: line.number)
  }
}
