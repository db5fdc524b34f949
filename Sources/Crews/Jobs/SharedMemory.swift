/// Memory that all tasks of a job share, in threads and in processes.
///
/// A task may write what no task beside it reads or writes, and read what its predecessors wrote.
package struct SharedMemory: Sendable {
  /// How many bytes a job of so many tasks needs; `Int.max` where no number can hold it.
  package let byteCount: @Sendable (_ tasks: Int, _ grain: UInt64) -> Int

  /// Writes what an iteration begins with, outside of the time that is measured.
  ///
  /// It is called before each iteration; the memory holds zeros before the first, and later what
  /// the last one left.
  package let prepare:
    @Sendable (
      _ memory: UnsafeMutableRawBufferPointer, _ tasks: Int, _ grain: UInt64, _ seed: UInt64
    ) -> Void

  /// Touches the part that a worker will use, once, when the crew starts, so that its pages lie
  /// near the worker's core.
  ///
  /// What it writes does not count, because `prepare` follows. Nil where that does not matter: the
  /// memory is then populated from the beginning.
  package let firstTouch:
    (
      @Sendable (
        _ memory: UnsafeMutableRawBufferPointer, _ worker: Int, _ workers: Int, _ tasks: Int,
        _ grain: UInt64
      ) -> Void
    )?

  package init(
    byteCount: @escaping @Sendable (_ tasks: Int, _ grain: UInt64) -> Int,
    prepare:
      @escaping @Sendable (
        _ memory: UnsafeMutableRawBufferPointer, _ tasks: Int, _ grain: UInt64, _ seed: UInt64
      ) -> Void,
    firstTouch: (
      @Sendable (
        _ memory: UnsafeMutableRawBufferPointer, _ worker: Int, _ workers: Int, _ tasks: Int,
        _ grain: UInt64
      ) -> Void
    )? = nil
  ) {
    self.byteCount = byteCount
    self.prepare = prepare
    self.firstTouch = firstTouch
  }
}
