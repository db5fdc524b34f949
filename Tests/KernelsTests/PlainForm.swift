import Kernels

@testable import Crews

extension Kernel {
  /// The value of a task, of a kernel that takes no context.
  func run(_ task: UInt64, _ grain: UInt64, _ seed: UInt64) -> UInt64 {
    guard case .plain(let run, _, _) = body else { preconditionFailure("\(name) takes a context") }
    return run(task, grain, seed)
  }

  /// The form of the task models; nil when the blocking form never waits.
  var await: TaskBody.AwaitingFunction? {
    guard case .plain(_, let wait, _) = body else { return nil }
    return wait
  }

  /// The same without its waiting.
  func value(_ task: UInt64, _ grain: UInt64, _ seed: UInt64) -> UInt64 {
    guard case .plain(_, _, let value) = body else {
      preconditionFailure("\(name) takes a context")
    }
    return value(task, grain, seed)
  }
}
