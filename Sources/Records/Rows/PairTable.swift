import Terms

/// The text of `pairs.csv` and the rows in it: pure, no files.
package enum PairTable {
  static let columns = [
    "schema", "configuration", "workers", "stage", "pair", "order", "base_build",
    "candidate_build", "padding_bytes", "base_s", "candidate_s", "base_status", "candidate_status",
    "started_at", "warnings", "detail",
  ]

  /// The first line, with its line end.
  package static let header = CSV.record(columns)

  /// A row as a line.
  package static func text(_ row: PairRow) -> String {
    CSV.record([
      String(row.schema), OneLine.text(row.point.configuration.name),
      row.point.configuration.workers.map(String.init) ?? "", row.point.stage.rawValue,
      String(row.pair), row.order.rawValue, String(row.baseBuild), String(row.candidateBuild),
      String(row.paddingBytes), text(row.base.seconds), text(row.candidate.seconds),
      row.base.status.rawValue, row.candidate.status.rawValue, OneLine.text(row.startedAt),
      OneLine.text(row.warnings), OneLine.text(row.detail),
    ])
  }

  private static func text(_ seconds: Double?) -> String {
    seconds.flatMap { RowNumber.isGood($0, least: Limits.rowSeconds) ? $0.description : nil } ?? ""
  }

  /// Reads a file; columns are found by name.
  ///
  /// - Parameter source: The file; a torn last line is left out.
  /// - Returns: The rows in their order.
  /// - Throws: `SampleTableError` with the line of the first row or field that cannot be read.
  package static func read(_ source: any ByteSource) throws(SampleTableError) -> [PairRow] {
    var table = try CSVTable(source, needs: columns)
    var places: [String: Int] = [:]
    for column in columns { places[column] = try table.place(of: column) }
    let fields = PairFields(places: places)
    var rows: [PairRow] = []
    while try table.advance() { rows.append(try fields.row(table)) }
    return rows
  }

  /// The rows in bytes; see `read`.
  package static func parse(_ bytes: some Sequence<UInt8>) throws(SampleTableError) -> [PairRow] {
    try read(MemorySource(bytes))
  }
}

/// Where the columns of a table of pairs stand.
private struct PairFields {
  let places: [String: Int]

  /// All columns are needed, so that each has a place.
  private func place(_ column: String) -> Int { places[column] ?? 0 }

  func row(_ table: CSVTable) throws(SampleTableError) -> PairRow {
    let schema = try table.count(place("schema"))
    guard schema <= PairRow.currentSchema else {
      throw .newerSchema(line: table.line, schema: schema)
    }
    var row = PairRow(point: try point(table))
    row.schema = schema
    row.pair = try table.count(place("pair"))
    row.order = try choice("order", table)
    row.baseBuild = try table.count(place("base_build"), in: 1...Limits.rowCount)
    row.candidateBuild = try table.count(place("candidate_build"), in: 1...Limits.rowCount)
    row.paddingBytes = try table.count(place("padding_bytes"))
    row.base = try member("base", table)
    row.candidate = try member("candidate", table)
    row.startedAt = try table.text(place("started_at"))
    row.warnings = try table.text(place("warnings"))
    row.detail = try table.text(place("detail"))
    return row
  }

  private func point(_ table: CSVTable) throws(SampleTableError) -> PairPoint {
    let name = try table.read(place("configuration"), wanted: "the name of a configuration") {
      $0.text.flatMap { $0.isEmpty ? nil : $0 }
    }
    let workers = place("workers")
    let count =
      table.isEmpty(workers) ? nil : try table.count(workers, in: 1...Limits.rowWorkers)
    return PairPoint(
      ComparedConfiguration(name: name, workers: count), try choice("stage", table))
  }

  private func member(
    _ name: String, _ table: CSVTable
  ) throws(SampleTableError) -> PairRow.Member {
    let seconds = place(name + "_s")
    let status: Sample.Status = try choice(name + "_status", table)
    guard table.isEmpty(seconds) else {
      return PairRow.Member(
        seconds: try table.seconds(seconds, from: Limits.rowSeconds), status: status)
    }
    guard status != .ok else {
      throw table.mistake(seconds, wanted: "a time in seconds, because the launch was ok")
    }
    return PairRow.Member(status: status)
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ column: String, _ table: CSVTable
  ) throws(SampleTableError) -> Value {
    let wanted = Value.allCases.map(\.rawValue).joined(separator: ", ")
    return try table.read(place(column), wanted: wanted) { $0.text.flatMap(Value.init(rawValue:)) }
  }
}
