internal import Foundation

/// The text of `spans.csv` and the traces in it: one row a task.
package enum SpanTable {
  static let columns = [
    "experiment", "model", "scaling", "workers", "grain", "tasks", "degree_of_parallelism", "task",
    "name", "level", "worker", "start_s", "end_s",
  ]

  /// The whole file.
  package static func text(_ traces: [TaskTrace]) -> String {
    var text = CSV.record(columns)
    for trace in traces {
      let point = [
        trace.experiment, trace.model, trace.scaling.rawValue, String(trace.workers),
        String(trace.grain), String(trace.tasks), trace.degreeOfParallelism.map(String.init) ?? "",
      ]
      for span in trace.spans {
        text += CSV.record(
          point + [
            String(span.task), span.name, String(span.level), String(span.worker + 1),
            seconds(span.start), seconds(span.end),
          ])
      }
    }
    return text
  }

  /// Reads a file; columns are found by name.
  ///
  /// - Parameter bytes: The whole file; a torn tail is left out.
  /// - Returns: The traces in their order.
  /// - Throws: `SampleTableError` with the line of the first field that cannot be read.
  package static func parse(_ bytes: some Sequence<UInt8>) throws(SampleTableError) -> [TaskTrace] {
    var reader = CSVReader(bytes)
    guard let header = reader.next() else { throw .noHeader }
    var places: [String: Int] = [:]
    for column in columns {
      guard let place = header.fields.firstIndex(of: column) else { throw .missingColumn(column) }
      places[column] = place
    }
    var traces: [TaskTrace] = []
    var keys: [String] = []
    while let record = reader.next() {
      guard record.fields.count == header.fields.count else {
        throw .wrongFieldCount(
          line: record.line, found: record.fields.count, expected: header.fields.count)
      }
      let row = Row(record: record, places: places)
      let key = columns.prefix(5).map { row.text($0) }.joined(separator: "\u{0}")
      if keys.last != key {
        keys.append(key)
        traces.append(try row.trace())
      }
      traces[traces.count - 1].spans.append(try row.span())
    }
    return traces
  }

  /// To the nanosecond.
  private static func seconds(_ value: Double) -> String { String(format: "%.9f", value) }

  /// One record by the names of its columns.
  private struct Row {
    let record: CSV.Record
    let places: [String: Int]

    func text(_ column: String) -> String { places[column].map { record.fields[$0] } ?? "" }

    func value<Value: LosslessStringConvertible>(
      _ column: String, where isGood: (Value) -> Bool = { _ in true }
    ) throws(SampleTableError) -> Value {
      guard let value = Value(text(column)), isGood(value) else {
        throw .badField(line: record.line, column: column, field: text(column))
      }
      return value
    }

    func trace() throws(SampleTableError) -> TaskTrace {
      guard let scaling = ScalingMode(rawValue: text("scaling")) else {
        throw .badField(line: record.line, column: "scaling", field: text("scaling"))
      }
      let degree: Int? =
        text("degree_of_parallelism").isEmpty ? nil : try value("degree_of_parallelism")
      return TaskTrace(
        experiment: text("experiment"), model: text("model"), scaling: scaling,
        workers: try value("workers", where: { $0 > 0 && $0 <= 1_000_000 }),
        grain: try value("grain"), tasks: try value("tasks"), degreeOfParallelism: degree)
    }

    func span() throws(SampleTableError) -> TaskTrace.Span {
      let workers: Int = try value("workers")
      let worker: Int = try value("worker", where: { $0 > 0 && $0 <= workers })
      let start: Double = try value("start_s", where: \.isFinite)
      return TaskTrace.Span(
        task: try value("task"), name: text("name"), level: try value("level"), worker: worker - 1,
        start: start, end: try value("end_s", where: { $0.isFinite && $0 >= start }))
    }
  }
}
