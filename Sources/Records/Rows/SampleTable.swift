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

  /// What a file holds beside its rows.
  package struct Shape: Sendable, Equatable {
    /// As the first line names them.
    package let columns: [String]
    /// The offset just behind the last complete row: what lies beyond is torn.
    package var completeBytes: Int
  }

  /// Reads the rows of a file, one after the other.
  ///
  /// Columns are found by name: unknown ones are passed over, and missing ones keep their
  /// defaults. A torn last line is left out.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - take: Takes a row; texts that are the same in many rows share their memory.
  /// - Returns: The columns, and where the rows end.
  /// - Throws: `SampleTableError` with the line of the first row or field that cannot be read.
  package static func read(
    _ source: any ByteSource, _ take: (Sample) -> Void
  ) throws(SampleTableError) -> Shape {
    var table = try CSVTable(
      source, needs: ["experiment", "model", "workers", "wall_s", "status"])
    let columns = try Columns(table)
    var shape = Shape(columns: table.names, completeBytes: table.end)
    var sample = Sample()
    // Before the first row stands the line of names.
    var isFirst = true
    while try table.advance() {
      let mistake = table.withFields { bytes, fields, before in
        columns.reads.indices.first { index in
          let place = columns.places[index]
          let field = bytes.extracting(fields[place].bytes)
          // Most fields of a row are those of the row before, and so is what was read.
          if !isFirst, !before.isEmpty, field.isSame(bytes.extracting(before[place].bytes)) {
            return false
          }
          return !columns.reads[index](&sample, field)
        }
      }
      isFirst = false
      guard sample.schema <= Sample.currentSchema else {
        throw .newerSchema(line: table.line, schema: sample.schema)
      }
      if let mistake {
        throw table.mistake(columns.places[mistake], wanted: columns.wanted[mistake])
      }
      take(sample)
      shape.completeBytes = table.end
    }
    return shape
  }

  /// The columns that a file has: in the order of `all`, the schema first, so that what a newer
  /// version wrote is not taken for a mistake.
  private struct Columns {
    var places: [Int] = []
    var reads: [SampleColumn.Read] = []
    var wanted: [String] = []

    init(_ table: CSVTable) throws(SampleTableError) {
      for column in SampleColumn.all {
        guard let place = try table.place(of: column.name) else { continue }
        places.append(place)
        reads.append(column.read)
        wanted.append(column.wanted)
      }
    }
  }

  /// Reads the rows of a file at once.
  ///
  /// - Parameter source: The file.
  /// - Returns: The rows in their order, and what else the file holds.
  /// - Throws: As `read`.
  package static func rows(
    _ source: any ByteSource
  ) throws(SampleTableError) -> (samples: [Sample], shape: Shape) {
    var samples: [Sample] = []
    let shape = try read(source) { samples.append($0) }
    return (samples, shape)
  }

  /// The rows in bytes; see `rows(_:)`.
  package static func parse(_ bytes: some Sequence<UInt8>) throws(SampleTableError) -> [Sample] {
    try rows(MemorySource(bytes)).samples
  }
}
