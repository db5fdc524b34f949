import Experiments
import Foundation
import Synchronization
import Testing

@testable import Crews
@testable import Execution
@testable import Measurement
@testable import Processes
@testable import Records
@testable import Terms

@Suite struct ProgramRunTests {
  private static func template(_ text: String) -> ProgramTemplate {
    ProgramTemplate(
      text: text, words: text.split(separator: " ").map { TextTemplate(String($0)) { _ in } },
      usesShell: false)
  }

  private static func command(
    _ text: String, timing: CommandChoice.Timing = .whole, setup: String? = nil,
    cleanup: String? = nil
  ) -> CommandChoice {
    CommandChoice(
      program: template(text), timing: timing, setup: setup.map(template),
      cleanup: cleanup.map(template), expectedExits: [0, 3])
  }

  private static func experiment(_ peers: [String: CommandChoice]) -> Experiment {
    var experiment = Fixture.experiment(models: [.thread], workers: [1, 2])
    experiment.peers = peers.sorted { $0.key < $1.key }.map { Peer(name: $0, command: $1) }
    experiment.sweep.models += experiment.peers.map { .program($0.name) }
    return experiment
  }

  private static func report(_ seconds: Double = 0.25) -> LaunchOutcome {
    var report = CommandReport()
    report.iterations = [CommandIteration(startedAt: 0, wallSeconds: seconds)]
    return .reported(.command(report))
  }

