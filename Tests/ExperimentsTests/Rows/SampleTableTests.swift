import Experiments
import Testing

@Suite struct SampleTableTests {
  private static var full: Sample {
    var sample = Sample()
    sample.runID = "2024-05-06T07-08-09Z"
    sample.experiment = "monte-carlo-pi"
    sample.model = "thread"
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
    sample.usefulSeconds = 1e300
    sample.usefulMaxSeconds = 0.25
    sample.maxRSSBytes = 0
    sample.voluntarySwitches = 1
    sample.involuntarySwitches = 2
    sample.majorFaults = 3
    sample.stealSeconds = 0.01
    sample.runDelaySeconds = 0.02
    sample.checksum = "00ff"
    sample.status = .timedOut
    sample.detail = "killed, \"after\" 2 s\r\nby us\r"
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
    return sample
  }

  private func parse(_ text: String) throws(SampleTableError) -> SampleTable.Content {
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
        + "memory_pressure,io_pressure,pace_s\n")
  }

  @Test func `rows with every field and with none are read back`() throws {
    let samples = [Self.full, Sample(), Self.full]
    let content = try parse(SampleTable.header + SampleTable.text(samples))
    #expect(content.samples == samples)
  }

  @Test func `what is not available is empty, never zero`() throws {
    var sample = Self.full
    sample.iteration = nil
    sample.wallSeconds = nil
    sample.work = nil
    sample.majorFaults = nil
    sample.userSeconds = .nan
    sample.stealSeconds = .infinity
    let content = try parse(SampleTable.header + SampleTable.text([sample]))
    let read = try #require(content.samples.first)
    #expect(read.iteration == nil)
    #expect(read.wallSeconds == nil)
    #expect(read.work == nil)
    #expect(read.majorFaults == nil)
    #expect(read.userSeconds == nil)
    #expect(read.stealSeconds == nil)
    #expect(read.maxRSSBytes == 0)
  }

  @Test func `each row knows where it ends, and a torn tail is left out`() throws {
    let rows = [Self.full, Sample(), Self.full].map { SampleTable.text([$0]) }
    let whole = Array((SampleTable.header + rows.joined()).utf8)
    var ends: [Int] = []
    var end = SampleTable.header.utf8.count
    for row in rows {
      end += row.utf8.count
      ends.append(end)
    }
    #expect(try SampleTable.parse(whole).ends == ends)
    #expect(try SampleTable.parse(whole).completeBytes == whole.count)
    for length in SampleTable.header.utf8.count...whole.count {
      let content = try SampleTable.parse(whole[..<length])
      #expect(content.ends == ends.filter { $0 <= length })
      #expect(content.completeBytes == content.ends.last ?? SampleTable.header.utf8.count)
    }
  }

  @Test func `unknown columns are passed over and missing ones keep their defaults`() throws {
    let content = try parse(
      "status,colour,wall_s,workers,model,experiment\r\nok,\"re,d\",0.5,2,task,pi\r\n")
    var expected = Sample()
    expected.experiment = "pi"
    expected.model = "task"
    expected.workers = 2
    expected.wallSeconds = 0.5
    #expect(content.samples == [expected])
  }

  @Test(arguments: [
    ("", SampleTableError.noHeader), ("schema,run_id", .noHeader),
    ("a,b\n", .missingColumn("experiment")),
    ("experiment,model,workers,status\n", .missingColumn("wall_s")),
    ("experiment,model,workers,wall_s,status,model\n", .repeatedColumn("model")),
  ])
  func `a header that is none is refused`(text: String, error: SampleTableError) {
    #expect(throws: error) { try parse(text) }
  }

  @Test(arguments: [
    ("1,pi,task,2,0.5", SampleTableError.wrongFieldCount(line: 3, found: 5, expected: 6)),
    ("1,pi,task,2,0.5,ok,", .wrongFieldCount(line: 3, found: 7, expected: 6)),
    ("1,pi,task,2,fast,ok", .badField(line: 3, column: "wall_s", field: "fast")),
    ("1,pi,task,2,nan,ok", .badField(line: 3, column: "wall_s", field: "nan")),
    ("1,pi,task,2,inf,ok", .badField(line: 3, column: "wall_s", field: "inf")),
    ("1,pi,task,0,0.5,ok", .badField(line: 3, column: "workers", field: "0")),
    ("1,pi,task,,0.5,ok", .badField(line: 3, column: "workers", field: "")),
    ("0,pi,task,1,0.5,ok", .badField(line: 3, column: "schema", field: "0")),
    ("1,pi,task,1,0.5,fine", .badField(line: 3, column: "status", field: "fine")),
    ("2,pi,task,1,0.5,fine", .newerSchema(line: 3, schema: 2)),
  ])
  func `a row that cannot be read is named by its line`(row: String, error: SampleTableError) {
    let text = "schema,experiment,model,workers,wall_s,status\n1,pi,task,2,0.5,ok\n" + row + "\n"
    #expect(throws: error) { try parse(text) }
  }

  @Test func `a newer version is recognised wherever its column stands`() {
    let text = "experiment,model,workers,wall_s,status,schema\npi,task,1,0.5,new,9\n"
    #expect(throws: SampleTableError.newerSchema(line: 2, schema: 9)) { try parse(text) }
  }

  @Test func `the words of an error begin with its line`() {
    #expect(
      "\(SampleTableError.badField(line: 12, column: "wall_s", field: "x"))"
        == "12: 'x' is not a value of the column 'wall_s'")
    #expect("\(SampleTableError.newerSchema(line: 3, schema: 2))".hasPrefix("3: "))
    #expect("\(SampleTableError.noHeader)".hasPrefix("1: "))
  }
}
