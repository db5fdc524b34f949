import Foundation
import Testing

extension RealProcesses {
  /// What is printed when it cannot be printed.
  @Suite struct LostOutputTests {
    private let tool: CommandLineTool

    init() throws { tool = try CommandLineTool() }

    private static let lost = "Error: standard output: cannot be written: "

    @Test(
      arguments: [
        "list", "list --json", "graph stencil --width 4 --steps 3",
        "graph stencil --width 4 --steps 3 --json", "graph stencil --width 4 --steps 3 --dot -",
        "machine", "machine --json", "run sleep.yaml --dry-run", "--help", "help run", "--version",
        "--generate-completion-script bash",
      ],
      [(">/dev/full", "No space left on device"), (">&-", "Bad file descriptor")])
    func `a document that cannot be written is one sentence and exit code 1`(
      command: String, place: (String, String)
    ) throws {
      try tool.writeSleep(milliseconds: 1, models: "thread", workers: "1")
      let end = try tool.shell("$speedup \(command) \(place.0)")
      #expect(end.code == 1 && end.errors == Self.lost + place.1 + "\n", "\(end)")
    }

    @Test func `results that cannot be shown or exported are told, and a summary is written`()
      throws
    {
      let run = try shortRun()
      for flags in ["", "--export-json -", "--export-markdown -"] {
        let end = try tool.shell("$speedup analyze \(run) \(flags) >/dev/full")
        #expect(end.code == 1 && end.errors == Self.lost + "No space left on device\n", "\(end)")
        #expect(tool.exists(run + "/summary.csv"))
      }
      for flag in ["--export-json", "--export-markdown"] {
        let end = try tool.shell("$speedup analyze \(run) \(flag) /dev/full")
        #expect(
          end.code == 1
            && end.errors == "Error: /dev/full: cannot be written: No space left on device\n")
      }
    }

    @Test(arguments: ["list", "list --json", "--help", "machine --json"])
    func `a reader that has had enough ends nothing and hears nothing`(command: String) throws {
      let end = try tool.shell("set -o pipefail; $speedup \(command) | head -c 1")
      #expect(end.code == 0 && end.errors.isEmpty && end.output.count == 1, "\(end)")
      let none = try tool.shell("set -o pipefail; $speedup \(command) | true")
      #expect(none.code == 0 && none.errors.isEmpty, "\(none)")
    }

    @Test(arguments: [
      ">/dev/full", ">&-", "2>/dev/full", "2>&-", ">/dev/full 2>/dev/full", "<&- >&- 2>&-",
      "| true",
    ])
    func `a run goes on without its words, and no row lands among others`(place: String) throws {
      try tool.writeSleep(milliseconds: 1, models: "thread, process", workers: "1, 2")
      let end = try tool.shell(
        "set -o pipefail; $speedup run sleep.yaml --rounds 2 --iterations 2 --no-plots \(place)")
      #expect(end.code == 0, "\(end)")
      let rows = try tool.rows(tool.onlyRun("naps"))
      #expect(rows.count == 16 && rows.allSatisfy { $0["status"] == "ok" })
      let first = try tool.read(tool.onlyRun("naps") + "/samples.csv").prefix(7)
      #expect(String(decoding: first, as: UTF8.self) == "schema,")
    }

    @Test func `what is lost of a run is said once where it can be said`() throws {
      try tool.writeSleep(milliseconds: 1, models: "thread", workers: "1")
      let end = try tool.shell(
        "$speedup run sleep.yaml --rounds 1 --iterations 1 --no-plots --quiet >/dev/full")
      let words = "note: standard output: cannot be written: No space left on device; "
      #expect(end.code == 0 && end.errors.hasPrefix(words), "\(end)")
      #expect(end.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: ["2>/dev/full", "2>&-"])
    func `a mistake that cannot be told is still a mistake`(place: String) throws {
      for words in ["run none.yaml", "--no-such-flag", "graph none.yaml", "analyze none"] {
        #expect(try tool.shell("$speedup \(words) \(place)").code == 64, "\(words)")
      }
      let helper = "${speedup}-launch"
      #expect(try tool.shell("\(helper) </dev/null \(place)").code == 64)
      #expect(try tool.shell("\(helper) </ \(place)").code == 64)
      #expect(try tool.shell("\(helper) <&- \(place)").code == 64)
      #expect(try tool.shell("${speedup}-serve --nonsense \(place)").code == 64)
      #expect(try tool.shell("${speedup}-bench --nonsense \(place)").code == 64)
    }

    @Test func `a terminal that goes away costs the line of progress and nothing else`() throws {
      try tool.writeSleep(milliseconds: 5, models: "thread", workers: "1, 2")
      let terminal = try PseudoTerminal()
      let run = try tool.start(
        "run", "sleep.yaml", "--rounds", "12", "--iterations", "1", "--no-plots", on: terminal)
      #expect(eventually { terminal.read().contains("round 3/12") })
      terminal.hangUp()
      run.waitUntilExit()
      #expect(run.terminationReason == .exit && run.terminationStatus == 0)
      let rows = try tool.rows(tool.onlyRun("naps"))
      #expect(rows.count == 24 && rows.allSatisfy { $0["status"] == "ok" })
    }

    @Test func `a program that is started hears of a closed pipe as it is used to`() throws {
      // Bit 12 of the mask of ignored signals is SIGPIPE (proc(5)).
      let look = "mask=$(sed -n 's/^SigIgn:[^0-9a-f]*//p' /proc/self/status); "
      try tool.write(
        "#!/bin/sh\n\(look)[ $((0x$mask & 0x1000)) = 0 ]\n", to: "check.sh")
      try tool.write(
        "experiment: pipes\nworkload: {command: sh check.sh}\nsweep: {workers: [1]}\n",
        to: "pipes.yaml")
      let end = try tool.shell("$speedup run pipes.yaml --rounds 1 --no-plots")
      #expect(end.code == 0, "\(end)")
      // Graphviz.
      try tool.write("#!/bin/sh\n\(look)echo $((0x$mask & 0x1000))\n", to: "dot")
      let drawn = try tool.shell(
        "chmod +x dot; PATH=$PWD:$PATH $speedup graph stencil --width 2 --steps 2 --svg a.svg")
      #expect(drawn.code == 0, "\(drawn)")
      #expect(String(decoding: try tool.read("a.svg"), as: UTF8.self) == "0\n")
    }

    /// The folder of a run of one round.
    private func shortRun() throws -> String {
      try tool.writeSleep(milliseconds: 1, models: "thread", workers: "1")
      #expect(
        try tool.speedup(
          "run", "sleep.yaml", "--rounds", "1", "--iterations", "1", "--no-plots"
        ).code == 0)
      return try tool.onlyRun("naps")
    }
  }
}
