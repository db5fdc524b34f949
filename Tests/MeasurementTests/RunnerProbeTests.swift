import Execution
import Experiments
import Foundation
import Testing

@testable import Measurement
@testable import Records

@Suite struct RunnerProbeTests {
  @Test("the first round has its two probes, on the CPU of the first worker, and may lose them")
  func rounds() throws {
    let launcher = FakeLauncher { request in
      guard request == .probe else { return nil }
      // Longer than 2% of the rounds, which take no time here.
      Thread.sleep(forTimeInterval: 0.05)
      return .reported(.probe(ProbeReport(arithmeticSeconds: 0.005, memorySeconds: 0.01)))
    }
    let failing = FakeLauncher { $0 == .probe ? .failed("no memory") : nil }
    try Fixture.inFolder { folder in
      let probes = folder + "/probes.csv"
      for (launcher, path) in [(launcher, probes), (failing, folder + "/none.csv")] {
        var runner = Runner(
          plan: Fixture.plan(), launcher: launcher,
          store: try SampleStore(path: path + ".samples"), runID: "r", environmentID: "e",
          probesPath: path, listener: { _ in })
        #expect(try runner.run() == RunOutcome(end: .complete, failures: 0))
      }
      let text = try Data(contentsOf: URL(filePath: probes))
      #expect(try ProbeTable.parse(text).map(\.round) == [0])
      #expect(try ProbeTable.parse(text).allSatisfy { $0.memorySeconds == 0.01 })
      #expect(!FileManager.default.fileExists(atPath: folder + "/none.csv"))
    }
    #expect(launcher.all.filter { $0.request == .probe }.allSatisfy { $0.cpus == [0] })
  }

  @Test("signals around a launch stand in its rows, with their warnings")
  func signals() throws {
    let readings = (0..<100).map { index in
      var reading = SignalReading(at: Double(index), ownSeconds: 0)
      reading.cpuTimes = CPUTimes(procStat: "cpu \(index * 300) 0 0 0\n", ticks: 100)
      return reading
    }
    try Fixture.inFolder { folder in
      var next = 0
      var runner = Runner(
        plan: Fixture.plan(), launcher: FakeLauncher(),
        store: try SampleStore(path: folder + "/samples.csv"), runID: "r", environmentID: "e",
        signals: {
          next += 1
          return readings[next]
        }, listener: { _ in })
      _ = try runner.run()
      let text = try Data(contentsOf: URL(filePath: folder + "/samples.csv"))
      let rows = try SampleTable.parse(text)
      #expect(rows.count == 9)
      #expect(rows.allSatisfy { $0.otherLoad == 3 && $0.warnings.contains("load-invalid") })
    }
  }
}
