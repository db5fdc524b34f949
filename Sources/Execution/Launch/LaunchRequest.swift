/// What one launch is for, and all it needs to know: what a helper reads from its standard input, as
/// JSON.
package enum LaunchRequest: Sendable, Encodable, Equatable {
  /// Run a job and time it.
  case measure(MeasurementRequest)
  /// Compute the expected result, without the waiting kernels.
  case reference(ReferenceRequest)
  /// Time a fixed amount of arithmetic and a fixed copy, to see how fast the machine is now.
  case probe
  /// Run a program and time it.
  case command(CommandRequest)

  /// The tasks of a launch of a kernel; nil for all others.
  package var job: JobRequest? {
    switch self {
    case .measure(let request): request.job
    case .reference(let request): request.job
    case .probe, .command: nil
    }
  }
}
