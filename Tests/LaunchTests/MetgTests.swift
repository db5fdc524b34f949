import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// `speedup metg` as a user starts it, on graphs of a few steps.
  @Suite struct MetgTests {
    private static let flags = [
      "metg", "--pattern", "no-comm", "--width", "2", "--steps", "8", "--models", "thread",
      "--workers", "1", "--rounds", "2",
    ]

    @Test("metg leaves rows, is continued after a kill, and says what it found")
    func resumed() throws {
      let place = try CommandLineTool()
      let first = try place.start(Self.flags)
      let run = { try place.onlyRun("metg-no-comm-w2-s8") }
      #expect(eventually { ((try? place.rows(run()))?.count ?? 0) >= 20 })
      kill(first.processIdentifier, SIGKILL)
      first.waitUntilExit()
      let folder = try run()
      let before = try place.rows(folder)
      let refused = try place.speedup("run", "--resume", folder)
      #expect(refused.code == 64 && refused.errors.contains("speedup metg --resume \(folder)"))
      let other = try place.speedup("metg", "--resume", folder, "--width", "4")
      #expect(other.code == 64 && other.errors.contains("--width: stands in the folder"))
      let end = try place.speedup("metg", "--resume", folder, "--json", "--plots", "figures")
      #expect(end.code == 0, "\(end.errors)")
      let rows = try place.rows(folder)
      #expect(Array(rows.prefix(before.count)) == before)
      #expect(rows.allSatisfy { $0["status"] == "ok" && $0["graph"] == "no-comm" })
      let launches = rows.filter { $0["iteration"] == "0" }
        .map { "\($0["grain"] ?? "") \($0["round"] ?? "")" }
      #expect(Set(launches).count == launches.count && rows.count == 5 * launches.count)
      let document =
        try JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any]
      #expect(document?["complete"] as? Bool == true && document?["rounds"] as? Int == 2)
      let result = try #require((document?["results"] as? [[String: Any]])?.first)
      let points = try #require(result["points"] as? [[String: Any]])
      #expect(points.count == Set(rows.map { $0["grain"] }).count)
      #expect(place.exists("figures/granularity-no-comm-w2-n1.png"))
      // Nothing is left to measure, and other commands read the rows.
      let again = try place.speedup("metg", "--resume", folder)
      #expect(again.code == 0 && again.output.contains("METG(50%)"))
      #expect(try place.rows(folder) == rows)
      #expect(try place.speedup("analyze", folder).code == 0)
      let above = try place.speedup("analyze", "results")
      #expect(above.code != 0 && above.errors.contains("holds no samples.csv"))
    }

    @Test("an interrupted metg exits with 130 and says how it goes on")
    func interrupted() throws {
      let place = try CommandLineTool()
      let run = { try place.onlyRun("metg-no-comm-w2-s8") }
      let errors = Pipe()
      let process = try place.start(Self.flags, errors: errors)
      #expect(eventually { ((try? place.rows(run()))?.count ?? 0) >= 5 })
      kill(process.processIdentifier, SIGINT)
      let text = String(
        decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 130)
      #expect(text.contains("interrupted; continue with: speedup metg --resume \(try run())"))
    }

    @Test("metg stops at its time limit, and refuses what is no folder of its own")
    func limits() throws {
      let place = try CommandLineTool()
      let end = try place.speedup(Self.flags + ["--time-limit", "300ms"])
      #expect(end.code == 0, "\(end.errors)")
      #expect(end.errors.contains("stopped at --time-limit; continue with: speedup metg --resume"))
      let none = try place.speedup("metg", "--resume", "nowhere")
      #expect(none.code == 64 && none.errors.contains("no granularity.json"))
    }
  }
}
