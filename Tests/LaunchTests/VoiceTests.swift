import Foundation
import Processes
import Synchronization
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// What is said while runs go on, off a terminal.
  @Suite struct VoiceTests {
    private let place: FaultyPlace

    init() throws { place = try FaultyPlace() }

    private func writeNaps(_ seconds: String, setup: String = "true") throws {
      try place.write(
        """
        experiment: naps
        workload: {command: "sh -c 'echo $1 >>\(place.tool.folder)/log; sleep \(seconds)' sh {workers}", bound: io, setup: "\(setup)", cleanup: "touch \(place.tool.folder)/cleaned"}
        sweep: {workers: [1, 2, 3]}
        """, to: "naps.yaml")
    }

    private func log() throws -> [String] {
      String(decoding: try place.tool.read("log"), as: UTF8.self).split(separator: "\n")
        .map(String.init)
    }

    @Test func `a run in a pipe says how it begins, and once in ten seconds how it goes on`() throws
    {
      try writeNaps("2.2")
      let run = try place.start(["naps.yaml", "--rounds", "2", "--style", "basic"])
      let end = run.end()
      #expect(end.code == 0, "\(end.errors)")
      let lines = end.errors.split(separator: "\n")
      try #require(lines.count == 2, "\(end.errors)")
      #expect(
        lines[0] == "naps: 3 points × 2 rounds; 6 launches, ? (echo; --probe launches it)")
      #expect(lines[1].hasPrefix("naps: ") && lines[1].contains(" · round 2/2 · "), "\(lines[1])")
      #expect(lines[1].contains(" left · speedup so far "), "\(lines[1])")
      #expect(end.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }

    @Test(arguments: [["--quiet"], ["--style", "none"]])
    func `a run that is told to be quiet is silent`(flags: [String]) throws {
      try writeNaps("0.01")
      let end = try place.tool.speedup(
        ["run", "naps.yaml", "--rounds", "1", "--no-plots"] + flags)
      #expect(end.code == 0 && end.errors.isEmpty, "\(end.errors)")
      #expect(end.output.contains("strong scaling") && end.output.contains("Rows: "))
      let failed = try place.tool.speedup(["run", "none.yaml"] + flags)
      #expect(failed.code == 64 && !failed.errors.isEmpty)
    }

    @Test func `a probe launches the program twice, cleans up and writes no row`() throws {
      try writeNaps("0.3")
      let blind = try place.tool.speedup("run", "naps.yaml", "--dry-run")
      #expect(blind.output.contains("18 launches: ? (echo; --probe launches it)"))
      #expect(!place.tool.exists("log"))
      let end = try place.tool.speedup("run", "naps.yaml", "--dry-run", "--probe", "--quiet")
      #expect(end.code == 0 && end.errors.isEmpty, "\(end)")
      #expect(try log() == ["1", "3"])
      #expect(place.tool.exists("cleaned") && !place.tool.exists("results"))
      // 18 launches of 0.3 s are 5.4 s: never less, and far below a minute.
      let total = try #require(end.output.firstMatch(of: /18 launches: about (\d+) s/))
      #expect((6..<40).contains(try #require(Int(total.1))), "\(end.output)")
      let run = try place.tool.speedup("run", "naps.yaml", "--probe", "--rounds", "1", "--no-plots")
      #expect(run.code == 0)
      let start = try #require(run.errors.split(separator: "\n").first)
      #expect(start.hasPrefix("naps: 3 points × 1 round; 3 launches, about "), "\(start)")
      #expect(try place.rows("naps").count == 3)
    }

    @Test(arguments: [["--dry-run"], []])
    func `nothing is left of a probe that is interrupted`(flags: [String]) throws {
      try writeNaps("1000")
      let run = try place.start(["naps.yaml", "--probe"] + flags)
      try #require(eventually { place.tool.exists("log") })
      kill(run.process.processIdentifier, SIGTERM)
      #expect(run.end().code == 130)
      #expect(place.tool.exists("cleaned") && place.isAsBefore, "\(place.left)")
      if flags.isEmpty { #expect(try place.rows("naps").isEmpty) }
    }

    @Test func `a reader that has had enough of the words ends no run`() throws {
      try writeNaps("0.01")
      let end = try place.tool.shell(
        "set -o pipefail; $speedup run naps.yaml --rounds 2 --no-plots 2>&1 | head -1")
      #expect(end.code == 0 && end.output.hasPrefix("naps: 3 points"), "\(end)")
      #expect(try place.rows("naps").count == 6)
    }

    @Test func `programs have no trace, which is said, and the most workers are drawn`() throws {
      try place.write(
        """
        experiment: naps
        workload: {kernel: sleep, grain: 5, tasks: 4}
        sweep: {models: [thread], workers: [1, 2]}
        peers: {napper: {command: "sleep 0.0{workers}"}}
        """, to: "naps.yaml")
      let end = try place.tool.speedup("run", "naps.yaml", "--rounds", "1", "--trace")
      #expect(end.code == 0, "\(end)")
      #expect(
        end.errors.contains(
          "note: no trace of napper: what a program does inside is not seen\n"), "\(end.errors)")
      let run = try place.tool.onlyRun("naps")
      #expect(
        end.output.contains(
          "speedup plot \(run) --figure timeline,parallelism --workers 1\n"), "\(end.output)")
      let figure = "plots/naps/latest/timeline-thread"
      #expect(place.tool.exists("\(figure)-2.svg") && !place.tool.exists("\(figure)-1.svg"))
      let rest = try place.tool.speedup(
        "plot", run, "--figure", "timeline,parallelism", "--workers", "1", "--format", "svg")
      #expect(rest.code == 0 && place.tool.exists("\(figure)-1.svg"), "\(rest)")
    }

    @Test func `a ticker calls until it is stopped, and not afterwards`() throws {
      let calls = Mutex(0)
      let ticker = try #require(Ticker(every: 0.01) { calls.withLock { $0 += 1 } })
      #expect(eventually { calls.withLock { $0 } >= 3 })
      ticker.end()
      let count = calls.withLock { $0 }
      usleep(50_000)
      #expect(calls.withLock { $0 } == count)
      // One that waits long ends at once.
      let begun = ContinuousClock.now
      try #require(Ticker(every: 1000) {}).end()
      #expect(ContinuousClock.now - begun < .seconds(100))
    }
  }
}
