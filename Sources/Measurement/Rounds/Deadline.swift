/// The moment at which a run must have ended, in seconds since it began.
struct Deadline {
  /// Nil without a limit.
  let seconds: Double?

  /// Whether something that takes so long would end in time.
  func allows(_ needed: Double, at now: Double) -> Bool {
    seconds.map { $0 - now > needed } ?? true
  }

  /// How a run ended in which a launch was interrupted: what outlasts the run is ended with it.
  func ending(ofInterruptAt now: Double) -> RunEnding {
    seconds.map { now >= $0 } ?? false ? .timeLimit : .interrupted
  }
}
