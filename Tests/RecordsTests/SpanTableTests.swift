import TaskGraphs
import Testing

@testable import Records
@testable import Terms

@Suite struct SpanTableTests {
  private func trace(_ model: Model, names: [String]) -> TaskTrace {
    TaskTrace(
      experiment: "demo", model: model, scaling: .strong, workers: 3, grain: 10,
      tasks: names.count, degreeOfParallelism: model == .task ? nil : 3,
      spans: names.enumerated().map { index, name in
        TaskTrace.Span(
          task: index, name: name, level: index / 2, worker: index % 3, start: Double(index),
          end: Double(index) + 0.5)
      })
  }

  @Test("traces come out of the text as they went in, whatever tasks are called")
  func roundTrip() throws {
    let names = ["T1", "a,b", "say \"hi\"", "line\nbreak", "=1+1", "π", ""]
    let traces = [trace(.thread, names: names), trace(.task, names: names)]
    #expect(try SpanTable.parse(Array(SpanTable.text(traces).utf8)) == traces)
  }

  @Test("the ends of workers come out as they went in, and older files have none")
  func departures() throws {
    var released = trace(.thread, names: ["T1", "T2", "T3", "T4"])
    released.departures = [0: 4.25, 1: 2, 2: 3]
    let text = SpanTable.text([released, trace(.task, names: ["T1"])])
    let read = try SpanTable.parse(Array(text.utf8))
    #expect(read.map(\.departures) == [released.departures, [:]])
    let older = text.split(separator: "\n").map { line in
      String(line[..<(line.lastIndex(of: ",") ?? line.endIndex)]) + "\n"
    }
    let again = try SpanTable.parse(Array(older.joined().utf8))
    #expect(again.map(\.departures) == [[:], [:]])
    #expect(again.map(\.spans) == read.map(\.spans))
  }

  @Test("a torn tail is left out")
  func torn() throws {
    let text = SpanTable.text([trace(.thread, names: ["T1", "T2"])]).dropLast(4)
    #expect(try SpanTable.parse(Array(text.utf8)).map(\.spans.count) == [1])
  }

  @Test(
    "a field that cannot be is refused with its line and column",
    arguments: [
      ("worker", "4"), ("worker", "0"), ("start_s", "nan"), ("end_s", "0.1"), ("end_s", "inf"),
      ("workers", "-1"), ("workers", "1048577"), ("task", "x"), ("scaling", "some"),
      ("start_s", "-1e308"), ("end_s", "1e308"), ("experiment", "../../x"), ("model", "a/b"),
      ("tasks", "9223372036854775807"), ("degree_of_parallelism", "-1"), ("level", "1e9"),
    ])
  func badFields(column: String, field: String) throws {
    let lines = SpanTable.text([trace(.thread, names: ["T1", "T2"])])
      .split(separator: "\n").map(String.init)
    var fields = lines[2].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    fields[try #require(SpanTable.columns.firstIndex(of: column))] = field
    let text = [lines[0], lines[1], fields.joined(separator: ",")].joined(separator: "\n") + "\n"
    let error = try #require(throws: SampleTableError.self) {
      try SpanTable.parse(Array(text.utf8))
    }
    guard case .badField(3, column, field, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test("the rows of a trace need not stand together")
  func mixedRows() throws {
    let traces = [trace(.thread, names: ["T1", "T2"]), trace(.task, names: ["T1", "T2"])]
    let lines = SpanTable.text(traces).split(separator: "\n")
    let mixed = [0, 1, 3, 2, 4].map { lines[$0] + "\n" }.joined()
    #expect(try SpanTable.parse(Array(mixed.utf8)) == traces)
  }
}
