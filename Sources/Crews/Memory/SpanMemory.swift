/// Where workers note when their tasks ran: a log for each, so that they share no cache lines.
///
/// `@unchecked`: it only hands out addresses; a log belongs to one worker at a time.
struct SpanMemory: @unchecked Sendable {
  let clock: TickClock
  private let mapping: Mapping
  private let workerCount: Int
  private let capacity: Int

  /// Two cache lines for the count of a log.
  private static let headerBytes = 128

  private var strideBytes: Int {
    (Self.headerBytes + capacity * MemoryLayout<RawSpan>.stride + Self.headerBytes - 1)
      / Self.headerBytes * Self.headerBytes
  }

  /// - Throws: `CrewError.noMemory`.
  init(workerCount: Int, taskCount: Int, clock: TickClock) throws(CrewError) {
    self.clock = clock
    self.workerCount = workerCount
    capacity = taskCount
    let bytes = Self.headerBytes * 2 + taskCount * MemoryLayout<RawSpan>.stride
    // All tasks fit into each log, but most of it is never touched.
    mapping = try Mapping(byteCount: bytes * workerCount, isPopulated: false)
  }

  /// The log of a worker, or of a lane.
  @inline(__always)
  func log(of worker: Int) -> SpanLog {
    let base = mapping.base + worker * strideBytes
    return SpanLog(
      clock: clock, count: base.assumingMemoryBound(to: Int.self),
      spans: UnsafeMutableBufferPointer(
        start: (base + Self.headerBytes).assumingMemoryBound(to: RawSpan.self), count: capacity))
  }

  /// Empties all logs.
  func prepare() {
    for worker in 0..<workerCount {
      (mapping.base + worker * strideBytes).assumingMemoryBound(to: Int.self).pointee = 0
    }
  }

  /// The spans of the last iteration, by their start.
  ///
  /// - Parameter release: When the iteration was released, in nanoseconds by CLOCK_MONOTONIC.
  /// - Returns: The spans, in seconds from the release.
  func spans(since release: UInt64) -> [TaskSpan] {
    let seconds = clock.seconds(since: release)
    var spans: [TaskSpan] = []
    for worker in 0..<workerCount {
      let base = mapping.base + worker * strideBytes
      let count = base.assumingMemoryBound(to: Int.self).pointee
      let raw = UnsafeBufferPointer(
        start: (base + Self.headerBytes).assumingMemoryBound(to: RawSpan.self), count: count)
      spans += raw.map { span in
        TaskSpan(
          task: Int(span.task), worker: worker, start: seconds(span.start), end: seconds(span.end))
      }
    }
    return spans.sorted { ($0.start, $0.task) < ($1.start, $1.task) }
  }

  func unmap() { mapping.unmap() }
}
