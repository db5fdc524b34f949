/// What decides under the policy `stealing` where a worker looks for a task: the workers that run and
/// those that are simulated take it from here.
package enum StealingRules {
  /// The tasks that wait for nothing and with which a worker begins: each has a block of them.
  ///
  /// - Parameters:
  ///   - worker: From 0.
  ///   - workers: How many there are.
  ///   - count: How many tasks wait for nothing.
  /// - Returns: Their places; the worker runs the first one first.
  package static func sources(of worker: Int, workers: Int, count: Int) -> Range<Int> {
    count * worker / workers..<count * (worker + 1) / workers
  }
}

/// The worker from whom a thief would take at its nth look: its neighbours upwards, around.
///
/// A function by itself, because those are inlined in other modules: a thief looks around in a loop.
///
/// - Parameters:
///   - thief: Who has nothing to do.
///   - look: From 1 to one less than the workers.
///   - workers: How many there are.
/// - Returns: The victim.
@inlinable
@inline(__always)
package func stealingVictim(of thief: Int, look: Int, workers: Int) -> Int {
  (thief + look) % workers
}
