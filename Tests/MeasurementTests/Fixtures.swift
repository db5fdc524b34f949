import Experiments
import Foundation
import Records
import Synchronization

@testable import Crews
@testable import Execution
@testable import Measurement
@testable import Processes
@testable import Terms

/// A machine of four cores in one package, and an experiment for it.
enum Fixture {
  static let machine = machine(cores: 4)

  static func machine(cores: Int, quota: Double? = nil) -> Machine {
    let units = (0..<cores).map {
      ProcessorUnit(cpu: $0, core: $0, package: 0, numaNode: 0, cache: 0, sibling: 0)
    }
    return Machine(
      topology: Topology(units: units),
      limits: CPULimits(online: cores, affinity: Array(0..<cores), quota: quota))
  }

  static func experiment(
    bound: Bound = .cpu, awaits: Bool = false, models: [Model] = ["serial", "thread"],
    workers: [Int]? = [1, 2], scaling: [ScalingMode] = [.strong], tasks: Int = 8,
    timeLimit: Double? = nil
  ) -> Experiment {
    let facts = KernelFacts(name: "spin", unit: "steps", bound: bound, awaits: awaits)
    return Experiment(
      name: "demo", about: "",
      workload: Workload(
        kernel: .catalog(facts), grains: [10], tasks: tasks, timeLimit: timeLimit),
      sweep: Sweep(models: models, workers: workers, scaling: scaling))
  }

  static func plan(
    _ experiment: Experiment = experiment(), settings: RunSettings = RunSettings(rounds: 3)
  ) -> Plan {
    Plan(experiment: experiment, settings: settings, machine: machine)
  }

  /// A report of one iteration that took `seconds`.
  static func report(seconds: Double = 0.5, correct: Bool = true) -> MeasuredLaunch {
    var report = MeasuredLaunch()
    var usage = Usage()
    usage.userMicroseconds = 1_500_000
    usage.voluntarySwitches = 4
    report.crewStartSeconds = 0.001
    report.peakBytes = 4096
    report.policy = .dynamic
    report.release = .never
    report.iterations = [
      IterationReport(
        startedAt: 1_767_323_045.5, wallSeconds: seconds, usefulSeconds: 0.9,
        usefulMaxSeconds: 0.45, usage: usage, stealSeconds: 0.01, executed: 8, work: 80,
        checksum: 0xab, correct: correct)
    ]
    return report
  }

  static let referenceReport = ReferenceReport(
    expected: ExpectedResult(checksum: 0xab, tokens: [1, 2, 3, 4, 5, 6]), seconds: 0.004)

  /// Gives `body` the path of a new folder and removes it afterwards.
  static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "speedup-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }
}

/// A launcher that starts nothing: it notes what it is asked for and answers with outcomes.
final class FakeLauncher: Launcher {
  struct Call: Equatable {
    let request: LaunchRequest
    let cpus: [Int]
    let timeLimit: Double
  }

  private let calls = Mutex<[Call]>([])
  private let answer: @Sendable (LaunchRequest) -> LaunchOutcome

  /// - Parameter answer: The outcome of a measurement or a reference; nil is a good one.
  init(_ answer: @escaping @Sendable (LaunchRequest) -> LaunchOutcome? = { _ in nil }) {
    self.answer = { request in
      if let outcome = answer(request) { return outcome }
      switch request {
      case .measure: return .reported(.measured(Fixture.report()))
      case .reference: return .reported(.reference(Fixture.referenceReport))
      case .probe, .command: return .failed("this machine has none")
      }
    }
  }

  func launch(_ request: LaunchRequest, cpus: [Int], timeLimit: Double) -> LaunchOutcome {
    calls.withLock { $0.append(Call(request: request, cpus: cpus, timeLimit: timeLimit)) }
    return answer(request)
  }

  var all: [Call] { calls.withLock { $0 } }

  /// The launches that measured points: the probe has no expected result.
  var measurements: [MeasurementRequest] { all.compactMap(\.request.point) }

  var references: [ReferenceRequest] {
    all.compactMap { call -> ReferenceRequest? in
      if case .reference(let request) = call.request { request } else { nil }
    }
  }
}

extension LaunchRequest {
  /// The launch of a point under one of our models; nil for all else.
  var point: MeasurementRequest? {
    guard case .measure(let request) = self, request.expected != nil else { return nil }
    return request
  }

  var isReference: Bool {
    if case .reference = self { true } else { false }
  }

  /// The launch of a program; nil for all else.
  var program: CommandRequest? {
    if case .command(let request) = self { request } else { nil }
  }
}
