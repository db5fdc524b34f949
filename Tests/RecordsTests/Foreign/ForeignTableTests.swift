import Testing

@testable import Records

/// Tables of others in the dialects that office programs write.
@Suite struct ForeignTableTests {
  private func read(_ text: String, _ change: (inout ForeignChoice) -> Void = { _ in }) throws
    -> ForeignTable
  {
    var choice = ForeignChoice()
    change(&choice)
    return try ForeignReader.table(Array(text.utf8), choice)
  }

  /// The message about a table that cannot be read.
  private func mistake(
    _ text: String, _ change: (inout ForeignChoice) -> Void = { _ in }
  ) -> String {
    do {
      let table = try read(text, change)
      return "read: \(table.curves)"
    } catch let error as ForeignMistake {
      return error.description(in: "t.csv")
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    "workers,wall_s\n1,10.5\n2,5.25\n", "workers;wall_s\n1;10,5\n2;5,25\n",
    "workers\twall_s\n1\t10.5\n2\t5.25\n", "workers\twall_s\n1\t10,5\n2\t5,25\n",
    "\u{FEFF}workers,wall_s\r\n1,10.5\r\n2,5.25\r\n", "workers,wall_s\n1,10.5\n2,5.25",
    "\"workers\";\"wall_s\"\n\"1\";\"10,5\"\n\"2\";\"5,25\"\n",
    "sep=;\nworkers;wall_s\n1;10,5\n2;5,25\n",
    "# measured on Friday\n\nworkers,wall_s\n1,10.5\n\n2,5.25\n,\n",
    "Cores,Time (ms)\n1,10500\n2,5250\n",
    "threads;time [ms]\n1;10.500,0\n2;5.250,0\n", "n_threads,elapsed_ms\n1,1.05e4\n2,5250\n",
    "workers,wall_s,\n1,10.5,\n2,5.25,\n", "\"workers\",\"wall_s\"\n1,\"10,5\"\n2,\"5,25\"\n",
    "Number of cores,Run time in seconds\n1,10.5\n2,5.25\n", "workers;wall_s\n1;10,5;\n2;5,25;\n",
    "workers,wall (ms)\n1,\"10,500.0\"\n2,\"5,250.0\"\n",
    "workers;wall (ms)\n1;10 500,0\n2;5'250,0\n",
  ])
  func `one table in many dialects`(text: String) throws {
    let curve = try #require(try read(text).curves.first)
    #expect(curve.quantity == .seconds && curve.rows.map(\.workers) == [1, 2])
    #expect(zip(curve.rows, [10.5, 5.25]).allSatisfy { abs($0.value - $1) < 1e-9 })
  }

  @Test func `speedups and throughputs are known by their names`() throws {
    #expect(try read("processors,throughput\n1,20\n4,78\n").curves.first?.quantity == .throughput)
    #expect(try read("N,Speed-up\n1,1\n2,1.9\n").curves.first?.quantity == .speedup)
    let rate = try read("load,Throughput (req/s)\n1,20\n4,78\n")
    #expect(rate.curves.first?.rows.map(\.value) == [20, 78] && rate.notes.isEmpty)
  }

