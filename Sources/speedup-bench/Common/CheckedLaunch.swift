import Crews
import Execution
import Measurement

extension HelperLauncher {
  /// Runs a job after a plain loop has told what it must give.
  ///
  /// - Parameter request: What to measure.
  /// - Returns: The iterations; nil when a launch failed or a result was wrong.
  func checkedIterations(_ request: MeasurementRequest) -> [IterationReport]? {
    guard
      case .reported(.reference(let reference)) = launch(
        .reference(request.reference), cpus: [], timeLimit: 60)
    else { return nil }
    var request = request
    request.expected = reference.expected
    guard case .reported(.measured(let found)) = launch(.measure(request), cpus: [], timeLimit: 60),
      found.failure == nil, found.iterations.allSatisfy(\.correct)
    else { return nil }
    return found.iterations
  }
}
