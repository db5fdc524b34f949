import Foundation
import Testing

extension RealProcesses {
  /// Comparisons that cannot be made never pass, and say why in one sentence.
  @Suite struct CompareBrokenTests {
    private let napper: Napper
    private var tool: CommandLineTool { napper.tool }

    init() throws { napper = try Napper(CommandLineTool()) }

    private func script(_ text: String, _ name: String) throws {
      try tool.write("#!/bin/sh\n\(text)\nexec sleep 0.005\n", to: name)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: tool.folder + "/" + name)
    }

    @Test func `a base that fails from its launch 7 on`() throws {
      try script("printf x >>count; [ $(wc -c <count) -ge 7 ] && exit 3", "base")
      let (end, report) = try napper.compare(["--base", "./base", "--candidate", "sleep 0.005"])
      #expect(end.code == 1 && report.verdict == "inconclusive", "\(end.output)")
      #expect(report.reason.contains("exit code 3"), "\(report.reason)")
    }

    @Test func `a candidate that is missing at one worker count`() throws {
      for name in ["base-1", "base-2", "candidate-1"] { try script("", name) }
      let (end, report) = try napper.compare([
        "--base", "./base-{workers}", "--candidate", "./candidate-{workers}", "--workers", "1,2",
        "--oversubscribe", "--quick",
      ])
      #expect(end.code == 1 && report.verdict == "inconclusive", "\(end.output)")
      #expect(report.reason.contains("candidate-2 "), "\(report.reason)")
    }

    @Test func `a candidate that is replaced while it is measured`() throws {
      try script("printf x >>count; [ $(wc -c <count) = 5 ] && mv new candidate", "base")
      try script(": old", "candidate")
      try script(": new", "new")
      let (end, report) = try napper.compare([
        "--base", "./base", "--candidate", "./candidate", "--quick",
      ])
      #expect(end.code == 1 && report.verdict == "inconclusive", "\(end.output)")
      #expect(report.reason.contains("/candidate changed while it was measured"))
    }

    @Test func `a time limit of 3 s for launches of 0.3 s`() throws {
      let (end, report) = try napper.compare([
        "--base", "sleep 0.3", "--candidate", "sleep 0.30", "--time-limit", "3s", "--strict",
      ])
      #expect(end.code == 3 && report.verdict == "inconclusive", "\(end.output)")
      #expect(report.reason.contains("the time limit was reached"), "\(report.reason)")
    }

    @Test func `recorded pairs decide nothing when the last of them are cut off`() throws {
      _ = try napper.compare(["--base", "sleep 0.005", "--candidate", "sleep 0.0050", "--quick"])
      let run = try tool.onlyRun("naps")
      let text = try tool.read(run + "/pairs.csv")
      let lines = text.split(separator: UInt8(ascii: "\n"))
      #expect(lines.count > 12)
      let lastRow = try #require(lines.last).count + 1
      for share in stride(from: 0.05, through: 1, by: 0.19) {
        let end = Int(Double(text.count - lastRow) * share)
        try text.prefix(end).write(to: URL(filePath: tool.folder + "/cut.csv"))
        let replay = try tool.speedup("compare", "--replay", "cut.csv", "--strict", "--quick")
        #expect(replay.code == 3 || replay.code == 64, "\(end): \(replay.output)")
      }
    }
  }
}
