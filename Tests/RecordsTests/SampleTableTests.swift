import Testing

@testable import Basics
@testable import Records
@testable import Terms

@Suite struct SampleTableTests {
  private static var full: Sample {
    var sample = Sample()
    sample.runID = "2024-05-06T07-08-09Z"
    sample.experiment = "monte-carlo-pi"
    sample.model = .thread
    sample.kernel = "monte-carlo-pi"
    sample.bound = .memory
    sample.graph = "independent"
    sample.policy = "dynamic"
    sample.pin = "compact"
    sample.mode = "cold"
    sample.scaling = .weak
    sample.workers = 4
    sample.tasks = 256
    sample.grain = .max
    sample.unit = "darts"
    sample.work = 256_000_000
    sample.round = 3
    sample.order = 7
    sample.iteration = 2
    sample.startedAt = "2024-05-06T07:08:09.123Z"
    sample.wallSeconds = 0.1 + 0.2
    sample.crewStartSeconds = 1e-9
    sample.userSeconds = 0
    sample.systemSeconds = .leastNonzeroMagnitude
    sample.usefulSeconds = 1e9
    sample.usefulMaxSeconds = 0.25
    sample.maxRSSBytes = 0
    sample.voluntarySwitches = 1
    sample.involuntarySwitches = 2
    sample.majorFaults = 3
    sample.stealSeconds = 0.01
    sample.runDelaySeconds = 0.02
    sample.checksum = 0xff
    sample.status = .timedOut
    sample.detail = "killed, \"after\" 2 s"
    sample.warnings = "steal;short"
    sample.environmentID = "abc"
    sample.throttledPeriods = 2
    sample.throttledSeconds = 0.003
    sample.thermalThrottles = 1
    sample.otherLoad = 0.25
    sample.loadAverage = 1.5
    sample.cpuPressure = 0.02
    sample.memoryPressure = 0.01
    sample.ioPressure = 0.125
    sample.release = "idle"
    sample.heldSeconds = 1.25
    return sample
  }

  /// As short as a row can be.
  private static var plain: Sample {
    var sample = Sample()
    sample.experiment = "pi"
    sample.model = .task
    return sample
  }

  private func parse(_ text: String) throws(SampleTableError) -> [Sample] {
    try SampleTable.parse(Array(text.utf8))
  }

