import Foundation
import Synchronization
import Testing

@testable import Crews
@testable import Execution
@testable import Experiments
@testable import Measurement
@testable import Records
@testable import Terms

@Suite struct PairRunnerTests {
  /// Rounds that were written down beforehand.
  private struct Written: RoundPlanner {
    var rounds: [[PairPoint: Int]]
    var heard: (([PairRow]) -> Void)?

    mutating func next(after rows: [PairRow]) -> RoundAction<PairPoint> {
      heard?(rows)
      return rounds.isEmpty ? .stop : .measure(rounds.removeFirst())
    }
  }

  private static let one = ComparedConfiguration(name: "a", workers: 1)
  private static let two = ComparedConfiguration(name: "a", workers: 2)

  private static func template(_ text: String) -> ProgramTemplate {
    ProgramTemplate(
      text: text, words: text.split(separator: " ").map { TextTemplate(String($0)) { _ in } },
      usesShell: false)
  }

  private static func work(_ base: [String], _ candidate: [String]) -> ComparedCommands {
    func programs(_ texts: [String]) -> [ComparedCommands.Program] {
      texts.map { ComparedCommands.Program(template($0)) }
    }
    return ComparedCommands(base: programs(base), candidate: programs(candidate), timeLimit: 60) {
      Placement(cpus: Array(0..<$0), ownCores: true, coreCount: $0)
    }
  }

  private static func report(_ seconds: Double) -> LaunchOutcome {
    var report = CommandReport()
    report.iterations = [CommandIteration(startedAt: 0, wallSeconds: seconds)]
    return .reported(.command(report))
  }

  private struct Run {
    let requests: [CommandRequest]
    let outcome: PairOutcome
    /// Those in the file.
    let rows: [PairRow]
  }

  private func run(
    _ rounds: [[PairPoint: Int]], _ work: ComparedCommands = work(["/b"], ["/c"]),
    builds: Int = 1, timeLimit: Double? = nil, setup: ProgramCall? = nil,
    identical: Bool = true,
    _ answer: @escaping @Sendable (CommandRequest) -> LaunchOutcome = { request in
      report(request.call.name == "/b" ? 0.1 : 0.2)
    }
  ) throws -> Run {
    let launcher = FakeLauncher { request in request.program.map(answer) }
    var plan = ComparisonPlan([Self.one, Self.two], builds: builds, machine: Fixture.machine)
    (plan.timeLimit, plan.setup, plan.launchTimeout) = (timeLimit, setup, 9)
    return try Fixture.inFolder { folder in
      let path = folder + "/pairs.csv"
      var runner = PairRunner(
        plan, work, launcher: launcher, planner: Written(rounds: rounds),
        store: try PairStore(path: path), measuresIdentical: identical,
        signals: { SignalReading(at: 0, ownSeconds: 0) })
      let outcome = try runner.run()
      return Run(
        requests: launcher.all.compactMap(\.request.program), outcome: outcome,
        rows: try PairTable.read(FileSource(path)))
    }
  }

  @Test func `a pair is a row with both times, in the file and in the outcome`() throws {
    let run = try run([[PairPoint(Self.two, .triage): 1]])
    let row = try #require(run.rows.first)
    #expect(run.rows == run.outcome.rows && run.rows.count == 1)
    #expect(run.outcome.end == .complete)
    #expect(row.times?.base == 0.1 && row.times?.candidate == 0.2)
    #expect(row.point == PairPoint(Self.two, .triage) && row.pair == 0)
    #expect(!row.startedAt.isEmpty && row.detail.isEmpty)
    #expect(run.requests.map(\.call.name).sorted() == ["/b", "/c"])
    #expect(run.requests.allSatisfy { $0.placement.cpus == [0, 1] && $0.timeLimit == 9 })
  }

  @Test func `members run in the order of the row, with the padding of the row`() throws {
    let point = PairPoint(Self.one, .triage)
    let run = try run(Array(repeating: [point: 1], count: 12))
    #expect(run.rows.map(\.pair) == Array(0..<12))
    for (index, row) in run.rows.enumerated() {
      let launched = run.requests[2 * index...2 * index + 1]
      let order = launched.map(\.call.name)
      #expect(order == (row.order == .baseFirst ? ["/b", "/c"] : ["/c", "/b"]))
      for request in launched {
        #expect(request.call.environment[Padding.variable]?.utf8.count == row.paddingBytes)
      }
    }
  }

