package import CTask

/// The code of the tasks of a job, in one of two forms.
package enum TaskBody: Sendable {
  /// The work of one task.
  ///
  /// It is also the C signature of a user's own kernel:
  /// `uint64_t kernel(uint64_t task, uint64_t grain, uint64_t seed)`.
  package typealias Function = @convention(c) (UInt64, UInt64, UInt64) -> UInt64

  /// The same work without blocking a thread while it waits.
  package typealias AwaitingFunction =
    @Sendable (_ task: UInt64, _ grain: UInt64, _ seed: UInt64) async throws -> UInt64

  /// The work of one task that reads the values of its predecessors, or shared memory.
  ///
  /// It is also the C signature of a user's own kernel; see `speedup_kernel.h`.
  package typealias ContextFunction =
    @convention(c) (UInt64, UInt64, UInt64, UnsafePointer<speedup_context>) -> UInt64

  /// The same work without blocking a thread while it waits.
  package typealias AwaitingContextFunction =
    @Sendable (_ task: UInt64, _ grain: UInt64, _ seed: UInt64, _ context: AwaitingContext)
    async throws -> UInt64

  /// It blocks its worker until the task is done; `await` is the form of the task models, nil when
  /// it never waits; `value` is the result without the waiting, for the expected checksum.
  case plain(Function, await: AwaitingFunction?, value: Function)
  /// It is called with the task's context; `await` and `value` as in `plain`; `memory` is nil when
  /// only values are passed on.
  case withContext(
    ContextFunction, await: AwaitingContextFunction?, value: ContextFunction,
    memory: SharedMemory?)

  /// Whether it has a form that awaits, for the task models; the blocking form of others never waits.
  package var awaits: Bool {
    switch self {
    case .plain(_, let wait, _): wait != nil
    case .withContext(_, let wait, _, _): wait != nil
    }
  }
}
