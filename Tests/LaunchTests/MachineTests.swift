import Foundation
import Testing

@testable import Crews
@testable import Execution
@testable import Measurement
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  @Suite struct MachineTests {
    @Test("a probe takes some milliseconds and reports both times")
    func probe() throws {
      let launcher = HelperLauncher(helper: Helper.path)
      guard case .reported(.probe(let found)) = launcher.launch(.probe, cpus: [], timeLimit: 20)
      else {
        Issue.record("the probe did not report")
        return
      }
      #expect((found.arithmeticSeconds ?? 0) > 0)
      #expect((found.memorySeconds ?? 0) > 0)
    }

    @Test("a run has probes where they are cheap, and its environment is compared with another's")
    func comparison() throws {
      let tool = try CommandLineTool()
      try tool.writeSleep(milliseconds: 1, models: "thread", workers: "1")
      let end = try tool.speedup(
        "run", "sleep.yaml", "--rounds", "2", "--no-plots", "--style", "none", "--verbose")
      let run = try tool.onlyRun("naps")
      // The first round always has them; alone they say nothing.
      let probes = String(decoding: try tool.read(run + "/probes.csv"), as: UTF8.self)
      #expect(end.code == 0 && probes.contains("\nnaps,0,"))
      #expect(probes.contains("\nnaps,1,") == end.output.contains("probes in 2 rounds"))
      let same = try tool.speedup("machine", "--diff", run, run + "/environment.json")
      #expect(same.code == 0 && same.output == "The environments are equal.\n")
      let text = String(decoding: try tool.read(run + "/environment.json"), as: UTF8.self)
      let changed = text.replacing("\"usableCores\" : ", with: "\"usableCores\" : 9")
      try tool.write(changed, to: "b.json")
      let other = try tool.speedup("machine", "--diff", run, "b.json")
      #expect(other.code == 0 && other.output.hasPrefix("usableCores: "))
      #expect(try tool.speedup("machine", "--diff", run, "nowhere").code == 64)
      #expect(try tool.speedup("machine", "--diff", run).code == 64)
    }

    @Test("a check draws one line on a terminal and takes it away, also at an interrupt")
    func progress() throws {
      let tool = try CommandLineTool()
      let terminal = try PseudoTerminal()
      let run = try tool.start("machine", "--check", on: terminal)
      let line = /check: (serial|thread), \d+ workers?, strong · round \d+\/\d+ · \d+%/
      #expect(eventually { terminal.read().contains(line) })
      // SIGINT may be ignored by whoever started the tests, and then stays so.
      kill(run.processIdentifier, SIGTERM)
      run.waitUntilExit()
      #expect(run.terminationStatus == 1)
      let text = terminal.read()
      let erase = "\r\u{1B}[2K"
      let parts = text.components(separatedBy: erase)
      #expect(parts.count > 3 && parts.first == "")
      #expect(parts.dropLast().allSatisfy { !$0.contains("\n") })
      #expect(parts.last == "Error: the check was interrupted\r\n", "\(parts.last ?? "")")
    }

    @Test(
      "without a terminal a check draws nothing, and says how long it takes",
      arguments: [(["--style", "none"], ""), ([], "check: measures this machine for 20 s\n")])
    func noProgress(flags: [String], words: String) throws {
      let place = try FaultyPlace()
      let run = try place.start(words: ["machine", "--check"] + flags)
      #expect(eventually { !ProcessTable.helpers(below: run.process.processIdentifier).isEmpty })
      kill(run.process.processIdentifier, SIGTERM)
      let end = run.end()
      #expect(end.code == 1 && end.errors == words + "Error: the check was interrupted\n")
      #expect(place.isAsBefore, "\(place.left)")
    }

    @Test("readings of this machine are there, and a parked thread needs time to wake")
    func readings() {
      let readings = MachineReadings.now(cpus: [0])
      #expect((readings.clockCost ?? 0) > 0 && (readings.clockCost ?? 1) < 1e-3)
      #expect((readings.wakeUpLatency ?? 0) > 0)
      #expect(readings.lineRoundTrip == nil)
    }
  }
}