  @Test func `the first launches are of each build, once`() throws {
    let work = Self.work(["/b", "/b2"], ["/c", "/c2"])
    let point = PairPoint(Self.one, .warm)
    let run = try run([[point: 2], [point: 1]], work, builds: 2)
    #expect(run.rows.map(\.baseBuild) == [1, 2, 1])
    #expect(Set(run.requests.prefix(4).map(\.call.name)) == ["/b", "/b2", "/c", "/c2"])
  }

  @Test func `the control with more time launches the base, and tells the helper by how much`()
    throws
  {
    let point = PairPoint(Self.one, .controlSpin)
    let run = try run(Array(repeating: [point: 1], count: 4))
    #expect(run.requests.allSatisfy { $0.call.name == "/b" })
    #expect(run.requests.map(\.addedShare).sorted() == [0, 0, 0, 0, 0.1, 0.1, 0.1, 0.1])
    for (index, row) in run.rows.enumerated() {
      let place = row.order == .baseFirst ? 1 : 0
      #expect(run.requests[2 * index + place].addedShare == 0.1)
    }
  }

  @Test func `a planner hears the rows of the round before, and no more`() throws {
    let heard = Mutex<[Int]>([])
    let points = [PairPoint(Self.one, .triage): 1, PairPoint(Self.two, .triage): 1]
    let launcher = FakeLauncher { _ in Self.report(0.1) }
    try Fixture.inFolder { folder in
      var runner = PairRunner(
        ComparisonPlan([Self.one, Self.two], machine: Fixture.machine), Self.work(["/b"], ["/c"]),
        launcher: launcher,
        planner: Written(rounds: [points, points]) { rows in
          heard.withLock { $0.append(rows.count) }
        },
        store: try PairStore(path: folder + "/p"),
        signals: { SignalReading(at: 0, ownSeconds: 0) })
      _ = try runner.run()
    }
    #expect(heard.withLock { $0 } == [0, 2, 2])
  }

  @Test func `a launch that fails is a row with the words of its program`() throws {
    let run = try run([[PairPoint(Self.one, .triage): 1]]) { request in
      request.call.name == "/b" ? Self.report(0.1) : .failed("/c ended with exit code 3: no\nfile")
    }
    let row = try #require(run.rows.first)
    #expect(row.candidate == PairRow.Member(status: .failed))
    #expect(row.base.seconds == 0.1 && row.times == nil)
    #expect(row.detail == "candidate: /c ended with exit code 3: no\\u{A}file", "\(row.detail)")
    #expect(run.requests.count == 2)
  }

  @Test func `an interrupted pair is no row, and those before stay`() throws {
    let count = Mutex(0)
    let run = try run(Array(repeating: [PairPoint(Self.one, .triage): 1], count: 9)) { _ in
      count.withLock {
        $0 += 1
        return $0 == 4 ? .interrupted : Self.report(0.1)
      }
    }
    #expect(run.outcome.end == .interrupted)
    #expect(run.rows.count == 1 && run.requests.count == 4)
  }

  @Test func `no pair begins that cannot end in time`() throws {
    let run = try run(
      Array(repeating: [PairPoint(Self.one, .triage): 1], count: 1000), timeLimit: 0.2
    ) { _ in
      Thread.sleep(forTimeInterval: 0.03)
      return Self.report(0.03)
    }
    #expect(run.outcome.end == .timeLimit)
    #expect((1...3).contains(run.rows.count))
  }

  @Test func `nothing is launched after a setup that fails`() throws {
    let setup = ProgramCall(words: ["make"])
    let run = try run([[PairPoint(Self.one, .triage): 1]], setup: setup) { request in
      request.call == setup ? .failed("make ended with exit code 2: words") : Self.report(0.1)
    }
    let words = "the setup failed: make ended with exit code 2: words"
    #expect(run.outcome.end == .setupFailed(words))
    #expect(run.rows.isEmpty && run.requests.count == 1)
  }

  @Test func `what is the same is not measured, unless it shall be`() throws {
    let same = Self.work(["/bin/sh -c true"], ["/bin/sh -c true"])
    let round = [[PairPoint(Self.one, .triage): 1]]
    let run = try run(round, same, identical: false)
    #expect(run.outcome.end == .identical && run.requests.isEmpty)
    let measured = try self.run(round, same)
    #expect(measured.rows.count == 1)
    let other = Self.work(["/bin/sh -c true"], ["/bin/sh -c false"])
    let different = try self.run(round, other, identical: false)
    #expect(different.rows.count == 1)
  }
}
