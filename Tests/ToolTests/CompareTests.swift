import Basics
import Testing

@testable import Analysis
@testable import Measurement
@testable import Records
@testable import Terms
@testable import speedup

@Suite struct CompareTests {
  private static let header = String(PairTable.header.dropLast())
  private static let row =
    "1,a,1,triage,0,base-first,1,1,5,0.02,0.03,ok,ok,2026-01-02T03:04:05Z,,"

  /// What the tool says of flags or of a recorded file; the time limit of the process never runs.
  private func call(_ arguments: [String], files: [String: String] = [:]) throws -> ToolOutcome {
    let tool = try ToolFolder(".build/golden/compare-\(FNVName.name(arguments, files))")
    for (name, text) in files { try tool.write(text, to: name) }
    return tool.call(["compare"] + arguments)
  }

  @Test(arguments: [
    ([], "Name what is compared"),
    (["--base", "a"], "Name what is compared"),
    (["--base", "a", "--candidat", "b"], "Unknown option '--candidat'"),
    (
      ["--base", "a", "--candidate", "b", "--base", "c"], "--candidate: 1 build of it and 2 builds"
    ),
    (["--base", " ", "--candidate", "b"], "--base: it names no program"),
    (["--base", "a | b", "--candidate", "b"], "--base: no shell reads it, so '|'"),
    (["--base", "a 'b", "--candidate", "b"], "--base: the quotation mark ' is never closed"),
    (["--base", "a {x}", "--candidate", "b {x}"], "--base: there is no placeholder '{x}'"),
    (["--base", "a {tasks}", "--candidate", "b"], "--base: there is no placeholder '{tasks}'"),
    (["--base", "a {workers}", "--candidate", "b"], "--candidate: only one of the two uses"),
    (["--base", "a", "--candidate", "b", "--workers", "1"], "--workers: the commands do not use"),
    (
      ["--base", "a {workers}", "--candidate", "b {workers}", "--workers", "4000"],
      "--workers: each worker needs a core"
    ),
    (["--base", "a", "--candidate", "b", "--only", "x"], "--only: there is no configuration 'x'"),
    (["--base", "a", "--candidate", "b", "--name", "A b"], "--name: 'A b' cannot be a folder"),
    (["--base", "a", "--candidate", "b", "--quick", "--precise"], "--quick: --precise is given"),
    (["--base", "a", "--candidate", "b", "--build", "make"], "--build: belongs to --base-ref"),
    (["--base", "a", "--base-ref", "x", "--build", "make"], "--base-ref: commits are compared by"),
    (
      ["--base-ref", "x", "--candidate-ref", "y", "--build", "make"], "--base: write the command"
    ),
    (
      ["--base-ref=-x", "--candidate-ref", "y", "--build", "make", "--base", "a"],
      "--base-ref: '-x' is no name of a commit"
    ),
    (["--base", "a", "--candidate", "b", "--builds", "0"], "--builds: "),
    (["--base", "a", "--candidate", "b", "--experiment", "-"], "--experiment: each launch reads"),
    (["--replay", "x.csv", "--base", "a"], "--replay: recorded pairs are judged"),
    (["--replay", "x.csv", "--seed", "3"], "--seed: recorded pairs are judged"),
  ])
  func `what cannot be compared is refused by its flag`(
    arguments: [String], words: String
  ) throws {
    let outcome = try call(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("Error: " + words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    ("", "p.csv:1: there is no complete line"),
    ("schema,configuration", "p.csv:1: there is no complete line"),
    ("schema,configuration\n", "p.csv:1: there is no column 'workers'; give the pairs.csv of"),
    (header + "\n", "p.csv:2: there is no row"),
    (header + "\n" + row.replacing("1,a", with: "9,a") + "\n", "p.csv:2: written by a newer"),
    (header + "\n" + row.replacing("0.03", with: "NaN") + "\n", "p.csv:2: 'NaN' is not a value"),
    (header + "\n" + row.replacing("0.03", with: "") + "\n", "p.csv:2: '' is not a value"),
    (
      header + "\n" + row.replacing("triage", with: "warm") + "\n", "p.csv: no pair of it is judged"
    ),
    (header + "\n" + row + "\n" + header + "\n" + row + "\n", "p.csv:3: the line of column names"),
  ])
  func `a file of pairs that says nothing is refused with its line`(
    text: String, words: String
  ) throws {
    let outcome = try call(["--replay", "./p.csv"], files: ["p.csv": text])
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("Error: " + words), "\(outcome.errors)")
  }

