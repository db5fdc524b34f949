import Basics
import Terms

/// The text of a baseline and the rows in it: pure, no files.
///
/// It lives in repositories: rows are sorted, a line each, and what a merge of two branches makes of two
/// files (rows twice, in any order, a second line of names) is read as one.
package enum BaselineTable {
  package static let columns = [
    "session", "commit", "started_at", "model", "scaling", "workers", "grain", "median_s",
    "launches",
  ]

  /// The whole file; times have nine digits, more than any clock.
  ///
  /// - Parameter rows: In any order, also several times.
  /// - Returns: Whole lines, sorted, each row once.
  package static func text(_ rows: [BaselineRow]) -> String {
    CSV.record(columns)
      + united(rows).map { row in
        let point = row.configuration
        return CSV.record([
          row.session, row.commit, OneLine.text(row.startedAt), point.model.name,
          point.scaling.rawValue, String(point.workers), String(point.grain),
          DecimalText.significant(row.medianSeconds, 9), String(row.launches),
        ])
      }.joined()
  }

  /// Reads a file; columns are found by name.
  ///
  /// - Parameter bytes: The file. Unlike the rows of a run it was written as a whole, so that a last
  ///   line without its end is a mistake.
  /// - Returns: The rows, sorted, each once.
  /// - Throws: `SampleTableError` with the line of the first row or field that cannot be read.
  package static func parse(_ bytes: [UInt8]) throws(SampleTableError) -> [BaselineRow] {
    var table = try CSVTable(MemorySource(bytes), needs: [])
    guard table.names.sorted() == columns.sorted() else { throw .otherColumns(wanted: columns) }
    guard bytes.last == UInt8(ascii: "\n") else {
      throw .tornLine(line: bytes.count { $0 == UInt8(ascii: "\n") } + 1)
    }
    let row = try Row(table)
    var rows: [BaselineRow] = []
    while try table.advance() {
      if try row.isHeader(table) { continue }
      rows.append(try row.read(table))
    }
    guard !rows.isEmpty else { throw .noRows }
    return united(rows)
  }

  /// Each configuration of a session once: a run that was continued has more launches than before.
  private static func united(_ rows: [BaselineRow]) -> [BaselineRow] {
    struct Key: Hashable {
      let session: String
      let configuration: SessionConfiguration
    }
    let best = Dictionary(
      rows.map { (Key(session: $0.session, configuration: $0.configuration), $0) },
      uniquingKeysWith: { a, b in
        (a.launches, b.medianSeconds) >= (b.launches, a.medianSeconds) ? a : b
      })
    return best.values.sorted(by: BaselineRow.isBefore)
  }

  /// Where the columns stand.
  private struct Row {
    private var places: [Int] = []

    init(_ table: CSVTable) throws(SampleTableError) {
      for column in columns { places.append(try table.place(of: column) ?? 0) }
    }

    /// Whether the names of the columns stand here again.
    func isHeader(_ table: CSVTable) throws(SampleTableError) -> Bool {
      for (column, place) in zip(columns, places) where try table.text(place) != column {
        return false
      }
      return true
    }

    func read(_ table: CSVTable) throws(SampleTableError) -> BaselineRow {
      let session = try table.read(places[0], wanted: PathName.runWords) { field in
        field.text.flatMap { PathName.isRun($0) ? $0 : nil }
      }
      let scaling = try table.read(places[4], wanted: "strong or weak") { field in
        field.text.flatMap(ScalingMode.init(rawValue:))
      }
      return BaselineRow(
        session: session, commit: try word(places[1], table), startedAt: try word(places[2], table),
        configuration: SessionConfiguration(
          model: Model(try table.model(places[3])), scaling: scaling,
          workers: try table.count(places[5], in: 1...Limits.rowWorkers),
          grain: try table.read(places[6], wanted: "a whole number of up to 64 bits") {
            $0.count64
          }),
        medianSeconds: try table.seconds(places[7], from: Limits.rowSeconds),
        launches: try table.count(places[8], in: 1...Limits.rowCount))
    }

    private func word(_ place: Int, _ table: CSVTable) throws(SampleTableError) -> String {
      try table.read(place, wanted: "a word of at most 100 letters, or nothing") { field in
        field.count <= 100 && !field.hasControls ? field.text : nil
      }
    }
  }
}
