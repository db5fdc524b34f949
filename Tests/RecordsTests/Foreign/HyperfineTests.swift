import Testing

@testable import Records

/// JSON of hyperfine: that of version 1.15 and of those before 1.11.
@Suite struct HyperfineTests {
  private func read(_ results: String, parameter: String? = nil) throws -> ForeignTable {
    var choice = ForeignChoice()
    choice.parameter = parameter
    return try ForeignReader.table(Array("{\"results\": [\(results)]}".utf8), choice)
  }

  private func mistake(_ results: String, parameter: String? = nil) -> String {
    do {
      return "read: \(try read(results, parameter: parameter))"
    } catch let error as ForeignMistake {
      return error.description(in: "h.json")
    } catch {
      return "\(error)"
    }
  }

  private func result(
    _ command: String, _ parameters: String, times: String, codes: String
  ) -> String {
    "{\"command\": \"\(command)\", \"mean\": 9, \"median\": 9, \"times\": [\(times)], "
      + "\"exit_codes\": [\(codes)], \(parameters)}\n"
  }

  @Test func `a scan of one parameter, each point the median of its runs`() throws {
    let table = try read(
      result("app 1", "\"parameters\": {\"threads\": \"1\"}", times: "10, 12, 11", codes: "0, 0, 0")
        + ","
        + result("app 2", "\"parameters\": {\"threads\": \"2\"}", times: "5, 6", codes: "0, 0"))
    #expect(
      table.curves.map(\.rows) == [
        [ForeignRow(workers: 1, value: 11, line: 1), ForeignRow(workers: 2, value: 5.5, line: 2)]
      ])
    #expect(table.curves.first?.name == "" && table.notes.isEmpty)
  }

  @Test func `schema 1 has one parameter without a name`() throws {
    let table = try read(
      "{\"command\": \"a 1\", \"mean\": 10.0, \"median\": 10.5, \"parameter\": \"1\"},"
        + "{\"command\": \"a 2\", \"mean\": 5.0, \"parameter\": 2}")
    #expect(table.curves.first?.rows.map(\.value) == [10.5, 5])
  }

  @Test func `other parameters make a curve each`() throws {
    let table = try read(
      [("1", "a"), ("2", "a"), ("1", "b"), ("2", "b")].map { workers, input in
        result(
          "app \(input) \(workers)",
          "\"parameters\": {\"jobs\": \"\(workers)\", \"input\": \"\(input)\"}", times: "1",
          codes: "0")
      }.joined(separator: ","))
    #expect(table.curves.map(\.name) == ["input=a", "input=b"])
  }

  @Test func `several programs make a curve each`() throws {
    let table = try read(
      [("cc", "1"), ("cc", "2"), ("rust", "1"), ("rust", "2")].map { program, workers in
        result(
          "\(program) -j \(workers)", "\"parameters\": {\"P\": \"\(workers)\"}", times: "1",
          codes: "0")
      }.joined(separator: ","))
    #expect(table.curves.map(\.name) == ["cc -j {P}", "rust -j {P}"])
  }

  @Test func `a number within a number hides no curve`() throws {
    let table = try read(
      ["1", "2"].map { workers in
        result(
          "sleep 0.0\(workers)", "\"parameters\": {\"threads\": \"\(workers)\"}", times: "1",
          codes: "0")
      }.joined(separator: ","))
    #expect(table.curves.map(\.rows.count) == [2] && table.curves.first?.name == "")
    let two = try read(
      ["a", "b"].flatMap { program in
        ["1", "2"].map { workers in
          result(
            "\(program) 0.0\(workers)", "\"parameters\": {\"threads\": \"\(workers)\"}", times: "1",
            codes: "0")
        }
      }.joined(separator: ","))
    #expect(two.curves.map(\.name) == ["a #.#", "b #.#"])
  }

  @Test func `failed runs are left out and named`() throws {
    let table = try read(
      result("a", "\"parameters\": {\"workers\": \"1\"}", times: "10, 1, 1", codes: "0, 1, null")
        + ","
        + result("a", "\"parameters\": {\"workers\": \"2\"}", times: "1", codes: "1"))
    #expect(table.curves.first?.rows.map(\.value) == [10])
    #expect(
      table.notes == [
        "N = 1: 2 of 3 runs failed and are left out", "N = 2: 1 of 1 runs failed and is left out",
      ])
  }

  @Test func `a parameter is named where several may be meant`() throws {
    let text = result(
      "a", "\"parameters\": {\"threads\": \"1\", \"nodes\": \"2\"}", times: "1", codes: "0")
    #expect(mistake(text).contains("There is 'threads', 'nodes'; write --parameter NAME"))
    #expect(try read(text, parameter: "nodes").curves.first?.rows.first?.workers == 2)
    #expect(mistake(text, parameter: "x").contains("there is no parameter 'x'"))
  }

  @Test func `names without parameters get a hint`() {
    let text = "{\"command\": \"app -t 1\", \"mean\": 1, \"times\": [1], \"exit_codes\": [0]}"
    #expect(mistake(text).contains("hyperfine --parameter-list threads 1,2,4 'app -t 1"))
  }

  @Test func `the same point twice is asked about`() {
    let text = result("a", "\"parameters\": {\"threads\": \"1\"}", times: "1", codes: "0")
    #expect(mistake(text + "," + text).contains("are these different experiments?"))
  }

  @Test func `JSON of another kind is named`() {
    #expect(throws: ForeignMistake.self) {
      try ForeignReader.table(Array("{\"a\": 1}".utf8), ForeignChoice())
    }
    #expect(throws: ForeignMistake.self) {
      try ForeignReader.table(Array("{\"results\": [".utf8), ForeignChoice())
    }
  }
}
