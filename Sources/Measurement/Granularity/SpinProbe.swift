import Crews
import Execution

/// Times the kernel `spin`, so that graphs can be made long enough.
package enum SpinProbe {
  /// What one iteration takes.
  ///
  /// - Parameters:
  ///   - grain: Iterations of a task.
  ///   - launcher: Starts the launch that times it.
  ///   - timeLimit: Of that launch, in seconds.
  /// - Returns: Seconds.
  /// - Throws: `SpinProbeError`.
  package static func iterationSeconds(
    grain: UInt64, _ launcher: any Launcher, timeLimit: Double
  ) throws(SpinProbeError) -> Double {
    let tasks = 16
    let request = ReferenceRequest(
      job: JobRequest(tasks: tasks, kernel: .catalog(name: "spin"), grain: grain, seed: 1),
      iterations: 1)
    switch launcher.launch(.reference(request), cpus: [], timeLimit: timeLimit) {
    case .reported(.reference(let reference)) where reference.seconds > 0:
      return reference.seconds / Double(tasks) / Double(grain)
    case .reported(let report): throw .failed(report.failure ?? "it measured nothing")
    case .failed(let reason), .timedOut(let reason), .skipped(let reason): throw .failed(reason)
    case .interrupted: throw .interrupted
    }
  }
}

/// Why the kernel could not be timed.
package enum SpinProbeError: Error, Sendable, Equatable, CustomStringConvertible {
  case failed(String)
  case interrupted

  package var description: String {
    switch self {
    case .failed(let reason): "the kernel spin cannot be timed: \(reason)"
    case .interrupted: "interrupted"
    }
  }
}
