import Analysis
import Foundation
import Testing

@testable import Basics

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// Runs that are ended at any moment, and continued.
  @Suite struct RandomKillTests {
    /// `SPEEDUP_KILLS` of each experiment.
    private static let kills =
      ProcessInfo.processInfo.environment["SPEEDUP_KILLS"].flatMap(Int.init) ?? 4

    private static let experiments = [
      "kernel: sleep, grain: 3, tasks: 4} #models: [process, thread, task]",
      "kernel: file-write, grain: 1, tasks: 4} #models: [process, thread]",
      "command: \"sh -c 'touch $1/made; sleep 0.01 & wait' sh {scratch}\", bound: io} #models: [command]",
    ]

    @Test(arguments: experiments)
    func `no kill loses, tears or doubles a row, and nothing is left`(words: String) throws {
      let place = try FaultyPlace()
      let parts = words.split(separator: "#")
      try place.write(
        "experiment: killed\nworkload: {\(parts[0])\nsweep: {\(parts[1]), workers: [1, 2]}\n",
        to: "killed.yaml")
      var random = SplitMix64(seed: UInt64(words.utf8.count))
      var left = Self.kills
      while left > 0 {
        let results = place.tool.folder + "/results"
        try? FileManager.default.removeItem(atPath: results)
        var known = Data()
        // A run is killed again and again until it is complete.
        while left > 0 {
          let run = try Self.begun(place)
          let arguments = run.map { ["--resume", $0] } ?? ["killed.yaml", "--rounds", "4"]
          let running = try place.start(arguments + ["--iterations", "2"])
          usleep(UInt32(random.index(below: 250_000)))
          let signal = [SIGKILL, SIGKILL, SIGKILL, SIGTERM, SIGINT, SIGHUP][random.index(below: 6)]
          let wasRunning = kill(running.process.processIdentifier, signal) == 0
          let end = running.end()
          left -= 1
          #expect(place.isAsBefore, "\(place.left)")
          known = try Self.check(place, after: known)
          if !wasRunning || end.code == 0 { break }
        }
        try Self.finish(place, after: known)
      }
    }

    /// The run that can be continued; what was killed before it was begun is taken away.
    private static func begun(_ place: FaultyPlace) throws -> String? {
      guard let run = try? place.tool.onlyRun("killed") else { return nil }
      if place.tool.exists(run + "/run.json") { return run }
      try FileManager.default.removeItem(atPath: place.tool.folder + "/" + run)
      return nil
    }

    /// The rows that are whole, of which none that was there is lost, and none is there twice.
    private static func check(_ place: FaultyPlace, after known: Data) throws -> Data {
      guard let run = try? place.tool.onlyRun("killed"), place.tool.exists(run + "/samples.csv")
      else {
        #expect(known.isEmpty)
        return known
      }
      let bytes = try place.tool.read(run + "/samples.csv")
      let whole = bytes.lastIndex(of: 0x0A).map { bytes[...$0] } ?? Data()
      #expect(whole.starts(with: known))
      let rows = try place.tool.rows(run)
      let names = rows.map { row in
        ["model", "workers", "round", "iteration"].map { row[$0] ?? "" }.joined(separator: " ")
      }
      let isDone = zip(rows, names).filter { row, _ in row["status"] != "interrupted" }
      #expect(Set(isDone.map(\.1)).count == isDone.count, "\(names)")
      return Data(whole)
    }

    private static func finish(_ place: FaultyPlace, after known: Data) throws {
      let run = try begun(place)
      let end = try place.run(
        (run.map { ["--resume", $0] } ?? ["killed.yaml", "--rounds", "4"]) + ["--iterations", "2"])
      #expect(end.code == 0, "\(end.errors)")
      #expect(place.isAsBefore, "\(place.left)")
      _ = try check(place, after: known)
      let rows = try place.rows("killed").filter { $0["status"] == "ok" }
      let models = Set(rows.map { $0["model"] }).count
      #expect(rows.count == models * 2 * 4 * 2)
    }
  }
}
