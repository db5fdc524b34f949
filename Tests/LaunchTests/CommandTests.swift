import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// The program as a user starts it.
  @Suite struct CommandTests {
    @Test func `six mistakes in a file are six messages with lines, and nothing runs`() throws {
      let place = try CommandLineTool()
      try place.write(
        """
        experiment: Six Mistakes
        workload:
          kernal: spin
          kernel: spinn
          grain: -5
          tasks: many
        sweep:
          models: [thread, fibre]
          workers: [1, 0]
        """, to: "bad.yaml")
      let end = try place.speedup("run", "bad.yaml")
      #expect(end.code == 64)
      let lines = end.errors.split(separator: "\n").map { $0.prefix { $0 != " " } }
      #expect(
        lines == [
          "bad.yaml:1:", "bad.yaml:3:", "bad.yaml:4:", "bad.yaml:5:", "bad.yaml:6:", "bad.yaml:8:",
          "bad.yaml:9:",
        ])
      #expect(!place.exists("results"))
    }

    @Test func `a run writes rows, a summary and figures, and analyze reads them again`() throws {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 5, models: "thread, task", workers: "1, 4")
      let end = try place.speedup("run", "sleep.yaml", "--rounds", "2", "--iterations", "2")
      #expect(end.code == 0, "\(end.errors)")
      #expect(end.output.contains("4 workers"))
      #expect(end.errors.hasPrefix("naps: 4 points × 2 rounds; 8 launches, about "))
      #expect(end.errors.split(separator: "\n").count == 1, "\(end.errors)")
      let run = try place.onlyRun("naps")
      let rows = try place.rows(run)
      #expect(rows.count == 2 * 2 * 2 * 2)
      #expect(rows.allSatisfy { $0["status"] == "ok" && $0["work"] == "40" })
      #expect(Set(rows.map { $0["checksum"] }).count == 1)
      for name in ["summary.csv", "environment.json", "experiment.yaml", "run.json"] {
        #expect(place.exists("\(run)/\(name)"))
      }
      for ending in ["svg", "png", "pdf", "gp"] {
        #expect(place.exists("plots/naps/latest/speedup-strong.\(ending)"))
      }
      let json = try place.speedup("analyze", "results/naps", "--export-json", "-")
      let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      let points = (document as? [String: Any])?["points"] as? [Any]
      #expect(points?.count == 4)
      // Something in the way of the summary: all is shown, and the command has failed.
      let summary = "\(place.folder)/\(run)/summary.csv"
      try FileManager.default.removeItem(atPath: summary)
      try FileManager.default.createDirectory(
        atPath: summary + "/x", withIntermediateDirectories: true)
      let again = try place.speedup("analyze", run)
      #expect(again.code == 1 && again.output.contains("4 workers"))
      #expect(again.errors.contains("\(run)/summary.csv: cannot be written: "), "\(again.errors)")
    }

    @Test func `a killed run leaves whole rows, and resume measures only the rest`() throws {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 50, models: "process", workers: "1, 2, 4")
      let first = try place.start("run", "sleep.yaml", "--rounds", "3", "--no-plots")
      #expect(
        eventually {
          guard let run = try? place.onlyRun("naps"), let rows = try? place.rows(run) else {
            return false
          }
          return rows.count >= 2
        })
      let helpers = ProcessTable.helpers(below: first.processIdentifier)
      kill(first.processIdentifier, SIGKILL)
      first.waitUntilExit()
      #expect(eventually { helpers.allSatisfy { !ProcessTable.isHelper($0.pid) } })
      let run = try place.onlyRun("naps")
      let before = try place.rows(run)
      try place.append("1,torn", to: "\(run)/samples.csv")
      let end = try place.speedup("run", "--resume", run, "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      let rows = try place.rows(run)
      #expect(Array(rows.prefix(before.count)) == before)
      let launches = rows.map { "\($0["workers"] ?? "") \($0["round"] ?? "")" }
      #expect(Set(launches).count == 9)
      for launch in Set(launches) {
        let iterations = zip(launches, rows).filter { $0.0 == launch }.map { $0.1["iteration"] }
        #expect(Set(iterations).count == iterations.count, "\(launch) was measured twice")
      }
      let again = try place.speedup("run", "--resume", run, "--no-plots")
      #expect(again.code == 0)
      #expect(try place.rows(run) == rows)
    }

    @Test func `an interrupt ends the run at once, with its code and the way to go on`() throws {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 60_000, models: "process", workers: "2")
      let run = try place.start("run", "sleep.yaml", "--no-plots")
      // The runner, its helper's two workers, and the helper.
      #expect(eventually { ProcessTable.helpers(below: run.processIdentifier).count == 3 })
      let helpers = ProcessTable.helpers(below: run.processIdentifier)
      let begun = ContinuousClock.now
      // SIGINT may be ignored by whoever started the tests, and then stays so.
      kill(run.processIdentifier, SIGTERM)
      run.waitUntilExit()
      #expect(ContinuousClock.now - begun < .seconds(10))
      #expect(run.terminationStatus == 130)
      #expect(eventually { helpers.allSatisfy { !ProcessTable.isHelper($0.pid) } })
      #expect(try place.rows(place.onlyRun("naps")).map { $0["status"] } == ["interrupted"])
    }

    @Test func `without gnuplot the run succeeds and says what to install`() throws {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 1, models: "thread", workers: "1")
      let end = try place.speedup("run", "sleep.yaml", "--rounds", "1", path: "/nowhere")
      #expect(end.code == 0)
      #expect(end.errors.contains("gnuplot-nox"))
      #expect(!place.exists("plots/naps/speedup-strong.svg"))
    }

    @Test func `workers beyond the cores are refused in one line, the rest is measured`() throws {
      let place = try CommandLineTool()
      try place.write(
        """
        experiment: crowd
        workload: {kernel: spin, grain: 1000, tasks: 8}
        sweep: {models: [thread, process], workers: [1, 4000]}
        """, to: "crowd.yaml")
      let end = try place.speedup("run", "crowd.yaml", "--rounds", "1", "--no-plots")
      #expect(end.code == 0)
      let words = end.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("doubts not measured: refused ("), "\(end.output)")
      #expect(words.contains("): process at 4000; thread at 4000"), "\(end.output)")
    }

    @Test func `the policy of the experiment is measured, and the flag stands above it`() throws {
      let place = try CommandLineTool()
      try place.write(
        """
        experiment: steps
        workload:
          kernel: spin
          grain: 100
          graph: {pattern: stencil, width: 2, steps: 4}
          policy: stealing
        sweep: {models: [thread], workers: [1]}
        """, to: "steps.yaml")
      for (flags, policy) in [([], "stealing"), (["--policy", "static"], "static")] {
        let output = ["--rounds", "1", "--no-plots", "--output", policy]
        let end = try place.speedup(["run", "steps.yaml"] + output + flags)
        #expect(end.code == 0, "\(end.errors)")
        let rows = try place.rows(place.onlyRun("steps", in: policy))
        #expect(!rows.isEmpty && rows.allSatisfy { $0["policy"] == policy && $0["status"] == "ok" })
      }
    }

    @Test func `a target ends the rounds early where times are steady, and is kept for resume`()
      throws
    {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 40, models: "thread", workers: "1, 4")
      let end = try place.speedup("run", "sleep.yaml", "--target-ci", "20%", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      let run = try place.onlyRun("naps")
      let rows = try place.rows(run)
      let rounds = Set(rows.map { $0["round"] }).count
      #expect((6...10).contains(rounds))
      #expect(!end.output.contains("target"))
      let record = String(decoding: try place.read(run + "/run.json"), as: UTF8.self)
      #expect(record.contains("\"targetHalfWidth\" : 0.2"))
      let again = try place.speedup("run", "--resume", run, "--no-plots")
      #expect(again.code == 0)
      #expect(try place.rows(run) == rows)
    }

    @Test func `a target out of reach ends at its limits, without failure, and the table says so`()
      throws
    {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 10, models: "thread", workers: "1, 4")
      let flags = ["run", "sleep.yaml", "--no-plots", "--target-ci", "0.001%"]
      let end = try place.speedup(flags + ["--max-rounds", "7", "--output", "few"])
      #expect(end.code == 0, "\(end.errors)")
      let run = try place.onlyRun("naps", in: "few")
      #expect(try place.rows(run).map { $0["round"] }.contains("6"))
      #expect(try !place.rows(run).map { $0["round"] }.contains("7"))
      #expect(end.output.contains("the target of ±0.001% was not reached"))
      #expect(end.errors.contains("not reached in 7 rounds; about "), "\(end.errors)")
      #expect(end.errors.contains("would do: speedup run --resume \(run) --max-rounds "))
      let begun = ContinuousClock.now
      let limited = try place.speedup(flags + ["--time-limit", "1s", "--output", "short"])
      #expect(limited.code == 0, "\(limited.errors)")
      #expect(ContinuousClock.now - begun < .seconds(4))
      #expect(limited.errors.contains("stopped at --time-limit"))
    }

    @Test func `experiments that run together share the time limit, and none is left out`() throws {
      let place = try CommandLineTool()
      for name in ["one", "two"] {
        try place.write(
          """
          experiment: \(name)
          workload: {kernel: sleep, grain: 10, tasks: 4}
          sweep: {models: [thread], workers: [1, 2]}
          """, to: name + ".yaml")
      }
      let begun = ContinuousClock.now
      let end = try place.speedup(
        "run", "one.yaml", "two.yaml", "--no-plots", "--rounds", "1000", "--time-limit", "2s")
      #expect(end.code == 0, "\(end.errors)")
      #expect(ContinuousClock.now - begun < .seconds(4))
      for name in ["one", "two"] {
        let rows = try place.rows(place.onlyRun(name))
        #expect(rows.contains { $0["status"] == "ok" })
      }
    }

    @Test func `a dry run measures nothing`() throws {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 1, models: "thread", workers: "1, 2")
      let end = try place.speedup("run", "sleep.yaml", "--dry-run")
      #expect(end.code == 0)
      #expect(end.output.contains("2 points × 6 rounds = 12 launches"))
      #expect(!place.exists("results"))
    }

    @Test(arguments: [["list", "--json"], ["machine", "--json"]])
    func `a JSON document is alone on standard output`(arguments: [String]) throws {
      let end = try CommandLineTool().speedup(arguments)
      #expect(end.code == 0)
      #expect(end.errors.isEmpty)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(end.output.utf8)) }
    }

    @Test(arguments: [
      ["run"], ["run", "nowhere.yaml"], ["plot", "--figure", "pie", "."], ["frobnicate"],
      ["run", "--rounds", "0", "x.yaml"], ["run", "--target-ci", "2", "x.yaml"],
      ["run", "--target-ci", "2%", "--rounds", "9", "x.yaml"],
      ["run", "--workers", "2-1", "x.yaml"],
    ])
    func `wrong usage ends with 64 and a word about it`(arguments: [String]) throws {
      let end = try CommandLineTool().speedup(arguments)
      #expect(end.code == 64)
      #expect(!end.errors.isEmpty)
    }

    @Test func `a flag that cannot be used is named with what helps`() throws {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 5, models: "thread", workers: "1")
      try place.write("", to: "file")
      let percent = try place.speedup("run", "sleep.yaml", "--target-ci", "2")
      #expect(percent.errors.contains("'--target-ci <percent>': write a number between 0 and 100"))
      let output = try place.speedup("run", "sleep.yaml", "--no-plots", "--output", "file")
      #expect(output.code == 1)
      #expect(
        output.errors.contains(
          "file/naps: cannot be made: Not a directory; name another folder with --output"))
    }
  }
}
