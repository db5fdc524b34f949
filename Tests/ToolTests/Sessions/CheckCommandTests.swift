import Foundation
import Testing

/// `speedup check`, from folders of runs to exit codes.
@Suite struct CheckCommandTests {
  /// A folder with a baseline of the first runs.
  private func begin(_ name: String, sessions: Int) throws -> (ToolFolder, SessionFolders) {
    let tool = try ToolFolder(".build/golden/check-\(name)")
    let folders = SessionFolders(tool)
    for number in 0..<sessions {
      let outcome = check(tool, try folders.run(number), "--update")
      #expect(outcome.code == 0, "\(outcome)")
    }
    return (tool, folders)
  }

  private func check(_ tool: ToolFolder, _ run: String, _ flags: String...) -> ToolOutcome {
    tool.call(["check", run, "--baseline", "./base"] + flags)
  }

  /// The one table of the baseline.
  private func table(_ tool: ToolFolder) throws -> String {
    "base/" + (try #require(tool.files(endingIn: ".csv", below: "base").first))
  }

  @Test func `a slower configuration is a regression, and is not added`() throws {
    let (tool, folders) = try begin("regression", sessions: 11)
    let before = try tool.read(table(tool))
    let slow = try folders.run(11) { model, workers in
      model == "thread" && workers == 2 ? 1.2 : 1.05
    }
    let outcome = check(tool, slow, "--update")
    #expect(outcome.code == 2)
    try expectGolden(outcome.session(["check"]), "sessions/regression.txt")
    #expect(try tool.read(table(tool)) == before)
    let document = check(tool, slow, "--json")
    #expect(document.code == 2 && document.errors.isEmpty)
    try expectGolden(document.session(["check", "--json"]), "sessions/regression-json.txt")
  }

  @Test func `a session like the others passes, and is added once`() throws {
    let (tool, folders) = try begin("unchanged", sessions: 11)
    let run = try folders.run(11)
    for _ in 0..<2 {
      let outcome = check(tool, run, "--update", "--strict")
      #expect(outcome.code == 0 && outcome.output.contains("Verdict: unchanged"))
    }
    let rows = try tool.read(table(tool)).split(separator: "\n")
    #expect(rows.count == 1 + 12 * 6)
    // What stands in the baseline is judged by the others.
    #expect(check(tool, run).output.contains("Beside 11 earlier sessions"))
  }

  @Test func `below ten sessions it is advice`() throws {
    let (tool, folders) = try begin("advice", sessions: 6)
    let slow = try folders.run(6) { model, workers in model == "thread" && workers == 4 ? 1.5 : 1 }
    let outcome = check(tool, slow)
    #expect(outcome.code == 0 && outcome.output.contains("Verdict: slower"))
    #expect(check(tool, slow, "--strict").code == 3)
    #expect(check(tool, try folders.run(7), "--strict").code == 3)
  }

  @Test func `another machine is never judged by time, and what differs is named`() throws {
    var (tool, folders) = try begin("machine", sessions: 3)
    folders.processor = "Other CPU"
    let run = try folders.run(3) { _, workers in workers == 4 ? 4 : 2 }
    let outcome = check(tool, run)
    #expect(outcome.code == 0)
    try expectGolden(outcome.session(["check"]), "sessions/other-machine.txt")
    #expect(check(tool, run, "--strict").code == 3)
    #expect(check(tool, run, "--update").output.contains("cpuModel: Test CPU → Other CPU"))
    #expect(tool.files(endingIn: "machine.json", below: "base").count == 2)
    // From now on it has sessions of its own.
    #expect(check(tool, try folders.run(4)).output.contains("Beside 1 earlier session of the same"))
  }

  @Test func `another workload is another fingerprint`() throws {
    var (tool, folders) = try begin("workload", sessions: 3)
    folders.tasks = 65
    let outcome = check(tool, try folders.run(3))
    #expect(outcome.code == 0 && outcome.output.contains("workload: "))
  }

  @Test func `nothing to compare with is no pass`() throws {
    let (tool, folders) = try begin("nothing", sessions: 0)
    let run = try folders.run(0)
    let missing = check(tool, run)
    #expect(missing.code == 64 && missing.errors.contains("base: is no folder; add --update"))
    try FileManager.default.createDirectory(
      atPath: tool.path + "/base", withIntermediateDirectories: true)
    #expect(check(tool, run).code == 64)
    let first = check(tool, run, "--update")
    #expect(first.code == 0 && first.output.contains("Verdict: undecided"))
    // It is compared with others, not with itself.
    #expect(check(tool, run).code == 64)
  }

  @Test func `no configuration in common is no pass`() throws {
    var (tool, folders) = try begin("names", sessions: 3)
    folders.workers = [8, 16, 32]
    for flags in [[], ["--update"]] {
      let outcome = tool.call(["check", try folders.run(3), "--baseline", "./base"] + flags)
      #expect(
        outcome.code == 64 && outcome.errors.contains(".csv: has none of the 6 configurations"))
    }
  }

  @Test(arguments: ["empty", "cut", "columns", "nan", "conflict", "machine"])
  func `a broken baseline is one sentence with its line, never a pass`(damage: String) throws {
    let (tool, folders) = try begin("broken-\(damage)", sessions: 2)
    let place = try table(tool)
    let text = try tool.read(place)
    switch damage {
    case "empty": try tool.write("", to: place)
    case "cut": try tool.write(String(text.dropLast(5)), to: place)
    case "columns": try tool.write(text.replacing("median_s", with: "mean_s"), to: place)
    case "nan": try tool.write(text.replacing(/,100,0[^,]*/, with: ",100,nan"), to: place)
    case "conflict": try tool.write("<<<<<<< HEAD\n" + text, to: place)
    default:
      let machine = (place as NSString).deletingLastPathComponent + "/machine.json"
      try tool.write("{}", to: machine)
    }
    let run = try folders.run(2)
    for flags in [[], ["--update"]] {
      let outcome = tool.call(["check", run, "--baseline", "./base"] + flags)
      #expect(outcome.code == 64 && outcome.output.isEmpty)
      #expect(
        outcome.errors.hasPrefix("Error: base/") && outcome.errors.split(separator: "\n").count == 1
      )
    }
  }

  @Test func `a configuration of which no launch ended well fails the command`() throws {
    let (tool, folders) = try begin("failed", sessions: 2)
    let run = try folders.run(2) { model, workers in
      model == "thread" && workers == 4 ? nil : 1
    }
    let outcome = check(tool, run)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("No launch ended well: thread with 4 workers."))
    let nothing = check(tool, try folders.run(3) { _, _ in nil })
    #expect(nothing.code == 1 && nothing.errors.contains("no launch of pi ended well"))
  }

  @Test func `rows without their machine, and of two machines, are refused`() throws {
    let (tool, folders) = try begin("rows", sessions: 1)
    let run = try folders.run(1)
    let rows = String(run.dropFirst(2)) + "/samples.csv"
    let text = try tool.read(rows)
    try tool.write(text.replacing(",1,ok,e1\n", with: ",1,ok,e2\n") + "", to: rows)
    try tool.write(String(text.dropLast(3)) + "e2\n", to: rows)
    #expect(check(tool, run).errors.contains("rows are of several environments"))
    try tool.write(text, to: rows)
    try FileManager.default.removeItem(atPath: "\(tool.path)/\(run.dropFirst(2))/environment.json")
    let outcome = check(tool, run)
    #expect(outcome.code == 64 && outcome.errors.contains("environment.json: does not exist"))
  }
}
