import Execution
import Foundation
import Measurement

@testable import Crews
@testable import Terms

/// The helper `speedup-launch` that was built together with these tests.
enum Helper {
  /// It lies beside the test bundle, which is a program of its own here.
  static let path: String =
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "speedup-launch").path

  /// The HTTP server that was built together with these tests.
  static let server: String = (path as NSString).deletingLastPathComponent + "/speedup-serve"

  static let launcher = HelperLauncher(helper: path)

  /// One that gives folders and the server; stop it in the end.
  static func equippedLauncher(_ base: any Launcher = launcher) -> EquippedLauncher {
    EquippedLauncher(base, server: server, janitor: path)
  }

  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A request without an expected result.
  static func request(
    _ model: ExecutionModel, workers: Int, tasks: Int, kernel: KernelReference, grain: UInt64 = 1,
    iterations: Int = 2, ownCores: Bool = false
  ) -> MeasurementRequest {
    MeasurementRequest(
      JobRequest(tasks: tasks, kernel: kernel, grain: grain, seed: 11), model: model,
      workers: workers,
      placement: Placement(cpus: [], ownCores: ownCores, coreCount: min(workers, 2)), warmup: 0,
      iterations: iterations)
  }

  /// What a plain loop over the tasks of `request` gives, computed by a launch of its own.
  ///
  /// - Parameters:
  ///   - request: The launch that is to be checked.
  ///   - kernel: One with the same values that does not fail; nil takes that of the request.
  /// - Returns: The expected result.
  /// - Throws: `NoReference` when that launch fails.
  static func expected(
    of request: MeasurementRequest, kernel: KernelReference? = nil
  ) throws -> ExpectedResult {
    var reference = request.reference
    if let kernel { reference.job.kernel = kernel }
    guard
      case .reported(.reference(let result)) = launcher.launch(
        .reference(reference), cpus: [], timeLimit: 20)
    else { throw NoReference() }
    return result.expected
  }

  struct NoReference: Error {}

  /// Runs a launch.
  static func launch(_ request: MeasurementRequest, timeLimit: Double = 20) -> LaunchOutcome {
    launcher.launch(.measure(request), cpus: [], timeLimit: timeLimit)
  }

  /// The report of a launch that should succeed.
  static func report(_ request: MeasurementRequest) throws -> MeasuredLaunch {
    let outcome = launch(request)
    guard case .reported(.measured(let found)) = outcome else { throw Unexpected(outcome: outcome) }
    return found
  }

  struct Unexpected: Error { let outcome: LaunchOutcome }
}

extension LaunchOutcome {
  /// Why it failed, in words; nil when it did not.
  var failure: String? {
    switch self {
    case .reported(let report): report.failure
    case .failed(let reason), .skipped(let reason): reason
    case .timedOut, .interrupted: nil
    }
  }
}

/// The models with workers.
let parallelModels: [ExecutionModel] = [.process, .thread, .task, .taskPool]
