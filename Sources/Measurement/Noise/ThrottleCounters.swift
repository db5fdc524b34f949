import Execution
import Processes

/// How often and how long a CPU quota stopped the control groups of this process, v1 and v2.
///
/// Each level counts what its own quota did, so the levels are added up.
struct ThrottleCounters: Sendable, Equatable {
  /// `nr_throttled`: periods in which a group was stopped.
  var periods: UInt64
  /// `throttled_usec` of v2, `throttled_time` (in ns) of v1, in seconds.
  var seconds: Double

  init(periods: UInt64, seconds: Double) {
    self.periods = periods
    self.seconds = seconds
  }

  /// Nil where no group counts it.
  ///
  /// - Parameters:
  ///   - tree: The groups of the controller `cpu`.
  ///   - readFile: The text of a file, or nil when there is none.
  init?(_ tree: CgroupTree, readFile: (String) -> String?) {
    var periods: [UInt64] = []
    var seconds = 0.0
    for folder in tree.folders {
      guard let text = readFile(folder.path + "/cpu.stat"),
        let count = KernelText.count("nr_throttled", in: text)
      else { continue }
      periods.append(count)
      let time =
        folder.isV2
        ? KernelText.count("throttled_usec", in: text).map { Double($0) / 1e6 }
        : KernelText.count("throttled_time", in: text).map { Double($0) / 1e9 }
      seconds += time ?? 0
    }
    guard let sum = KernelNumber.sum(periods) else { return nil }
    self.init(periods: sum, seconds: seconds)
  }
}