  @Test func `the columns are those of FORMATS`() {
    #expect(
      SampleTable.header
        == "schema,run_id,experiment,model,kernel,bound,graph,policy,pin,mode,scaling,workers,"
        + "tasks,grain,unit,work,round,order,iteration,started_at,wall_s,crew_start_s,user_s,"
        + "sys_s,useful_s,useful_max_s,max_rss_bytes,voluntary_switches,involuntary_switches,"
        + "major_faults,steal_s,run_delay_s,checksum,status,detail,warnings,environment_id,"
        + "throttled_periods,throttled_s,thermal_throttles,other_load,load_average,cpu_pressure,"
        + "memory_pressure,io_pressure,pace_s,release,held_s\n")
  }

  @Test func `rows with every field and with none are read back`() throws {
    let samples = [Self.full, Self.plain, Self.full]
    #expect(try parse(SampleTable.header + SampleTable.text(samples)) == samples)
  }

  @Test func `what is not available is empty, never zero`() throws {
    var sample = Self.full
    sample.iteration = nil
    sample.wallSeconds = nil
    sample.work = nil
    sample.majorFaults = nil
    sample.userSeconds = .nan
    sample.stealSeconds = .infinity
    let read = try #require(try parse(SampleTable.header + SampleTable.text([sample])).first)
    #expect(read.iteration == nil)
    #expect(read.wallSeconds == nil)
    #expect(read.work == nil)
    #expect(read.majorFaults == nil)
    #expect(read.userSeconds == nil)
    #expect(read.stealSeconds == nil)
    #expect(read.maxRSSBytes == 0)
  }

  @Test func `rows that repeat the row before in part are read whole`() throws {
    var random = SplitMix64(seed: 5)
    var sample = Self.full
    // Their bytes do not fit into one window of the reader.
    let rows = (0..<2_000).map { _ in
      if random.index(below: 2) == 0 {
        sample.detail = ["", "a \"b\"", "a \"c\""][random.index(below: 3)]
      }
      if random.index(below: 2) == 0 { sample.round = random.index(below: 20) }
      if random.index(below: 3) == 0 {
        sample.wallSeconds = random.index(below: 2) == 0 ? nil : 0.5
      }
      return sample
    }
    #expect(try parse(SampleTable.header + SampleTable.text(rows)) == rows)
  }

  @Test func `a first row may hold the names of its columns`() throws {
    var sample = Self.full
    (sample.unit, sample.mode) = ("unit", "mode")
    #expect(
      try parse(SampleTable.header + SampleTable.text([sample, sample])) == [sample, sample])
  }

  @Test func `it is known where the rows end, and a torn last line is left out`() throws {
    let rows = [Self.full, Self.plain, Self.full].map { SampleTable.text([$0]) }
    let whole = Array((SampleTable.header + rows.joined()).utf8)
    var ends = [SampleTable.header.utf8.count]
    for row in rows { ends.append((ends.last ?? 0) + row.utf8.count) }
    for length in SampleTable.header.utf8.count...whole.count {
      let (samples, shape) = try SampleTable.rows(MemorySource(whole[..<length]))
      #expect(shape.completeBytes == ends.last { $0 <= length })
      #expect(samples.count == ends.count { $0 <= length } - 1)
    }
  }

  @Test func `a row is one line of the file, whatever its texts hold`() throws {
    var sample = Self.full
    sample.detail = "a\nb\r\u{0}\u{1B}[2J\tc"
    sample.unit = "x\ny"
    let text = SampleTable.text([sample])
    #expect(text.utf8.count { $0 < 0x20 } == 1)
    let read = try #require(try parse(SampleTable.header + text).first)
    #expect(read.detail == "a\\u{A}b\\u{D}\\u{0}\\u{1B}[2J\\u{9}c" && read.unit == "x\\u{A}y")
  }

  @Test func `what older versions wrote is read: a detail of several lines, a bare checksum`()
    throws
  {
    let text =
      "experiment,model,workers,wall_s,status,checksum,detail\n"
      + "pi,task,1,0.5,ok,0000000000000820,\"a \"\"b\"\"\nc\u{1B}\"\n"
      + "pi,task,1,0.5,ok,0x0000000000000820,\npi,task,1,0.5,ok,,\npi,task,1,0.5,ok,7e0,\n"
    let samples = try parse(text)
    #expect(samples.map(\.checksum) == [0x820, 0x820, nil, 0x7e0])
    #expect(samples.first?.detail == "a \"b\"\nc\u{1B}")
    #expect(SampleTable.text([samples[0]]).contains(",0x0000000000000820,"))
  }

  @Test func `unknown columns are passed over and missing ones keep their defaults`() throws {
    let samples = try parse(
      "status,colour,wall_s,workers,model,experiment\r\nok,\"re,d\",0.5,2,task,pi\r\n")
    var expected = Sample()
    expected.experiment = "pi"
    expected.model = .task
    expected.workers = 2
    expected.wallSeconds = 0.5
    #expect(samples == [expected])
  }

  @Test(arguments: [
    ("", SampleTableError.noHeader), ("schema,run_id", .noHeader),
    ("a,b\n", .missingColumn("experiment")),
    ("experiment,model,workers,status\n", .missingColumn("wall_s")),
    ("experiment,model,workers,wall_s,status,model\n", .repeatedColumn("model")),
    ("experiment,model,workers,wall_s,status,unit,unit\n", .repeatedColumn("unit")),
    ("experiment, model,workers,wall_s,status\n", .spacedColumn("model")),
  ])
  func `a header that is none is refused`(text: String, error: SampleTableError) {
    #expect(throws: error) { try parse(text) }
  }

  @Test(arguments: [
    ("1,pi,task,2,0.5", SampleTableError.wrongFieldCount(line: 3, found: 5, expected: 6)),
    ("1,pi,task,2,0.5,ok,", .wrongFieldCount(line: 3, found: 7, expected: 6)),
    ("2,pi,task,1,0.5,fine", .newerSchema(line: 3, schema: 2)),
  ])
  func `a row that cannot be read is named by its line`(row: String, error: SampleTableError) {
    let text = "schema,experiment,model,workers,wall_s,status\n1,pi,task,2,0.5,ok\n" + row + "\n"
    #expect(throws: error) { try parse(text) }
  }

  @Test(arguments: [
    ("wall_s", "fast"), ("wall_s", "nan"), ("wall_s", "inf"), ("wall_s", "1e400"), ("wall_s", "-1"),
    ("wall_s", "1e10"), ("wall_s", "1e-13"), ("wall_s", "0x1p3"), ("wall_s", " 1"),
    ("workers", "0"),
    ("workers", ""), ("workers", "-5"), ("workers", "1048577"), ("workers", "9223372036854775808"),
    ("schema", "0"), ("status", "fine"), ("experiment", ""), ("experiment", "../../x"),
    ("experiment", "."), ("experiment", "Pi"), ("model", ".."), ("model", "a/b"), ("model", "-x"),
    ("model", "e\u{301}"), ("run_id", "../x"), ("round", "-1"), ("round", "9223372036854775807"),
    ("iteration", "1.5"), ("tasks", "1e3"), ("tasks", "4294967296"), ("work", "-1"),
    ("work", "18446744073709551616"), ("checksum", "0x"), ("checksum", "12g"),
    ("checksum", "00000000000000000"), ("other_load", "-0.5"), ("pace_s", "1e-300"),
    ("kernel", "\"a\nb\""), ("unit", "\u{0}"),
  ])
  func `a field that cannot be is refused with its line and column`(
    column: String, field: String
  ) throws {
    let lines = SampleTable.text([Self.plain, Self.plain]).split(separator: "\n").map(String.init)
    var fields = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    fields[try #require(SampleTable.columns.firstIndex(of: column))] = field
    let text = SampleTable.header + lines[0] + "\n" + fields.joined(separator: ",") + "\n"
    let error = try #require(throws: SampleTableError.self) { try parse(text) }
    guard case .badField(3, column, _, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func `what cannot be read again is not written`() throws {
    var sample = Self.plain
    sample.wallSeconds = 1e-13
    sample.otherLoad = -1
    sample.userSeconds = 1e10
    let read = try #require(try parse(SampleTable.header + SampleTable.text([sample])).first)
    #expect(read.wallSeconds == nil && read.otherLoad == nil && read.userSeconds == nil)
  }

  @Test func `two quotes that took rows in between them are no detail`() throws {
    let text = SampleTable.header + SampleTable.text(Array(repeating: Self.plain, count: 4))
    var lines = text.split(separator: "\n").map(String.init)
    lines[1] = lines[1].replacing(",ok,,", with: ",ok,\"x,")
    lines[3] = lines[3].replacing(",ok,,", with: ",ok,y\",")
    let error = try #require(throws: SampleTableError.self) {
      try parse(lines.joined(separator: "\n") + "\n")
    }
    guard case .badField(2, "detail", _, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func `a first line that stands twice is named as such`() {
    let row = SampleTable.text([Self.plain])
    #expect(throws: SampleTableError.repeatedHeader(line: 3)) {
      try parse(SampleTable.header + row + SampleTable.header + row)
    }
  }

  @Test func `a newer version is recognised wherever its column stands`() {
    let text = "experiment,model,workers,wall_s,status,schema\npi,task,1,0.5,new,9\n"
    #expect(throws: SampleTableError.newerSchema(line: 2, schema: 9)) { try parse(text) }
  }

  @Test func `the words of an error begin with its line`() {
    #expect(
      "\(SampleTableError.badField(line: 12, column: "round", field: "x", wanted: "a number"))"
        == "12: 'x' is not a value of the column 'round': it holds a number")
    #expect(
      SampleTableError.cannotRead("why").description(in: "s.csv") == "s.csv: cannot be read: why")
    #expect("\(SampleTableError.newerSchema(line: 3, schema: 2))".hasPrefix("3: "))
    #expect("\(SampleTableError.noHeader)".hasPrefix("1: "))
  }
}
