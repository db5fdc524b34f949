import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// Runs of `speedup` in which one thing goes wrong: what it costs, and that nothing is left.
  @Suite struct FaultTests {
    @Test(arguments: [
      ("aborts", "failed", "the launch was ended by SIGABRT"),
      ("faults", "failed", "the launch was ended by SIGSEGV"),
      ("killed", "failed", "the launch was ended by SIGKILL"),
      ("hungry", "failed", "the launch was ended by SIGABRT: out of memory"),
      ("babbles", "failed", "the launch ended with exit code 0, and its report cannot be read"),
      ("hangs", "timed-out", "killed at its time limit of 1.0 s"),
      ("lies", "wrong-result", "the result is not the one of a plain loop over the same tasks"),
    ])
    func `a fault of one launch costs its rows alone`(
      symbol: String, status: String, detail: String
    ) throws {
      let place = try FaultyPlace()
      try place.writeLibrary()
      try place.write("", to: "trigger")
      try place.write(
        """
        experiment: faulty
        workload:
          kernel: {library: ./libfaulty.so, symbol: \(symbol)}
          tasks: 4
          grain: 1
          time-limit: 1s
        sweep: {models: [thread], workers: [1]}
        """, to: "faulty.yaml")
      let end = try place.run(["faulty.yaml", "--rounds", "3", "--warmup", "0"])
      #expect(end.code == 1, "\(end.errors)")
      let rows = try place.rows("faulty")
      let bad = rows.filter { $0["status"] != "ok" }
      #expect(bad.count == 1 && Set(rows.map { $0["round"] }).count == 3)
      #expect(bad.first?["status"] == status)
      #expect(bad.first?["detail"]?.hasPrefix(detail) == true, "\(bad.first?["detail"] ?? "")")
      #expect(place.isAsBefore)
    }

    @Test(
      .enabled(
        if: ControlGroup.canBeMade, "control groups cannot be made here"))
    func `a launch that the kernel kills for lack of memory costs its row, which says so`() throws {
      let place = try FaultyPlace()
      try place.writeLibrary()
      try place.write("", to: "trigger")
      try place.write(
        """
        experiment: faulty
        workload: {kernel: {library: ./libfaulty.so, symbol: glutton}, tasks: 4, grain: 1}
        sweep: {models: [thread], workers: [1]}
        """, to: "faulty.yaml")
      let group = try ControlGroup.memory(bytes: 256 << 20)
      defer { group.remove() }
      let end = try place.run(
        ["faulty.yaml", "--rounds", "3", "--warmup", "0"], before: group.shellCommand)
      #expect(end.code == 1, "\(end.errors)")
      let rows = try place.rows("faulty")
      let bad = rows.filter { $0["status"] != "ok" }
      #expect(bad.count == 1 && Set(rows.map { $0["round"] }).count == 3)
      #expect(bad.first?["status"] == "failed")
      #expect(
        bad.first?["detail"]?.contains("SIGKILL; the kernel ran out of memory") == true,
        "\(bad.first?["detail"] ?? "")")
      #expect(place.isAsBefore)
    }

    @Test func `a disk that is full ends the run with whole rows, and resume does the rest`()
      throws
    {
      let place = try FaultyPlace()
      try place.writeNaps(milliseconds: 1)
      // In units of 512 bytes.
      let end = try place.run(["naps.yaml", "--rounds", "12"], before: "ulimit -f 16;")
      #expect(end.code == 1)
      #expect(end.errors.contains("samples.csv: cannot be written: "), "\(end.errors)")
      #expect(end.errors.contains("continue with --resume"))
      let rows = try place.rows("naps")
      let run = try place.tool.onlyRun("naps")
      #expect(try place.tool.read(run + "/samples.csv").last == UInt8(ascii: "\n"))
      #expect(!rows.isEmpty && rows.allSatisfy { $0["status"] == "ok" && $0["wall_s"] != "" })
      let rest = try place.run(["--resume", run])
      #expect(rest.code == 0, "\(rest.errors)")
      let all = try place.rows("naps")
      #expect(Array(all.prefix(rows.count)) == rows)
      #expect(Set(all.map { "\($0["workers"] ?? "") \($0["round"] ?? "")" }).count == 24)
      #expect(place.isAsBefore)
    }

    @Test func `a folder in which nothing can be made ends the run before it begins`() throws {
      let place = try FaultyPlace()
      try place.writeNaps(milliseconds: 1)
      let end = try place.run(["naps.yaml", "--output", "/proc/results"])
      #expect(end.code == 1)
      #expect(!end.errors.isEmpty && !end.errors.contains("Fatal"))
      #expect(place.isAsBefore)
    }

    @Test func `a results folder that disappears ends the run at the next launch`() throws {
      let place = try FaultyPlace()
      try place.writeNaps(milliseconds: 40)
      let run = try place.start(["naps.yaml", "--rounds", "1000"])
      #expect(eventually { (try? place.rows("naps"))?.isEmpty == false })
      try FileManager.default.removeItem(atPath: place.tool.folder + "/results")
      let end = run.end()
      #expect(end.code == 1)
      #expect(end.errors.contains("was removed while the run wrote it"), "\(end.errors)")
      #expect(place.isAsBefore)
    }

    @Test func `a second run in the same folder is refused, and changes nothing`() throws {
      let place = try FaultyPlace()
      try place.writeNaps(milliseconds: 40)
      let first = try place.start(["naps.yaml", "--rounds", "4"])
      #expect(eventually { (try? place.rows("naps"))?.isEmpty == false })
      let run = try place.tool.onlyRun("naps")
      let record = try place.tool.read(run + "/run.json")
      let second = try place.run(["--resume", run, "--rounds", "1"])
      #expect(second.code == 1 && second.errors.contains("another run writes it"))
      #expect(try place.tool.read(run + "/run.json") == record)
      #expect(first.end().code == 0)
      let launches = try place.rows("naps").map { "\($0["workers"] ?? "") \($0["round"] ?? "")" }
      #expect(Set(launches).count == 8)
      #expect(place.isAsBefore)
    }

    @Test(arguments: [("INT", SIGINT), ("TERM", SIGTERM)])
    func `a signal ends the run with 130, and the way to go on`(name: String, signal: Int32) throws
    {
      let place = try FaultyPlace()
      try place.writeNaps(milliseconds: 30_000)
      let run = try place.start(["naps.yaml"], before: "exec env --default-signal=\(name)")
      let helpers = { ProcessTable.helpers(below: run.process.processIdentifier) }
      #expect(eventually { !helpers().isEmpty })
      kill(run.process.processIdentifier, signal)
      let end = run.end()
      #expect(end.code == 130)
      #expect(end.errors.contains("continue with: speedup run --resume"))
      #expect(try place.rows("naps").allSatisfy { $0["status"] == "interrupted" })
      #expect(place.isAsBefore)
    }

    @Test func `an experiment that has changed is not resumed`() throws {
      let place = try FaultyPlace()
      try place.writeNaps(milliseconds: 1)
      #expect(try place.run(["naps.yaml", "--rounds", "1"]).code == 0)
      let run = try place.tool.onlyRun("naps")
      let rows = try place.rows("naps")
      try place.writeNaps(milliseconds: 2)
      let end = try place.run(["naps.yaml", "--resume", run, "--rounds", "2"])
      #expect(end.code == 64 && end.errors.contains("it has changed"), "\(end.errors)")
      #expect(try place.rows("naps") == rows)
      #expect(place.isAsBefore)
    }

    @Test func `a clock that is set back changes when rows began, and no duration`() throws {
      let place = try FaultyPlace()
      try place.writeClock()
      try place.writeNaps(milliseconds: 20)
      let end = try place.run(
        ["naps.yaml", "--rounds", "3", "--iterations", "2"],
        before: "export LD_PRELOAD=\(place.tool.folder)/libclock.so;")
      #expect(end.code == 0, "\(end.errors)")
      let rows = try place.rows("naps")
      #expect(rows.count == 12)
      for row in rows {
        let seconds = try #require(row["wall_s"].flatMap(Double.init))
        let waves = row["workers"] == "1" ? 4.0 : 2.0
        #expect(seconds >= waves * 0.02 && seconds < waves * 0.02 + 1)
      }
      // Each reading is a day before the last one of its process.
      let starts = rows.filter { $0["round"] == "0" && $0["workers"] == "1" }
        .sorted { ($0["iteration"] ?? "") < ($1["iteration"] ?? "") }.map { $0["started_at"] ?? "" }
      #expect(starts.count == 2 && starts[0] > starts[1], "\(starts)")
      #expect(place.isAsBefore)
    }
  }
}
