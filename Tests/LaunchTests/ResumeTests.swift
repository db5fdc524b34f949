import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// Runs that are continued: with what they began with, from any folder, and no other way.
  @Suite struct ResumeTests {
    private let place: CommandLineTool

    init() throws { place = try CommandLineTool() }

    /// Below `work`, an experiment whose graph lies beside it.
    private func writeGraph(cost: Int, chained: Bool) throws {
      try FileManager.default.createDirectory(
        atPath: place.folder + "/work/graphs", withIntermediateDirectories: true)
      let tasks = (0..<4).map { task in
        "  t\(task): {cost: \(cost)\(chained && task > 0 ? ", after: [t\(task - 1)]" : "")}"
      }
      try place.write(
        "graph: g\ntasks:\n" + tasks.joined(separator: "\n"), to: "work/graphs/g.yaml")
      try place.write(
        """
        experiment: walk
        workload: {kernel: sleep, grain: 1, graph: {file: graphs/g.yaml}}
        sweep: {models: [thread], workers: [1, 2]}
        """, to: "work/walk.yaml")
    }

    private func begin(_ file: String) throws -> String {
      let end = try place.speedup("run", file, "--rounds", "1", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      return try place.onlyRun((file as NSString).lastPathComponent.replacing(".yaml", with: ""))
    }

    private func resume(_ run: String, _ more: String...) throws -> CommandLineTool.End {
      try place.speedup(["run", "--resume", run, "--rounds", "2", "--no-plots", "--quiet"] + more)
    }

    @Test func `a graph that has changed is refused and nothing is measured or written`() throws {
      try writeGraph(cost: 1, chained: false)
      let run = try begin("work/walk.yaml")
      let (rows, record) = (try place.rows(run), try place.read(run + "/run.json"))
      try writeGraph(cost: 9, chained: true)
      for more in [[], ["--dry-run"], ["work/walk.yaml"]] {
        let end = try place.speedup(["run", "--resume", run, "--rounds", "2"] + more)
        #expect(end.code == 64)
        #expect(end.errors.contains("the graph g.yaml has changed: it had "), "\(end.errors)")
        #expect(end.errors.contains("; now work/graphs/g.yaml has "), "\(end.errors)")
      }
      #expect(try place.rows(run) == rows && place.read(run + "/run.json") == record)
      try writeGraph(cost: 1, chained: false)
      let end = try resume(run)
      #expect(end.code == 0 && end.errors.isEmpty, "\(end.errors)")
      #expect(try Set(place.rows(run).map { $0["round"] }) == ["0", "1"])
    }

    @Test func `a library, a program, its script and a setup that changed are refused`() throws {
      let source = "unsigned long f(unsigned long t, unsigned long g, unsigned long s) { return t;}"
      let build = { (text: String) in
        try Compiler.run([
          "-shared", "-fPIC", "-o", place.folder + "/libf.so",
          try Compiler.source(text, in: place.folder, name: "f.c"),
        ])
      }
      try build(source)
      for name in ["tool", "setup.sh"] {
        try place.write("#!/bin/sh\n. ./script.sh\n", to: name)
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: "\(place.folder)/\(name)")
      }
      try place.write("true\n", to: "script.sh")
      try place.write(
        """
        experiment: parts
        workload: {kernel: {library: ./libf.so, symbol: f}, grain: 1, tasks: 2}
        sweep: {models: [thread], workers: [1]}
        peers:
          peer: {command: ./tool script.sh, setup: ./setup.sh}
        """, to: "parts.yaml")
      let run = try begin("parts.yaml")
      let changes: [(name: String, words: String, change: () throws -> Void)] = [
        ("libf.so", "the library libf.so", { try build(source.replacing("t;", with: "t + 1;")) }),
        ("tool", "the program ./tool of peer", { try place.append("true\n", to: "tool") }),
        ("script.sh", "the argument script.sh of peer", { try place.append("#", to: "script.sh") }),
        (
          "setup.sh", "the program ./setup.sh of setup of peer",
          { try place.append("#", to: "setup.sh") }
        ),
      ]
      let rows = try place.rows(run)
      for (name, words, change) in changes {
        let before = try place.read(name)
        try change()
        let end = try resume(run)
        #expect(end.code == 64 && end.errors.contains(words + " has changed"), "\(end.errors)")
        try before.write(to: URL(filePath: place.folder + "/" + name))
      }
      #expect(try place.rows(run) == rows)
      #expect(try resume(run).code == 0)
    }

    @Test func `what a setup makes is compared when it has been made again`() throws {
      try place.write("1\n", to: "source.txt")
      try place.write(
        """
        experiment: made
        workload: {command: cat made.txt, setup: cp source.txt made.txt, cleanup: rm made.txt}
        sweep: {workers: [1]}
        """, to: "made.yaml")
      let run = try begin("made.yaml")
      #expect(try resume(run).code == 0)
      try place.write("2\n", to: "source.txt")
      let end = try place.speedup("run", "--resume", run, "--rounds", "3", "--no-plots")
      #expect(end.code == 64)
      #expect(
        end.errors.contains("the argument source.txt of setup of cat has changed")
          && end.errors.contains("the argument made.txt of cat has changed"),
        "\(end.errors)")
      #expect(try Set(place.rows(run).map { $0["round"] }) == ["0", "1"])
    }

    @Test func `a run is continued from any folder, and when everything was moved`() throws {
      try writeGraph(cost: 1, chained: false)
      try place.write("#!/bin/sh\ntest -f work/walk.yaml\n", to: "look")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: place.folder + "/look")
      try place.append("\npeers: {look: {command: \"./look {workers}\"}}\n", to: "work/walk.yaml")
      let run = try begin("work/walk.yaml")
      let other = try CommandLineTool()
      let away = try other.speedup(
        "run", "--resume", place.folder + "/" + run, "--rounds", "2", "--no-plots", "--quiet")
      #expect(away.code == 0 && away.errors.isEmpty, "\(away.errors)")
      try FileManager.default.moveItem(atPath: place.folder, toPath: other.folder + "/moved")
      let moved = try other.speedup(
        "run", "--resume", "moved/" + run, "--rounds", "3", "--no-plots", "--quiet")
      #expect(moved.code == 0 && moved.errors.isEmpty, "\(moved.errors)")
      let rows = try other.rows("moved/" + run)
      #expect(Set(rows.map { $0["round"] }) == ["0", "1", "2"])
      #expect(rows.allSatisfy { $0["status"] == "ok" })
      // The experiment alone goes elsewhere.
      try FileManager.default.moveItem(
        atPath: other.folder + "/moved/work", toPath: other.folder + "/elsewhere")
      let lost = try other.speedup("run", "--resume", "moved/" + run, "--models", "thread")
      #expect(lost.code == 64 && lost.errors.contains("if it was moved, name it"), "\(lost.errors)")
      let found = try other.speedup(
        "run", "elsewhere/walk.yaml", "--resume", "moved/" + run, "--rounds", "4", "--no-plots",
        "--models", "thread")
      #expect(found.code == 0, "\(found.errors)")
    }

    @Test func `a failed launch keeps the exit code of every resume at 1`() throws {
      try place.write(
        """
        experiment: fails
        workload: {command: "test {workers} -lt 2"}
        sweep: {workers: [1, 2]}
        """, to: "fails.yaml")
      let first = try place.speedup("run", "fails.yaml", "--rounds", "2", "--no-plots")
      #expect(first.code == 1)
      let run = try place.onlyRun("fails")
      let rows = try place.rows(run)
      let again = try resume(run)
      #expect(again.code == 1)
      #expect(again.errors.contains("2 launches of this run failed before; "), "\(again.errors)")
      #expect(try place.rows(run) == rows)
    }

    @Test(
      arguments: [
        (
          "\"workers\" : [\n      1,\n      2\n    ]", "\"workers\" : [0]",
          "sweep.workers: 0 workers"
        ),
        (
          "\"workers\" : [\n      1,\n      2\n    ]", "\"workers\" : [-5]",
          "sweep.workers: -5 workers"
        ),
        ("\"rounds\" : 1", "\"rounds\" : 9223372036854775807", "settings.rounds: "),
        ("\"rounds\" : 1", "\"rounds\" : 1, \"iterations\" : -1", "settings.iterations: -1 is"),
        ("\"thread\"", "\"fibre\"", "sweep.models: there is no model 'fibre'"),
        ("{", "[", "cannot be understood: it is no JSON"),
      ])
    func `run.json obeys the rules of the flags`(old: String, new: String, words: String) throws {
      try place.writeSleep(milliseconds: 1, models: "thread", workers: "1, 2")
      let end = try place.speedup("run", "sleep.yaml", "--rounds", "1", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      let run = try place.onlyRun("naps")
      let rows = try place.rows(run)
      let text = String(decoding: try place.read(run + "/run.json"), as: UTF8.self)
      try #require(text.contains(old), "\(text)")
      try place.write(text.replacing(old, with: new, maxReplacements: 1), to: run + "/run.json")
      let spoilt = try place.speedup("run", "--resume", run, "--no-plots")
      #expect(spoilt.code == 64)
      #expect(spoilt.errors.hasPrefix("\(run)/run.json: \(words)"), "\(spoilt.errors)")
      #expect(try place.rows(run) == rows)
    }

    @Test func `a run without hashes goes on with one sentence, and says its version and commit`()
      throws
    {
      try place.writeSleep(milliseconds: 1, models: "thread", workers: "1")
      let commit = String(repeating: "ab", count: 20)
      try FileManager.default.createDirectory(
        atPath: place.folder + "/.git", withIntermediateDirectories: true)
      try place.write(commit + "\n", to: ".git/HEAD")
      let end = try place.speedup("run", "sleep.yaml", "--rounds", "1", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      let run = try place.onlyRun("naps")
      let record = String(decoding: try place.read(run + "/run.json"), as: UTF8.self)
      #expect(record.contains("\"commit\" : \"\(commit)\""))
      #expect(record.contains("\"version\" : ") && !record.contains(place.folder), "\(record)")
      for name in ["inputs.json", "environment.json"] {
        try FileManager.default.removeItem(atPath: "\(place.folder)/\(run)/\(name)")
      }
      let again = try resume(run)
      #expect(again.code == 0)
      let notes = again.errors.split(separator: "\n")
      #expect(notes.count == 2 && notes.allSatisfy { $0.hasPrefix("note: ") }, "\(again.errors)")
      #expect(place.exists(run + "/inputs.json") && place.exists(run + "/environment.json"))
      #expect(try resume(run).errors.isEmpty)
    }

    @Test(
      arguments: [
        ["--rounds", "9223372036854775807"], ["--iterations", "99999999999"], ["--warmup=-1"],
        ["--time-limit", "1e308s"], ["--workers", "0"], ["--seed=-1"], ["--models", ",,,"],
        ["--workers", "1-4096", "--oversubscribe", "--rounds", "1000000"],
      ])
    func `absurd flags are refused in words`(flags: [String]) throws {
      try place.writeSleep(milliseconds: 1, models: "thread", workers: "1")
      let end = try place.speedup(["run", "sleep.yaml"] + flags)
      #expect(end.code == 64 && end.errors.contains("write") || flags[0].hasPrefix("--seed"))
      #expect(!end.errors.isEmpty && !place.exists("results"))
    }
  }
}
