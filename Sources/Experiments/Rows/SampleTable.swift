/// The text of `samples.csv` and the rows in it: pure, no files.
package enum SampleTable {
  /// The first line, with its line end.
  package static let header = CSV.record(columns)

  /// The columns of `header`.
  package static let columns = SampleColumn.all.map(\.name)

  /// Without these a row does not say what was measured, and when.
  package static let identifying: Set = [
    "run_id", "experiment", "model", "graph", "scaling", "workers", "tasks", "grain", "round",
    "order", "iteration", "started_at", "wall_s", "status",
  ]

  /// The rows as text, ready to be appended in one write.
  ///
  /// - Parameters:
  ///   - samples: The rows.
  ///   - columns: Those of the file, in their order; unknown ones stay empty.
  /// - Returns: Whole lines.
  package static func text(_ samples: [Sample], columns: [String] = columns) -> String {
    let places = columns.map { name in SampleColumn.all.first { $0.name == name } }
    return samples.map { sample in CSV.record(places.map { $0?.write(sample) ?? "" }) }.joined()
  }

  /// What a file holds.
  package struct Content: Sendable, Equatable {
    /// As the first line names them.
    package let columns: [String]
    package var samples: [Sample]
    /// For each sample, the offset in bytes just behind its row.
    package var ends: [Int]
    /// The offset just behind the last complete row: what lies beyond is torn.
    package var completeBytes: Int
  }

  /// Reads the rows of a file.
  ///
  /// Columns are found by name: unknown ones are passed over, and missing ones keep their
  /// defaults. A torn tail is left out.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The rows, and where they end.
  /// - Throws: `SampleTableError` with the line of the first field that cannot be read.
  package static func parse(_ bytes: some Sequence<UInt8>) throws(SampleTableError) -> Content {
    var reader = CSVReader(bytes)
    guard let header = reader.next() else { throw .noHeader }
    let columns = try columns(header.fields)
    var content = Content(
      columns: header.fields, samples: [], ends: [], completeBytes: header.end)
    while let record = reader.next() {
      content.samples.append(try sample(record, columns: columns, names: header.fields.count))
      content.ends.append(record.end)
      content.completeBytes = record.end
    }
    return content
  }

  private static func columns(
    _ names: [String]
  ) throws(SampleTableError) -> [(index: Int, column: SampleColumn)] {
    for needed in ["experiment", "model", "workers", "wall_s", "status"]
    where !names.contains(needed) {
      throw .missingColumn(needed)
    }
    // In the order of `all`: the schema is read first, so that what a newer version wrote is not
    // taken for a mistake.
    var columns: [(index: Int, column: SampleColumn)] = []
    for column in SampleColumn.all {
      let places = names.indices.filter { names[$0] == column.name }
      guard places.count <= 1 else { throw .repeatedColumn(column.name) }
      if let place = places.first { columns.append((place, column)) }
    }
    return columns
  }

  private static func sample(
    _ record: CSV.Record, columns: [(index: Int, column: SampleColumn)], names: Int
  ) throws(SampleTableError) -> Sample {
    guard record.fields.count == names else {
      throw .wrongFieldCount(line: record.line, found: record.fields.count, expected: names)
    }
    var sample = Sample()
    for (index, column) in columns {
      guard column.read(&sample, record.fields[index]) else {
        throw .badField(line: record.line, column: column.name, field: record.fields[index])
      }
      guard sample.schema <= Sample.currentSchema else {
        throw .newerSchema(line: record.line, schema: sample.schema)
      }
    }
    return sample
  }
}