  private func run(
    _ experiment: Experiment, rounds: Int = 2, timeLimit: Double? = nil,
    _ answer: @escaping @Sendable (CommandRequest) -> LaunchOutcome = { _ in Self.report() }
  ) throws -> (launches: [LaunchRequest], outcome: RunOutcome, rows: [Sample]) {
    let launcher = FakeLauncher { request in request.program.map(answer) }
    let settings = RunSettings(rounds: rounds, iterations: 4, timeLimit: timeLimit)
    return try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      let rows = Mutex<[Sample]>([])
      var runner = Runner(
        plan: Fixture.plan(experiment, settings: settings), launcher: launcher,
        store: try SampleStore(path: path), runID: "r", environmentID: "e"
      ) { event in
        if case .recorded(let new) = event { rows.withLock { $0 += new } }
      }
      let outcome = try runner.run()
      return (launcher.all.map(\.request), outcome, rows.withLock { $0 })
    }
  }

  @Test func `a program gets the values of its point, its CPUs and the limit`() throws {
    let peer = Self.command(
      "./p {workers} {tasks} {grain} {scaling} {graph} {warmup} {iterations} {seed}",
      timing: .reported)
    let requests = try run(Self.experiment(["p": peer])).launches.compactMap(\.program)
    let lines = Set(requests.map { $0.call.words.joined(separator: " ") })
    #expect(
      lines == ["./p 1 8 10 strong independent 1 4 1", "./p 2 8 10 strong independent 1 4 1"])
    #expect(requests.count == 4)
    #expect(requests.allSatisfy { "\($0.placement.cpus.count)" == $0.call.words[1] })
    #expect(
      requests.allSatisfy { request in
        request.timing == .reported(expectedChecksum: 0xab) && request.expectedExits == [0, 3]
          && request.timeLimit == 60
      })
  }

  @Test func `a program that is timed from outside runs again for each iteration`() throws {
    let peer = Self.command("./p {iterations} {warmup}")
    let requests = try run(Self.experiment(["p": peer])).launches.compactMap(\.program)
    #expect(!requests.isEmpty)
    #expect(requests.allSatisfy { $0.timing == .whole(warmup: 0, iterations: 4) })
    #expect(requests.allSatisfy { $0.call.words == ["./p", "1", "0"] })
  }

  @Test func `setup comes first, cleanup last, each once and with the scratch folder`() throws {
    let peer = Self.command(
      "./p {scratch}/in", setup: "./setup {scratch}", cleanup: "./cleanup {scratch}")
    let seen = Mutex<[Bool]>([])
    let (launches, outcome, _) = try run(Self.experiment(["p": peer])) { request in
      let folder = request.call.words.last?.replacing("/in", with: "") ?? ""
      seen.withLock { $0.append(FileManager.default.fileExists(atPath: folder)) }
      return Self.report()
    }
    let programs = launches.compactMap(\.program)
    #expect(programs.map(\.call.name) == ["./setup", "./p", "./p", "./p", "./p", "./cleanup"])
    #expect(programs.map(\.isCleanup) == [false, false, false, false, false, true])
    #expect(seen.withLock { $0 } == Array(repeating: true, count: 6))
    let scratch = try #require(programs.first?.call.words.last)
    #expect(!FileManager.default.fileExists(atPath: scratch))
    #expect(outcome == RunOutcome(end: .complete, failures: 0))
    #expect(launches.first?.program?.call.name == "./setup")
  }

  @Test func `what a workload makes ready is there for its peers, even without itself`() throws {
    let facts = KernelFacts(name: "w", unit: "", bound: .cpu, awaits: true)
    let work = Self.command("no-such-program-anywhere", setup: "./setup", cleanup: "./cleanup")
    var experiment = Self.experiment(["p": Self.command("./p")])
    experiment.workload.kernel = .command(work, facts)
    experiment.sweep.models = ["w", "p"]
    let (launches, _, _) = try run(experiment, rounds: 1)
    #expect(
      launches.map { $0.program?.call.name } == ["./setup", "./p", "./p", "./cleanup"])
    #expect(experiment.kernelName(of: "p") == "p")
    #expect(experiment.kernelName(of: "w") == "no-such-program-anywhere")
    #expect(Self.experiment(["p": Self.command("./p")]).kernelName(of: "p") == "spin")
    experiment.sweep.models = ["w"]
    #expect(try run(experiment).launches.isEmpty)
  }

  @Test func `a setup that fails stops everything, and the cleanup still runs`() throws {
    let peer = Self.command("./p", setup: "./setup", cleanup: "./cleanup")
    let (launches, outcome, rows) = try run(Self.experiment(["p": peer])) { request in
      request.call.name == "./setup" ? .failed("no room") : Self.report()
    }
    #expect(outcome.end == .setupFailed("the setup of p failed: no room"))
    #expect(launches.compactMap(\.program).map(\.call.name) == ["./setup", "./cleanup"])
    #expect(launches.count == 2 && rows.isEmpty)
  }

  @Test func `a setup that outlasts the run ends it at its time limit, and the cleanup still runs`()
    throws
  {
    let peer = Self.command("./p", setup: "./setup", cleanup: "./cleanup")
    let (launches, outcome, rows) = try run(Self.experiment(["p": peer]), timeLimit: 0.05) {
      guard $0.call.name == "./setup" else { return Self.report() }
      usleep(60_000)
      return .timedOut("killed at its time limit")
    }
    #expect(outcome == RunOutcome(end: .timeLimit, failures: 0) && rows.isEmpty)
    #expect(launches.compactMap(\.program).map(\.call.name) == ["./setup", "./cleanup"])
    #expect((launches.first?.program?.timeLimit ?? 1) <= 0.05)
    #expect(launches.last?.program?.timeLimit == RunSettings.defaultLaunchTimeout)
  }

  @Test func `a cleanup that fails is said, and an interrupted run is cleaned up`() throws {
    let peer = Self.command("./p", cleanup: "./cleanup")
    let (launches, outcome, rows) = try run(Self.experiment(["p": peer])) { request in
      request.call.name == "./cleanup" ? .failed("disk") : .interrupted
    }
    #expect(outcome.end == .interrupted)
    #expect(outcome.leftovers == ["the cleanup of p failed: disk"])
    #expect(launches.last?.program?.call.name == "./cleanup")
    #expect(rows.last?.status == .interrupted)
  }

  @Test func `a program that is not installed has a row a point, and does not fail the run`() throws
  {
    let gone = Self.command("no-such-program-anywhere", setup: "./setup")
    let late = Self.command("./late")
    var built = Self.command("./no-such-folder/built")
    built.install = "make peers"
    let (launches, outcome, rows) = try run(
      Self.experiment(["gone": gone, "late": late, "built": built]), rounds: 3
    ) { _ in .skipped("late is not installed") }
    #expect(outcome == RunOutcome(end: .complete, failures: 0))
    #expect(launches.compactMap(\.program).map(\.call.name) == ["./late"])
    for (model, reason) in [
      ("gone", "no-such-program-anywhere is not installed"), ("late", "late is not installed"),
      ("built", "./no-such-folder/built is not installed; install it with: make peers"),
    ] {
      let found = rows.filter { $0.model.name == model }
      #expect(found.map(\.status) == [.skipped, .skipped])
      #expect(Set(found.map(\.workers)) == [1, 2])
      #expect(found.allSatisfy { $0.detail == reason })
    }
    #expect(rows.count { $0.model == .thread && $0.status == .ok } == 6)
  }

  @Test func `the rows of a program hold what is known of it`() throws {
    let maker = RowMaker(plan: Fixture.plan(), runID: "r", environmentID: "e")
    let point = Configuration(model: "p", scaling: .strong, workers: 2, tasks: 8, grain: 10)
    let started = StartedLaunch(
      PlannedLaunch(configuration: point, round: 0, order: 0),
      startedAt: Date(timeIntervalSince1970: 0))
    var report = CommandReport()
    var whole = CommandIteration(startedAt: 1, wallSeconds: 0.5)
    var usage = Usage()
    usage.userMicroseconds = 250_000
    whole.usage = usage
    var wrong = CommandIteration(startedAt: 2, wallSeconds: 0.25)
    wrong.checksum = 0xcd
    wrong.mistake = "no"
    report.iterations = [whole, wrong]
    report.peakBytes = 4096
    report.paceSeconds = 0.0001
    let rows = maker.rows(of: report, for: started)
    #expect(rows.map(\.paceSeconds) == [0.0001, 0.0001])
    #expect(rows.map(\.status) == [.ok, .wrongResult] && rows.map(\.detail) == ["", "no"])
    #expect(rows.map(\.wallSeconds) == [0.5, 0.25] && rows.map(\.iteration) == [0, 1])
    #expect(rows.map(\.userSeconds) == [0.25, nil] && rows.map(\.maxRSSBytes) == [4096, 4096])
    #expect(rows.map(\.checksum) == [nil, 0xcd])
    #expect(rows.allSatisfy { $0.work == nil && $0.kernel == "spin" && $0.policy.isEmpty })
    #expect(maker.rows(of: CommandReport(), for: started).map(\.status) == [.failed])
  }
}
