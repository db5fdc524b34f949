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
  /// The first line, with its line end.
  package static let header = CSV.record(["experiment", "round", "arithmetic_s", "memory_s"])

  package static func text(_ probe: ProbeSample) -> String {
    CSV.record([
      probe.experiment, String(probe.round), probe.arithmeticSeconds?.description ?? "",
      probe.memorySeconds?.description ?? "",
    ])
  }

  /// Reads the rows of a file.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The rows, without those that are torn or not understood.
  package static func parse(_ bytes: some Sequence<UInt8>) -> [ProbeSample] {
    CSV.records(bytes).dropFirst().compactMap { record in
      guard record.fields.count == 4, let round = Int(record.fields[1]) else { return nil }
      return ProbeSample(
        experiment: record.fields[0], round: round, arithmeticSeconds: Double(record.fields[2]),
        memorySeconds: Double(record.fields[3]))
    }
  }
}
