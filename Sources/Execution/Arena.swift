import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// One block of memory that holds everything a run shares: signals, the claim counter, a record a
/// worker and an output slot a task.
///
/// It is one shared, populated mapping for every model, so that page sizes and page faults do not
/// differ between them, and forked workers see the same memory at the same addresses.
///
/// `@unchecked`: it only hands out addresses. Signals are atomics; a record belongs to one worker
/// and a slot to one task until the end of the iteration is signalled.
package struct Arena: @unchecked Sendable {
  /// Two cache lines: adjacent-line prefetchers fetch pairs.
  static let lineBytes = 128
  private static let recordBytes = 2 * lineBytes
  private static let pageBytes = 4096

  private let base: UnsafeMutableRawPointer
  private let byteCount: Int
  private let slotOffset: Int
  package let workerCount: Int
  package let taskCount: Int

  /// Maps an arena.
  ///
  /// - Throws: `ExecutionError.noMemory` when the system refuses the mapping.
  package init(workerCount: Int, taskCount: Int) throws(ExecutionError) {
    let recordsEnd = Signal.allCases.count * Self.lineBytes + workerCount * Self.recordBytes
    let slotOffset = (recordsEnd + Self.pageBytes - 1) / Self.pageBytes * Self.pageBytes
    let byteCount = slotOffset + max(taskCount, 1) * MemoryLayout<UInt64>.stride
    let flags = MAP_SHARED | MAP_ANONYMOUS | MAP_POPULATE
    let mapping = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let mapping, mapping != MAP_FAILED else {
      throw .noMemory(bytes: byteCount, reason: String(cString: strerror(errno)))
    }
    self.base = mapping
    self.byteCount = byteCount
    self.slotOffset = slotOffset
    self.workerCount = workerCount
    self.taskCount = taskCount
  }

  /// Gives the memory back; nothing that came from this arena may be used afterwards.
  package func unmap() { munmap(base, byteCount) }

  /// The words by which coordinator and workers signal each other, each on lines of its own.
  enum Signal: Int, CaseIterable {
    /// Grows when workers have something to do; they park on it between iterations.
    case command
    /// Workers that stand at the start gate.
    case arrived
    /// Grows when the gate opens.
    case go
    /// Workers that are done: with their start-up, or with the iteration.
    case finished
    /// Grows when the coordinator should look; it parks on it.
    case doorbell
    /// Not zero when workers should end.
    case stopping
  }

  func signal(_ signal: Signal) -> UnsafeMutablePointer<Atomic<UInt32>> {
    (base + signal.rawValue * Self.lineBytes).assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  /// The address of a signal for the futex calls.
  func word(_ signal: Signal) -> UnsafeMutablePointer<UInt32> {
    (base + signal.rawValue * Self.lineBytes).assumingMemoryBound(to: UInt32.self)
  }

  /// The first task that no worker has claimed yet.
  ///
  /// It shares the lines of `arrived`, which is idle while tasks are claimed.
  var nextTask: UnsafeMutablePointer<Atomic<Int>> {
    (base + Signal.arrived.rawValue * Self.lineBytes + 64)
      .assumingMemoryBound(to: Atomic<Int>.self)
  }

  /// The iteration that runs, and when it was released; beside `go`, which is written with them.
  var region: UnsafeMutablePointer<Region> {
    (base + Signal.go.rawValue * Self.lineBytes + 64).assumingMemoryBound(to: Region.self)
  }

  struct Region {
    var iteration: UInt64
    var releasedAt: UInt64
  }

  func record(_ worker: Int) -> UnsafeMutablePointer<WorkerRecord> {
    (base + Signal.allCases.count * Self.lineBytes + worker * Self.recordBytes)
      .assumingMemoryBound(to: WorkerRecord.self)
  }

  var records: [WorkerRecord] { (0..<workerCount).map { record($0).pointee } }

  /// The output of each task.
  var slots: UnsafeMutablePointer<UInt64> {
    (base + slotOffset).assumingMemoryBound(to: UInt64.self)
  }

  /// The sum of all outputs: each holds its task's identity, so the order does not matter.
  var tokenSum: UInt64 {
    UnsafeBufferPointer(start: slots, count: taskCount).reduce(0, &+)
  }

  /// Empties what the last iteration left, but not the outputs: the iteration folded into them
  /// tells old from new.
  func prepare(iteration: UInt64) {
    nextTask.pointee.store(0, ordering: .relaxed)
    signal(.arrived).pointee.store(0, ordering: .relaxed)
    signal(.finished).pointee.store(0, ordering: .relaxed)
    region.pointee = Region(iteration: iteration, releasedAt: 0)
    for worker in 0..<workerCount { record(worker).pointee = WorkerRecord() }
  }
}
