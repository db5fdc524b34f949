/// The code that one task runs, and what a user must know of it.
///
/// A kernel is a pure function of the task's index, the grain and the seed, so its values, and the
/// sum of all values, do not depend on the schedule or on the number of workers.
package struct Kernel: Sendable {
  /// The work of one task.
  ///
  /// It is also the C signature of a user's own kernel:
  /// `uint64_t kernel(uint64_t task, uint64_t grain, uint64_t seed)`.
  package typealias Function = @convention(c) (UInt64, UInt64, UInt64) -> UInt64

  /// The same work without blocking a thread while it waits.
  package typealias AwaitingFunction =
    @Sendable (_ task: UInt64, _ grain: UInt64, _ seed: UInt64) async throws -> UInt64

  /// What limits the speed of a kernel.
  package enum Bound: String, Sendable, Codable, CaseIterable {
    /// Arithmetic: more cores help, more workers than cores do not.
    case cpu
    /// The memory system: more cores stop helping when it is saturated.
    case memory
    /// Waiting: workers need no core while they wait.
    case io
  }

  /// The name in experiment files, in rows and in `speedup list`.
  package let name: String

  /// One line for `speedup list`.
  package let about: String

  /// What one unit of grain is, in the plural: `darts`.
  package let unit: String

  package let bound: Bound

  /// The work of one task, blocking its worker until it is done.
  package let run: Function

  /// The form that the task models use; nil when the blocking form never waits.
  package let await: AwaitingFunction?

  /// The value of a task without its waiting: what the expected checksum is made of.
  package let value: Function

  /// Says in words what the sum of all values means: `π ≈ 3.1416`; nil when it means nothing.
  package let answer: (@Sendable (_ sum: UInt64, _ work: UInt64) -> String)?

  package init(
    name: String, about: String, unit: String, bound: Bound, run: Function,
    await: AwaitingFunction? = nil, value: Function? = nil,
    answer: (@Sendable (_ sum: UInt64, _ work: UInt64) -> String)? = nil
  ) {
    self.name = name
    self.about = about
    self.unit = unit
    self.bound = bound
    self.run = run
    self.await = `await`
    self.value = value ?? run
    self.answer = answer
  }
}
