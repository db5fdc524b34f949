/// Says when the next plain line is due, so that a log shows that work goes on and is not filled: pure.
struct LineCadence {
  /// The least time between two lines, in seconds.
  static let pause = 10.0

  private var last: Double

  /// - Parameter now: In seconds, by any clock that only grows.
  init(at now: Double) { last = now }

  /// Whether a line may be written now; it counts as written.
  mutating func isDue(at now: Double) -> Bool {
    guard now - last >= Self.pause else { return false }
    last = now
    return true
  }

  /// Remembers a line that had to be written.
  mutating func record(at now: Double) { last = now }
}
