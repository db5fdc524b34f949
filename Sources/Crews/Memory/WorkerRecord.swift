import Processes

/// What one worker did in one iteration.
///
/// It lives in the arena: forked workers write it there.
package struct WorkerRecord {
  /// The task that runs, plus one, or the first of the range that runs; 0 between iterations.
  ///
  /// A worker that dies leaves its task's name here; see `Arena.currentTask`.
  var currentTask: UInt64 = 0
  /// How many tasks the range has; 0 where tasks come one by one.
  var claimed: UInt64 = 0
  /// Whether that task is done, and the worker waits for the next one.
  var isWaiting = false
  package var executed: UInt64 = 0
  /// The sum of the values of its tasks.
  package var checksum: UInt64 = 0
  /// Time inside kernels, in nanoseconds.
  package var usefulNanoseconds: UInt64 = 0
  /// When its last task was finished, by CLOCK_MONOTONIC, in nanoseconds.
  var finishedAt: UInt64 = 0
  /// When it ended for good, in the same way; 0 where it is kept for the next iteration.
  package var endedAt: UInt64 = 0
  var usage = Usage()
}
