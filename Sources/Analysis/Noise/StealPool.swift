import Experiments
import Records

/// CPU time that the hypervisor took, pooled over rows: it ticks in 10 ms, so that 1% of it is only
/// seen over 2 s (METHOD.md, "Noise").
struct StealPool: Sendable, Equatable {
  private var steal = 0.0
  private var busy = 0.0

  /// The least time to judge, in seconds.
  static let enough = 2.0

  init() {}

  mutating func add(_ sample: Sample) {
    guard let taken = sample.stealSeconds, let user = sample.userSeconds,
      let system = sample.systemSeconds
    else { return }
    steal += taken
    busy += user + system
  }

  static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.steal += b.steal
    sum.busy += b.busy
    return sum
  }

  /// steal / (steal + busy); nil over less time than enough.
  var share: Double? {
    steal + busy >= Self.enough ? steal / (steal + busy) : nil
  }
}