  @Test func `files with the same configuration are not taken for one`() throws {
    let text = Self.header + "\n" + Self.row + "\n"
    let outcome = try call(
      ["--replay", "./a.csv", "./b.csv"], files: ["a.csv": text, "b.csv": text])
    #expect(outcome.code == 64)
    #expect(
      outcome.errors.hasPrefix(
        "Error: b.csv: the configuration 'a, 1 worker' is in a.csv, too; judge the files one by one"
      ), "\(outcome.errors)")
  }

  @Test func `recorded pairs give a document`() throws {
    let text = Self.header + "\n" + Self.row + "\n"
    let outcome = try call(["--replay", "./p.csv", "--json"], files: ["p.csv": text])
    #expect(outcome.output.contains("\"verdict\" : "), "\(outcome)")
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    (ComparisonVerdict.regression, false, 2), (.regression, true, 2), (.slower, false, 0),
    (.slower, true, 2), (.inconclusive, false, 0), (.inconclusive, true, 3), (.faster, true, 0),
    (.unchanged, true, 0), (.identical, true, 0),
  ])
  func `the exit code follows from the verdict`(
    verdict: ComparisonVerdict, isStrict: Bool, code: Int32
  ) {
    var row = PairRow(point: PairPoint(ComparedConfiguration(name: "a"), .triage))
    row.base.seconds = 1
    row.candidate.seconds = 1
    let rows = verdict == .identical ? [] : [row]
    let result = CompareResult(
      report: ComparisonReport(verdict: verdict, reason: ""), rows: rows, rules: .quick)
    #expect(result.code(isStrict: isStrict) == code)
  }

  @Test func `off a terminal the first pair is told, and then one each ten seconds`() {
    let errors = MemoryStream()
    let console = Console(output: errors.stream(), errors: errors.stream())
    var now = 0.0
    let progress = CompareProgress(
      ProgressVoice("a", console: console, form: .lines, clock: { now }))
    for second in [1.0, 10, 11, 15, 19.5] {
      now = second
      progress.hear(
        .launching(
          PairProgress(
            point: PairPoint(ComparedConfiguration(name: "c"), .triage), pair: 0, done: 0, total: 9,
            secondsSoFar: second, secondsLeft: 20)))
    }
    progress.clear()
    #expect(
      errors.text.split(separator: "\n").map(String.init)
        == [1, 11].map {
          "a: c · triage, pair 1 · 0 of 9 pairs · \($0) s so far · 20 s left"
        })
  }

  /// So many good pairs and so many of which the candidate failed, of one configuration.
  private func rows(_ workers: Int, good: Int, bad: Int) -> [PairRow] {
    let configuration = ComparedConfiguration(name: "a", workers: workers)
    return (0..<good + bad).map { number in
      var row = PairRow(point: PairPoint(configuration, .triage))
      row.pair = number
      row.base.seconds = 1
      row.candidate = number < good ? .init(seconds: 1) : .init(status: .failed)
      return row
    }
  }

  @Test func `a candidate that is broken at one worker count is a failure of the measurement`() {
    var broken = ConfigurationVerdict(name: "a", workers: 4, verdict: .inconclusive)
    (broken.allPairs, broken.failedPairs) = (3, 3)
    let good = ConfigurationVerdict(name: "a", workers: 1, verdict: .unchanged)
    let report = ComparisonReport(
      verdict: .inconclusive, reason: "", configurations: [good, broken])
    let rows = rows(1, good: 200, bad: 0) + rows(4, good: 0, bad: 3)
    #expect(CompareResult(report: report, rows: rows, rules: .quick).code(isStrict: false) == 1)
  }

  @Test func `a launch in a hundred may fail, one in ten may not, and none at all is nothing`() {
    func code(_ rows: [PairRow]) -> Int32 {
      CompareResult(
        report: ComparisonReport(verdict: .unchanged, reason: ""), rows: rows, rules: .quick
      ).code(isStrict: false)
    }
    #expect(code(rows(1, good: 49, bad: 1)) == 0)
    #expect(code(rows(1, good: 4, bad: 1)) == 1)
    #expect(code(rows(1, good: 0, bad: 1)) == 1)
    #expect(code([]) == 1)
  }

  @Test func `what the runner knows is told before the verdict`() {
    var outcome = PairOutcome(.interrupted)
    #expect(CompareSession.code(of: outcome, 2) == 130)
    outcome.end = .complete
    #expect(CompareSession.code(of: outcome, 2) == 2)
    outcome.leftovers = ["a folder"]
    #expect(CompareSession.code(of: outcome, 0) == 1)
    #expect(CompareSession.code(of: outcome, 2) == 2)
    outcome.changedInputs = ["./new changed"]
    #expect(CompareSession.code(of: outcome, 0) == 1)
    #expect(CompareSession.report(on: outcome, by: .quick).reason == "./new changed")
    #expect(
      CompareSession.report(on: PairOutcome(.identical), by: .quick)
        == ComparisonReport(
          verdict: .identical, reason: "both are the same, byte for byte; not measured"))
  }
}

/// A name for the folder of a call, so that tests that run beside each other have one each.
private enum FNVName {
  static func name(_ arguments: [String], _ files: [String: String]) -> String {
    let text = arguments.joined(separator: " ") + files.map { $0.key + $0.value }.sorted().joined()
    return String(FNV1a.hash(text.utf8), radix: 16)
  }
}
