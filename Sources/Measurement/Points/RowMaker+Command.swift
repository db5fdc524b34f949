import Basics
import Execution
import Experiments
import FoundationEssentials
import Records

extension RowMaker {
  /// One row for each iteration of a program.
  ///
  /// - Parameters:
  ///   - report: What the program did.
  ///   - started: The launch.
  /// - Returns: The rows; one that says so when nothing was measured.
  func rows(of report: CommandReport, for started: StartedLaunch) -> [Sample] {
    guard !report.iterations.isEmpty else {
      return [failure(.failed, "the launch measured nothing", for: started)]
    }
    return report.iterations.enumerated().map { index, iteration in
      var sample = base(started.launch)
      sample.iteration = index
      sample.startedAt = Self.timestamp(Date(timeIntervalSince1970: iteration.startedAt))
      sample.wallSeconds = iteration.wallSeconds
      sample.crewStartSeconds = iteration.crewStartSeconds
      sample.maxRSSBytes = report.peakBytes
      sample.paceSeconds = report.paceSeconds
      sample.stealSeconds = iteration.stealSeconds
      if let usage = iteration.usage { sample.set(usage) }
      sample.checksum = iteration.checksum
      if let mistake = iteration.mistake {
        sample.status = .wrongResult
        sample.detail = VisibleText.line(mistake)
      }
      return sample
    }
  }
}
