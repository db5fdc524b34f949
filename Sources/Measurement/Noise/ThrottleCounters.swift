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
    var found: ThrottleCounters?
    for folder in tree.folders {
      guard let text = readFile(folder.path + "/cpu.stat"),
        let periods = Self.value("nr_throttled", text)
      else { continue }
      let time =
        folder.isV2
        ? Self.value("throttled_usec", text).map { Double($0) / 1e6 }
        : Self.value("throttled_time", text).map { Double($0) / 1e9 }
      let sum = found ?? ThrottleCounters(periods: 0, seconds: 0)
      found = ThrottleCounters(
        periods: sum.periods + periods, seconds: sum.seconds + (time ?? 0))
    }
    guard let found else { return nil }
    self = found
  }

  private static func value(_ name: String, _ text: String) -> UInt64? {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, words[0] == name { return UInt64(words[1]) }
    }
    return nil
  }
}
