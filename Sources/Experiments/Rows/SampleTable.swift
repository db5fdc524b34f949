/// The text of `samples.csv` and the rows in it: pure, no files.
package enum SampleTable {
  /// The first line, with its line end.
  package static let header = CSV.record(SampleColumn.all.map(\.name))

  /// The rows as text, ready to be appended in one write.
  package static func text(_ samples: [Sample]) -> String {
    samples.map { sample in CSV.record(SampleColumn.all.map { $0.write(sample) }) }.joined()
  }

  /// What a file holds.
  package struct Content: Sendable, Equatable {
    package var samples: [Sample]
    /// For each sample, the offset in bytes just behind its row.
    package var ends: [Int]
    /// The offset just behind the last complete row: what lies beyond is torn.
    package var completeBytes: Int
  }

  /// Reads the rows of a file. Columns are found by name: unknown ones are passed over, and
  /// missing ones keep their defaults. A torn tail is left out.
  ///
  /// - Throws: `SampleTableError` with the line of the first field that cannot be read.
  package static func parse(_ bytes: some Sequence<UInt8>) throws(SampleTableError) -> Content {
    let records = CSV.records(bytes)
    guard let first = records.first else { throw .noHeader }
    let columns = first.fields.map { name in SampleColumn.all.first { $0.name == name } }
    for needed in ["experiment", "model", "workers", "wall_s", "status"]
    where !first.fields.contains(needed) {
      throw .missingColumn(needed)
    }
    var content = Content(samples: [], ends: [], completeBytes: first.end)
    for record in records.dropFirst() {
      content.samples.append(try sample(record, columns: columns))
      content.ends.append(record.end)
      content.completeBytes = record.end
    }
    return content
  }

  private static func sample(
    _ record: CSV.Record, columns: [SampleColumn?]
  ) throws(SampleTableError) -> Sample {
    guard record.fields.count == columns.count else {
      throw .wrongFieldCount(
        line: record.line, found: record.fields.count, expected: columns.count)
    }
    var sample = Sample()
    for (column, field) in zip(columns, record.fields) {
      guard let column else { continue }
      guard column.read(&sample, field) else {
        throw .badField(line: record.line, column: column.name, field: field)
      }
    }
    guard sample.schema <= Sample.currentSchema else {
      throw .newerSchema(line: record.line, schema: sample.schema)
    }
    return sample
  }
}

/// Why a sample file cannot be read. The caller puts the name of the file before it.
package enum SampleTableError: Error, Equatable, CustomStringConvertible {
  case noHeader
  case missingColumn(String)
  case wrongFieldCount(line: Int, found: Int, expected: Int)
  case badField(line: Int, column: String, field: String)
  case newerSchema(line: Int, schema: Int)

  /// The line and the problem: `12: …`.
  package var description: String {
    switch self {
    case .noHeader:
      "1: the file is empty; a sample file begins with a line of column names"
    case .missingColumn(let name):
      "1: there is no column '\(name)'; is this a samples.csv of `speedup run`?"
    case .wrongFieldCount(let line, let found, let expected):
      "\(line): the row has \(found) fields; the header names \(expected)"
    case .badField(let line, let column, let field):
      "\(line): '\(field)' is not a value of the column '\(column)'"
    case .newerSchema(let line, let schema):
      "\(line): written by a newer version (schema \(schema)); install a newer speedup"
    }
  }
}
