import Crews
import Execution
import Measurement

extension HelperLauncher {
  /// Runs a job after a plain loop has told what it must give.
  ///
  /// - Parameter request: What to measure.
  /// - Returns: The iterations; nil when a launch failed or a result was wrong.
  func checkedIterations(_ request: LaunchRequest) -> [IterationReport]? {
    var request = request
    request.purpose = .reference
    guard case .reported(let first) = launch(request, cpus: [], timeLimit: 60),
      let reference = first.reference
    else { return nil }
    request.purpose = .measure
    request.expected = reference.expected
    guard case .reported(let report) = launch(request, cpus: [], timeLimit: 60),
      report.failure == nil, report.iterations.allSatisfy(\.correct)
    else { return nil }
    return report.iterations
  }
}