  @Test func `a user says which column is what`() throws {
    let text = "a,b,c\n1,10,3\n2,5,4\n"
    let curve = try #require(
      try read(text) { $0.columns = [.workers: ["a"], .seconds: ["b"]] }.curves.first)
    #expect(curve.rows.map(\.value) == [10, 5])
    #expect(mistake(text).contains("which column says how many workers there were?"))
    #expect(
      mistake(text) { $0.columns = [.workers: ["d"]] }
        == "t.csv:1: there is no column 'd'; there are 'a', 'b' and 'c'")
  }

  @Test(arguments: [
    ("threads,cores,wall_s\n1,1,10\n", "'threads' and 'cores' may each be the workers"),
    ("workers,time,elapsed\n1,10,10\n", "'time' and 'elapsed' may each be the time"),
    ("workers,wall_s\n1,1,5\n2,0,75\n", "are its commas decimal commas?"),
    ("workers,wall_s\n1,\"1,234\"\n2,\"2,345\"\n", "is '1,234' 1234 or 1.234?"),
    ("workers;wall_s\n1;10,5\n2;5.25\n", "line 2 has a decimal comma and line 3 a decimal point"),
    ("workers;wall_s\n1;10,5\n2;1.234\n", "is '1.234' 1234 or 1.234?"),
    ("workers;a\twall_s\n1;2\t3\n", "semicolons and tabs"),
    ("workers wall_s\n1 10\n", "there is one column, 'workers wall_s'"),
    ("1,10\n2,5\n", "numbers where the names of columns should be"),
    ("workers,wall_s\n1,10 s\n", "write its unit into the name of the column"),
    ("workers,wall_s\n1.5,10\n", "is no number of workers"),
    ("workers,wall_s\n0,10\n", "is no number of workers"),
    ("workers,wall_s\n1,-3\n", "is not above 0"),
    ("workers,wall_s\n1,ten\n", "'ten' in 'wall_s' is no number"),
    ("workers,wall_s\n", "no rows below the names"), ("", "there is nothing in it"),
    ("workers,wall_s\n1\n", "the row has 1 cell; the first line names 2"),
    ("workers,\"wall_s\n1,2\n", "a quote is opened here and not closed"),
    ("workers,memory\n1,2\n", "which column is the time, the speedup or the throughput?"),
    ("run_id,experiment,model,iteration,workers,wall_s\na,b,c,0,1,2\n", "rows of `speedup run`"),
  ])
  func `what is unclear gets one message that names it`(text: String, words: String) {
    #expect(mistake(text).contains(words), "\(mistake(text))")
    #expect(mistake(text).hasPrefix("t.csv:"))
  }

  @Test func `what is not UTF-8 is said`() {
    #expect(throws: ForeignMistake.self) {
      try ForeignReader.table([0xFF, 0xFE, 0x77, 0], ForeignChoice())
    }
    #expect(throws: ForeignMistake.self) {
      try ForeignReader.table(Array("workers,t".utf8) + [0xE4, 0x0A], ForeignChoice())
    }
  }

  @Test func `rows without a value are left out and named`() throws {
    let table = try read("workers,wall_s\n1,10\n2,\n4,NA\n8,2\n")
    #expect(table.curves.first?.rows.map(\.workers) == [1, 8])
    #expect(table.notes == ["2 rows without a value are left out: line 3, 4"])
  }

  @Test func `a column of words makes a curve of each where it must`() throws {
    let table = try read(
      "model,workers,wall_s\nthread,1,10\nthread,2,5\nprocess,1,11\nprocess,2,6\n")
    #expect(table.curves.map(\.name) == ["model=thread", "model=process"])
    #expect(table.notes == ["each 'model' is a curve"])
    let plain = try read("note,workers,wall_s\na,1,10\nb,2,5\n")
    #expect(plain.curves.count == 1 && plain.notes.isEmpty)
  }

  @Test func `numbers that tell experiments apart are asked about`() throws {
    let text = "workers,size,wall_s\n1,100,10\n2,100,5\n1,200,12\n2,200,6\n"
    #expect(
      mistake(text).contains(
        "N = 1 stands in lines 2 and 4, with 'size' 100 and 200: are these different experiments?"))
    let curves = try read(text) { $0.columns = [.curve: ["size"]] }.curves
    #expect(curves.map(\.name) == ["size=100", "size=200"])
    let repeats = try read(text) { $0.columns = [.repeat: ["size"]] }
    #expect(repeats.curves.count == 1 && repeats.curves.first?.rows.count == 4)
  }

  @Test func `repetitions are taken for such, and rows that are far apart are not`() throws {
    let counted = try read("run,workers,wall_s\n1,1,10\n1,2,5\n2,1,10.2\n2,2,5.1\n")
    #expect(counted.curves.count == 1)
    #expect(
      counted.notes == ["2 rows of each N are taken for repetitions of the same experiment"])
    #expect(
      mistake("workers,wall_s\n1,10\n2,5\n1,100\n2,50\n").contains(
        "N = 1 stands in lines 2 and 4 with 10 and 100: are these different experiments?"))
  }

  @Test func `one of several quantities is fitted, and that is said`() throws {
    let table = try read("workers,time,speedup\n1,10,1\n2,5,2\n")
    #expect(table.curves.first?.quantity == .seconds)
    #expect(table.notes == ["'time' is fitted, not 'speedup'"])
  }

  @Test func `an unknown unit is named`() throws {
    #expect(
      try read("workers,time (ticks)\n1,10\n2,5\n").notes.first?.contains("'ticks'") == true)
  }
}
