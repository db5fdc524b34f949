/// Says which rounds begin with probes: as many as are cheap beside what is measured.
///
/// The first round always does.
struct ProbeBudget {
  /// The most of the time of a run that probes may take.
  static let share = 0.01

  private var count = 0
  /// What the probes so far took, in seconds.
  private var spent = 0.0

  /// Remembers what the probes of a round took, in seconds.
  mutating func record(seconds: Double) {
    count += 1
    spent += seconds
  }

  /// Whether one more, as long as those before on the mean, keeps all of them within their share of
  /// the time that the run would then have taken.
  ///
  /// - Parameter elapsed: Since the run began, in seconds.
  /// - Returns: Whether the next round begins with probes.
  func allowsOneMore(elapsed: Double) -> Bool {
    guard count > 0 else { return true }
    let next = spent / Double(count)
    return spent + next <= Self.share * (elapsed + next)
  }
}
