/// What somebody else measured: curves of times, speedups or throughputs against workers.
package struct ForeignTable: Sendable, Equatable {
  package var curves: [ForeignCurve] = []
  /// What was left out or taken for something, in words.
  package var notes: [String] = []
}

/// One curve of somebody else's table.
package struct ForeignCurve: Sendable, Equatable {
  /// What is measured.
  package enum Quantity: String, Sendable, CaseIterable {
    case seconds = "wall_s"
    case speedup
    case throughput
  }

  /// What tells it from the others of its file, `size=100`; empty where it is alone.
  package var name: String
  package var quantity: Quantity
  /// In the order of the file.
  package var rows: [ForeignRow]
}

/// One measurement.
package struct ForeignRow: Sendable, Equatable {
  package var workers: Int
  /// In seconds, or in the unit of the table; above 0.
  package var value: Double
  /// What was done, where the table says it.
  package var work: Double?
  /// Where it stands, from 1.
  package var line: Int

  package init(workers: Int, value: Double, work: Double? = nil, line: Int = 0) {
    self.workers = workers
    self.value = value
    self.work = work
    self.line = line
  }
}

/// Why a table cannot be read, or what in it is in doubt.
package struct ForeignMistake: Error, Equatable {
  /// From 1; nil where the file as a whole is meant.
  package var line: Int?
  /// What is wrong; what to write instead.
  package var message: String

  init(_ message: String, line: Int? = nil) {
    self.line = line
    self.message = message
  }

  /// `file:line: …`.
  package func description(in path: String) -> String {
    line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)"
  }
}

/// What a user says about the columns or parameters of a table.
package struct ForeignChoice: Sendable, Equatable {
  /// What a column may be.
  package enum Role: String, Sendable, CaseIterable {
    case workers
    case seconds = "wall_s"
    case speedup
    case throughput
    case work
    /// A curve for each of its values.
    case curve
    /// It only counts repetitions of the same.
    case `repeat`
  }

  /// Names of columns by what they are; several for `curve` and `repeat`.
  package var columns: [Role: [String]] = [:]
  /// The parameter that says how many workers there were.
  package var parameter: String?

  package init() {}
}
