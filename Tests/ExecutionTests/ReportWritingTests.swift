import Basics
import Processes
import Terms
import Testing

@testable import Execution

/// Reports of a measurement are written by hand and read by `Codable`.
@Suite("Writing of reports")
struct ReportWritingTests {
  /// A report with a value in every member.
  private static var full: MeasuredLaunch {
    var usage = Usage()
    usage.userMicroseconds = 1
    usage.systemMicroseconds = 2
    usage.voluntarySwitches = 3
    usage.involuntarySwitches = 4
    usage.majorFaults = 5
    usage.runDelayNanoseconds = 6
    usage.hasRunDelay = true
    usage.peakBytes = .max
    var launch = MeasuredLaunch()
    launch.crewStartSeconds = 1e-5
    launch.iterations = [1.25, 5e-324].map { wall in
      IterationReport(
        startedAt: 1.7e9, wallSeconds: wall, usefulSeconds: 0.1, usefulMaxSeconds: 0.2,
        usage: usage,
        stealSeconds: 0, executed: .max, work: 7, checksum: .max - 1, correct: true,
        heldSeconds: [0.5, 1e-9])
    }
    launch.graphSeconds = 0.1 + 0.2
    launch.arenaSeconds = 3
    launch.dependences = 12
    launch.policy = .stealing
    launch.release = .idle
    launch.mode = "buffered"
    launch.paceSeconds = 7e-5
    launch.peakBytes = 1 << 40
    launch.failure = "no \"memory\"\n\u{7}é"
    return launch
  }

  @Test(
    "each is read as it was written",
    arguments: [
      .measured(full), .measured(MeasuredLaunch()), .failed("a \"reason\""),
      .probe(ProbeReport(arithmeticSeconds: 1)),
    ] as [LaunchReport])
  func roundTrip(report: LaunchReport) throws {
    #expect(try JSONText.decode(LaunchReport.self, from: report.json()) == report)
  }

  @Test("the report of these tests has a value in every member")
  func fullness() { #expect(gaps(Self.full, "report") == []) }
}
