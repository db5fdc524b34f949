import Basics

/// Why a crew could not run its job to the end.
package enum CrewError: Error, Equatable, CustomStringConvertible {
  case noMemory(bytes: Int, reason: String)
  case cannotStartThread(worker: Int, reason: String)
  /// The runtime of Swift tasks would wait for its threads for ever.
  case noRuntimeThreads(needed: Int, given: Int, reason: String)
  case cannotFork(worker: Int, reason: String)
  case notSingleThreaded(threads: Int)
  /// A worker process ended before its work: by a signal or with an exit code.
  ///
  /// `task` is the one that it ran, or ran last if it waited for another.
  case workerDied(worker: Int, task: String?, isWaiting: Bool = false, how: String)
  case kernelFailed(String)

  package var description: String {
    switch self {
    case .noMemory(let bytes, let reason):
      "the arena of \(ByteSize.text(Double(bytes))) cannot be mapped: \(reason); use fewer tasks"
    case .cannotStartThread(let worker, let reason):
      "worker \(worker + 1) cannot be started as a thread: \(reason)"
    case .noRuntimeThreads(let needed, let given, let reason):
      "Swift tasks need \(needed) threads here, and the system gives \(given): \(reason)"
    case .cannotFork(let worker, let reason):
      "worker \(worker + 1) cannot be started as a process: \(reason)"
    case .notSingleThreaded(let threads):
      "processes are forked only while there is one thread, and there are \(threads)"
    case .workerDied(let worker, let task, let isWaiting, let how):
      "worker \(worker + 1) \(how)"
        + (task.map { " while it \(isWaiting ? "waited after" : "ran") task \($0)" } ?? "")
    case .kernelFailed(let reason):
      "the kernel failed: \(reason)"
    }
  }
}
