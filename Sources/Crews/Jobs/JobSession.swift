/// What is kept ready for a job beside its memory, such as files or connections.
///
/// A crew calls `enter` in each worker, or `startAwaiting` under the task models, when it starts.
package protocol JobSession: AnyObject, Sendable {
  /// Opens what belongs to the calling worker alone; one that cannot ends its process.
  func enter()

  /// How many threads `startAwaiting` starts for so many workers.
  func awaitingThreads(workers: Int) -> Int

  /// Makes the awaiting form ready.
  ///
  /// - Parameter workers: How many tasks are in flight at most.
  /// - Throws: When threads or connections cannot be had.
  func startAwaiting(workers: Int) throws
}
