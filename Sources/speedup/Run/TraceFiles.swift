import Experiments
import Foundation
import Measurement
import Reporting

/// The traces of a run beside its rows.
struct TraceFiles {
  private let folder: RunFolder

  init(_ folder: RunFolder) { self.folder = folder }

  /// Traces a run that has ended, unless it was traced before, and writes what was found.
  ///
  /// - Returns: The outcome of the run, with the traces that failed.
  /// - Throws: What the file system says.
  func write(after outcome: RunOutcome, _ trace: () -> TraceOutcome) throws -> RunOutcome {
    guard !FileManager.default.fileExists(atPath: folder.spansPath) else { return outcome }
    let found = trace()
    var result = outcome
    if found.isInterrupted {
      result.end = .interrupted
      return result
    }
    for failure in found.failures { Console.note("no trace of \(failure)") }
    result.failures += found.failures.count
    guard !found.traces.isEmpty else { return result }
    try WholeFile.write(TraceEvents.json(found.traces), to: folder.tracePath)
    try WholeFile.write(SpanTable.text(found.traces), to: folder.spansPath)
    return result
  }
}
