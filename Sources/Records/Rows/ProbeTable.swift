import Terms

/// The two probes of a round: how fast the machine was just then; nothing is rescaled by them.
package struct ProbeSample: Sendable, Equatable {
  package var experiment: String
  package var round: Int
  /// The time of a fixed amount of arithmetic, and of a fixed copy through memory, in seconds; nil
  /// is not available.
  package var arithmeticSeconds: Double?
  package var memorySeconds: Double?

  package init(
    experiment: String, round: Int, arithmeticSeconds: Double?, memorySeconds: Double?
  ) {
    self.experiment = experiment
    self.round = round
    self.arithmeticSeconds = arithmeticSeconds
    self.memorySeconds = memorySeconds
  }
}

/// The text of `probes.csv` and the rows in it: pure, no files.
package enum ProbeTable {
  private static let columns = ["experiment", "round", "arithmetic_s", "memory_s"]

  /// The first line, with its line end.
  package static let header = CSV.record(columns)

  package static func text(_ probe: ProbeSample) -> String {
    CSV.record([
      probe.experiment, String(probe.round), text(probe.arithmeticSeconds),
      text(probe.memorySeconds),
    ])
  }

  private static func text(_ seconds: Double?) -> String {
    seconds.flatMap { isTime($0) ? $0.description : nil } ?? ""
  }

  private static func isTime(_ seconds: Double) -> Bool {
    RowNumber.isGood(seconds, least: Limits.rowSeconds)
  }

  /// Reads a file; columns are found by name.
  ///
  /// - Parameter source: The file; a torn last line is left out.
  /// - Returns: The rows in their order.
  /// - Throws: `SampleTableError` with the line of the first row or field that cannot be read.
  package static func read(_ source: any ByteSource) throws(SampleTableError) -> [ProbeSample] {
    var table = try CSVTable(source, needs: columns)
    var places: [Int] = []
    for column in columns { if let place = try table.place(of: column) { places.append(place) } }
    var probes: [ProbeSample] = []
    while try table.advance() {
      func seconds(_ place: Int) throws(SampleTableError) -> Double? {
        let wanted = "a time in seconds from 0 to \(Limits.rowNumber), or nothing"
        return try table.read(place, wanted: wanted) { field -> Double?? in
          if field.isEmpty { return .some(nil) }
          return DecimalNumber.parse(field).flatMap { isTime($0) ? .some($0) : nil }
        }
      }
      probes.append(
        ProbeSample(
          experiment: try table.experiment(places[0]), round: try table.count(places[1]),
          arithmeticSeconds: try seconds(places[2]), memorySeconds: try seconds(places[3])))
    }
    return probes
  }

  /// The rows in bytes; see `read`.
  package static func parse(
    _ bytes: some Sequence<UInt8>
  ) throws(SampleTableError) -> [ProbeSample] {
    try read(MemorySource(bytes))
  }
}
