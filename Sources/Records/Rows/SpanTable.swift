import Basics
import Terms

/// The text of `spans.csv` and the traces in it: one row a task.
package enum SpanTable {
  package static let columns = needed + [departure]

  private static let needed = [
    "experiment", "model", "scaling", "workers", "grain", "tasks", "degree_of_parallelism", "task",
    "name", "level", "worker", "start_s", "end_s",
  ]
  /// Older files do not have it.
  private static let departure = "worker_end_s"

  /// The whole file.
  package static func text(_ traces: [TaskTrace]) -> String {
    var text = CSV.record(columns)
    for trace in traces {
      let point = [
        trace.experiment, trace.model.name, trace.scaling.rawValue, String(trace.workers),
        String(trace.grain), String(trace.tasks), trace.degreeOfParallelism.map(String.init) ?? "",
      ]
      for span in trace.spans {
        text += CSV.record(
          point + [
            String(span.task), span.name, String(span.level), String(span.worker + 1),
            seconds(span.start), seconds(span.end),
            trace.departures[span.worker].map(seconds) ?? "",
          ])
      }
    }
    return text
  }

  /// Reads a file; columns are found by name.
  ///
  /// - Parameter source: The file; a torn last line is left out.
  /// - Returns: The traces in their order.
  /// - Throws: `SampleTableError` with the line of the first row or field that cannot be read.
  package static func read(_ source: any ByteSource) throws(SampleTableError) -> [TaskTrace] {
    var table = try CSVTable(source, needs: needed)
    let row = try Row(table)
    var traces: [TaskTrace] = []
    var indices: [TaskTrace.Point: Int] = [:]
    while try table.advance() {
      let trace = try row.trace(table)
      let index = indices[trace.point] ?? traces.count
      if index == traces.count {
        indices[trace.point] = index
        traces.append(trace)
      }
      let span = try row.span(table, workers: trace.workers)
      traces[index].spans.append(span)
      if let end = try row.departure(table) { traces[index].departures[span.worker] = end }
    }
    return traces
  }

  /// The traces in bytes; see `read`.
  package static func parse(_ bytes: some Sequence<UInt8>) throws(SampleTableError) -> [TaskTrace] {
    try read(MemorySource(bytes))
  }

  /// To the nanosecond.
  private static func seconds(_ value: Double) -> String { DecimalText.fixed(value, 9) }

  /// Where the columns stand.
  private struct Row {
    private var places: [String: Int] = [:]
    private let departurePlace: Int?

    init(_ table: CSVTable) throws(SampleTableError) {
      for column in needed { places[column] = try table.place(of: column) }
      departurePlace = try table.place(of: SpanTable.departure)
    }

    /// These columns are needed, so that each has a place.
    private func place(_ column: String) -> Int { places[column] ?? 0 }

    func trace(_ table: CSVTable) throws(SampleTableError) -> TaskTrace {
      let scaling = try table.read(place("scaling"), wanted: "strong or weak") { field in
        field.text.flatMap(ScalingMode.init(rawValue:))
      }
      let grain = try table.read(place("grain"), wanted: "a whole number") { $0.count64 }
      let degree = place("degree_of_parallelism")
      return TaskTrace(
        experiment: try table.experiment(place("experiment")),
        model: Model(try table.model(place("model"))), scaling: scaling,
        workers: try table.count(place("workers"), in: 1...Limits.rowWorkers), grain: grain,
        tasks: try table.count(place("tasks")),
        degreeOfParallelism: table.isEmpty(degree) ? nil : try table.count(degree))
    }

    /// When the worker of the span ended; nil where it was held to the end.
    func departure(_ table: CSVTable) throws(SampleTableError) -> Double? {
      guard let departurePlace, !table.isEmpty(departurePlace) else { return nil }
      return try table.seconds(departurePlace)
    }

    func span(_ table: CSVTable, workers: Int) throws(SampleTableError) -> TaskTrace.Span {
      let start = try table.seconds(place("start_s"))
      return TaskTrace.Span(
        task: try table.count(place("task")), name: try table.text(place("name")),
        level: try table.count(place("level")),
        worker: try table.count(place("worker"), in: 1...workers) - 1, start: start,
        end: try table.seconds(place("end_s"), from: start))
    }
  }
}

extension TaskTrace {
  /// Which point of a run was traced.
  fileprivate struct Point: Hashable {
    let experiment: String
    let model: Model
    let scaling: ScalingMode
    let workers: Int
    let grain: UInt64
  }

  fileprivate var point: Point {
    Point(
      experiment: experiment, model: model, scaling: scaling, workers: workers, grain: grain)
  }
}
