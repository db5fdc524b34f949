import Execution
import Experiments
import Records
import Synchronization
import Testing

@testable import Measurement
@testable import Terms

/// Programs that are launched once, so that their time is known.
@Suite struct ProgramProbeTests {
  private static func template(_ text: String) -> ProgramTemplate {
    ProgramTemplate(
      text: text, words: text.split(separator: " ").map { TextTemplate(String($0)) { _ in } },
      usesShell: false)
  }

  private static func plan(_ workers: [Int], _ program: String = "./p") -> Plan {
    var experiment = Fixture.experiment(models: [.thread, .program("p")], workers: workers)
    experiment.peers = [
      Peer(
        name: "p",
        command: CommandChoice(
          program: template("\(program) {workers}"), setup: template("./setup"),
          cleanup: template("./cleanup")))
    ]
    return Fixture.plan(experiment)
  }

  private static let report = LaunchOutcome.reported(.command(CommandReport()))

  private func words(_ launcher: FakeLauncher) -> [String] {
    launcher.all.compactMap(\.request.program).map { $0.call.words.joined(separator: " ") }
  }

  @Test func `it runs with the fewest and with the most workers, between setup and cleanup`() {
    let launcher = FakeLauncher { $0.program.map { _ in Self.report } }
    var estimate = TimeEstimate(plan: Self.plan([1, 2, 4]))
    var announced: [String] = []
    let outcome = estimate.probePrograms(launcher) { announced.append($0) }
    #expect(outcome == ProgramProbeOutcome())
    #expect(words(launcher) == ["./setup", "./p 1", "./p 4", "./cleanup"])
    #expect(
      announced == ["setup of p", "probing p with 1", "probing p with 4", "cleanup of p"])
    #expect(estimate.forecast(of: estimate.plan.configurations).unknown == [.thread])
  }

  @Test func `one number of workers is probed once, and kernels alone run nothing`() {
    let launcher = FakeLauncher { $0.program.map { _ in Self.report } }
    var estimate = TimeEstimate(plan: Self.plan([2]))
    _ = estimate.probePrograms(launcher) { _ in }
    #expect(words(launcher) == ["./setup", "./p 2", "./cleanup"])
    let none = FakeLauncher()
    var kernels = TimeEstimate(plan: Fixture.plan())
    #expect(kernels.probePrograms(none) { _ in } == ProgramProbeOutcome() && none.all.isEmpty)
  }

  @Test func `what fails stays unknown and is told; what is interrupted ends it, cleaned up`() {
    let failing = FakeLauncher {
      $0.program.map { $0.call.words.first == "./p" ? .failed("no") : Self.report }
    }
    var estimate = TimeEstimate(plan: Self.plan([1, 2]))
    let failed = estimate.probePrograms(failing) { _ in }
    #expect(failed.notes == ["no time of p with 1: no", "no time of p with 2: no"])
    #expect(estimate.forecast(of: estimate.plan.configurations).unknown.contains(.program("p")))
    let stopped = FakeLauncher {
      $0.program.map { $0.call.words.first == "./p" ? .interrupted : Self.report }
    }
    let outcome = estimate.probePrograms(stopped) { _ in }
    #expect(outcome.isInterrupted && words(stopped) == ["./setup", "./p 1", "./cleanup"])
  }

  @Test func `a program that is not installed is told and not launched`() {
    let launcher = FakeLauncher()
    var estimate = TimeEstimate(plan: Self.plan([1], "no-such-program-at-all"))
    let outcome = estimate.probePrograms(launcher) { _ in }
    #expect(outcome.notes == ["no time of p: no-such-program-at-all is not installed"])
    #expect(launcher.all.isEmpty)
  }

  @Test func `between two N the time of a program goes with 1/N, and beyond it is the mean`() throws
  {
    let plan = Self.plan([1, 2, 4])
    var estimate = TimeEstimate(plan: plan)
    let own = plan.configurations.filter { $0.model == .program("p") }
    try #require(own.map(\.workers) == [1, 2, 4])
    #expect(estimate.seconds(of: own[1]) == nil)
    // Serial 2 s, parallel 8 s.
    estimate.record(own[0], seconds: 10)
    #expect(estimate.seconds(of: own[2]) == 10)
    estimate.record(own[2], seconds: 4)
    #expect(abs(try #require(estimate.seconds(of: own[1])) - 6) < 1e-9)
  }

  @Test func `a run that probes writes no row of it, and begins with a time that is known`() throws
  {
    let launcher = FakeLauncher { $0.program.map { _ in Self.report } }
    try Fixture.inFolder { folder in
      let store = try SampleStore(path: folder + "/samples.csv")
      var known: [Double?] = []
      var rows = 0
      var runner = Runner(
        plan: Self.plan([1, 2]), launcher: launcher, store: store, runID: "r", environmentID: "e",
        probesPrograms: true
      ) { event in
        switch event {
        case .beginning(let outlook):
          #expect(rows == 0)
          known.append(outlook.time.known)
        case .recorded(let new): rows += new.count
        default: break
        }
      }
      _ = try runner.run()
      #expect(known.count == 1 && known.first != .some(nil))
      // Three rounds of two points, and the two before.
      #expect(words(launcher).count { $0.hasPrefix("./p ") } == 8)
    }
  }
}
