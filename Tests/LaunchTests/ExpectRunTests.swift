import Testing

extension RealProcesses {
  /// Runs of experiments that expect something; nothing here depends on how fast the machine is.
  @Suite struct ExpectRunTests {
    @Test func `a run judges what its file expects, and analyze judges the same`() throws {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 5, models: "thread", workers: "1, 2")
      try place.append(
        "\nexpect: {model: thread, workers: [1, 2], wall: \"<= 7 s\"}\n", to: "sleep.yaml")
      let run = ["run", "sleep.yaml", "--rounds", "1", "--no-plots"]
      let end = try place.speedup(run)
      #expect(end.code == 0 && end.output.contains("\nexpect  thread, 2 workers: wall <= 7 s "))
      #expect(end.errors.split(separator: "\n").last == "expect: 0 broken, 2 undecided, 0 hold")
      let narrow = try place.speedup(run + ["--strict", "--workers", "2"])
      #expect(narrow.code == 3 && narrow.output.contains("not measured in this run"))
      #expect(try place.speedup("analyze", "results/naps").code == 0)
      #expect(try place.speedup("analyze", "results/naps", "--strict").code == 3)
    }

    @Test func `a launch that failed is exit code 1, and its expectation is undecided`() throws {
      let place = try CommandLineTool()
      try place.write(
        """
        experiment: fails
        workload: {command: "false"}
        sweep: {workers: [1]}
        expect: {model: command, workers: 1, wall: "<= 1 ns"}

        """, to: "fails.yaml")
      let end = try place.speedup("run", "fails.yaml", "--rounds", "1", "--no-plots", "--strict")
      #expect(end.code == 1 && end.output.contains("undecided    not measured: failed"), "\(end)")
    }
  }
}
