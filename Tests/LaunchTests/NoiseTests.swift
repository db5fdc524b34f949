import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// Noise that is really there.
  @Suite struct NoiseTests {
    /// A process that keeps a core busy for as long as `body` runs.
    private func withCompetitor(onCPU cpu: Int, _ body: () throws -> Void) throws {
      let competitor = Foundation.Process()
      competitor.executableURL = URL(filePath: "/usr/bin/taskset")
      competitor.arguments = ["-c", String(cpu), "/bin/sh", "-c", "while :; do :; done"]
      try competitor.run()
      defer {
        // SIGTERM would not reach it: a child of the tests inherits their blocked signals.
        kill(competitor.processIdentifier, SIGKILL)
        competitor.waitUntilExit()
      }
      try body()
    }

    @Test("the speed of the CPUs is measured after a launch that computes, and after a program")
    func pace() throws {
      let tool = try CommandLineTool()
      try tool.write(
        """
        experiment: paced
        workload: {kernel: spin, grain: 1000, tasks: 4}
        sweep: {models: [serial, thread, process, task], workers: [1, 2]}
        """, to: "spin.yaml")
      try tool.write(
        "experiment: program\nworkload: {command: sleep 0.01}",
        to: "program.yaml")
      try tool.write(
        "experiment: waiting\nworkload: {kernel: sleep, grain: 1, tasks: 4}", to: "sleep.yaml")
      let end = try tool.speedup(
        "run", "spin.yaml", "program.yaml", "sleep.yaml", "--rounds", "1", "--no-plots")
      #expect(end.code == 0, "\(end)")
      for name in ["paced", "program"] {
        let rows = try tool.rows(try tool.onlyRun(name)).filter { $0["status"] == "ok" }
        // 30,000 iterations take more than 10 µs on any CPU.
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { (Double($0["pace_s"] ?? "") ?? 0) > 10e-6 })
      }
      // Who waits needs no fast CPU.
      let waiting = try tool.rows(try tool.onlyRun("waiting"))
      #expect(waiting.allSatisfy { $0["pace_s"] == "" })
    }

    @Test("with a busy process on its core, a point is named and not shown as clean")
    func competitor() throws {
      let tool = try CommandLineTool()
      try tool.write(
        """
        experiment: crowded
        workload: {kernel: spin, grain: 1000000, tasks: 40}
        sweep: {models: [thread], workers: [1]}
        """, to: "spin.yaml")
      // The first CPU that may be used is the one of the first worker.
      try withCompetitor(onCPU: 0) {
        let end = try tool.speedup(
          "run", "spin.yaml", "--rounds", "6", "--no-plots", "--style", "none", "--verbose")
        #expect(end.code == 0)
        let words = end.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("(run delay)"))
      }
      let run = try tool.onlyRun("crowded")
      let rows = try tool.rows(run)
      let isNamed = { (row: [String: String]) in
        let warnings = (row["warnings"] ?? "").split(separator: ";").map(String.init)
        return warnings.contains { $0.hasPrefix("run-delay") || $0 == "involuntary-switches" }
      }
      #expect(rows.count { isNamed($0) } * 2 > rows.count)
      let json = try tool.speedup("analyze", run, "--export-json", "-")
      #expect(json.output.contains("run-delay"))
    }

    @Test(
      "a CPU quota bounds the usable cores, and points that it stops are not to be trusted",
      .enabled(if: ControlGroup.canBeMade, "control groups cannot be made here"))
    func quota() throws {
      let place = try FaultyPlace()
      try place.write(
        """
        experiment: throttled
        workload: {kernel: spin, grain: 1000000, tasks: 40}
        sweep: {models: [thread], workers: [1, 2]}
        """, to: "spin.yaml")
      let group = try ControlGroup.cpu(share: 0.5)
      defer { group.remove() }
      let end = try place.run(["spin.yaml", "--rounds", "2"], before: group.shellCommand)
      #expect(end.code == 0, "\(end.errors)")
      let rows = try place.rows("throttled")
      let measured = rows.filter { $0["status"] == "ok" }
      #expect(Set(measured.map { $0["workers"] }) == ["1"])
      #expect(rows.contains { $0["workers"] == "2" && $0["status"] == "refused" })
      for row in measured {
        #expect((row["warnings"] ?? "").split(separator: ";").contains("throttled-invalid"))
        #expect((Int(row["throttled_periods"] ?? "") ?? 0) > 0)
      }
    }
  }
}
