import Crews
import Execution
import FoundationEssentials
import Terms

extension PointRunner {
  /// Launches a point once more, for one iteration that is traced.
  ///
  /// - Parameters:
  ///   - point: The point.
  ///   - path: A file that the launch writes; it is removed.
  ///   - launcher: What launches it.
  /// - Returns: When and where each task ran, and when workers ended.
  /// - Throws: `NoTrace`.
  mutating func trace(
    _ point: Configuration, through path: String, _ launcher: any Launcher
  ) throws(NoTrace) -> TracedPoint {
    let reference: ReferenceReport
    do {
      reference = try references.reference(for: point, launcher: launcher).get()
    } catch {
      throw NoTrace(error.outcome)
    }
    guard var request = LaunchFactory(plan: plan).measurement(of: point, reference: reference)
    else { throw .failed("there is no such model") }
    request.iterations = 1
    request.enoughSeconds = nil
    request.tracePath = path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let outcome = launch(request, launcher)
    guard case .reported(.measured(let launch)) = outcome, launch.failure == nil else {
      throw NoTrace(outcome)
    }
    guard let iteration = launch.iterations.last, iteration.correct else {
      throw .failed("a wrong result")
    }
    guard let spans = SpanFile.read(path) else { throw .failed("it left no spans") }
    return TracedPoint(spans: spans, heldSeconds: iteration.heldSeconds)
  }
}

/// What the traced launch of a point left.
struct TracedPoint {
  let spans: [TaskSpan]
  /// As in the report of the launch.
  let heldSeconds: [Double]?
}

/// Why a point has no trace.
enum NoTrace: Error, CustomStringConvertible {
  case interrupted
  case failed(String)

  init(_ outcome: LaunchOutcome) {
    switch outcome {
    case .interrupted: self = .interrupted
    case .failed(let reason), .timedOut(let reason), .skipped(let reason): self = .failed(reason)
    case .reported(let report): self = .failed(report.failure ?? "no result")
    }
  }

  var description: String {
    switch self {
    case .interrupted: "interrupted"
    case .failed(let reason): reason
    }
  }
}
