import Execution
import Processes

/// The two pipes from a launch: what it reports, and what it prints.
struct LaunchPipes {
  let report: PipeEnds
  let output: PipeEnds

  init() throws(SystemError) {
    report = try PipeEnds()
    do {
      output = try PipeEnds()
    } catch {
      report.close()
      throw error
    }
  }

  /// Closes all four ends: for a launch that could not be started.
  func close() {
    report.close()
    output.close()
  }
}
