import CPlatform
import Testing

@testable import Execution
@testable import Processes

@Suite struct ProcessWatchTests {
  @Test(arguments: [1e9, 1e300, Double.infinity, Double.nan])
  func `a limit beyond all measure is 30 years, and no trap`(seconds: Double) {
    let left = ProcessWatch.deadline(in: seconds) - cp_now_ns()
    #expect(left > 999_000_000_000_000_000 && left <= 1_000_000_000_000_000_000)
  }

  @Test(arguments: [0, -1, -Double.infinity])
  func `a limit that is over is now`(seconds: Double) {
    let before = cp_now_ns()
    let deadline = ProcessWatch.deadline(in: seconds)
    #expect(deadline >= before && deadline <= cp_now_ns())
  }
}
