/// What a worker loop tells about the tasks that it runs.
protocol SpanRecorder {
  /// A kernel begins.
  mutating func begin()

  /// The kernel that began last has ended.
  mutating func end(_ task: Int)
}

/// Nothing is recorded, and nothing is left of the calls.
struct NoSpans: SpanRecorder {
  /// Values without a byte have one address for all threads, which a thread sanitizer takes for shared.
  private var unused: UInt8 = 0

  @inline(__always)
  mutating func begin() {}

  @inline(__always)
  mutating func end(_ task: Int) {}
}

/// When one task ran, on the clock of the trace.
struct RawSpan: BitwiseCopyable {
  var task: UInt64
  var start: UInt64
  var end: UInt64
}

/// The spans of one worker, one after the other.
struct SpanLog: SpanRecorder {
  private let clock: TickClock
  private let count: UnsafeMutablePointer<Int>
  private let spans: UnsafeMutableBufferPointer<RawSpan>
  private var next: Int
  private var start: UInt64 = 0

  /// A log that goes on behind what is there.
  init(
    clock: TickClock, count: UnsafeMutablePointer<Int>,
    spans: UnsafeMutableBufferPointer<RawSpan>
  ) {
    self.clock = clock
    self.count = count
    self.spans = spans
    next = count.pointee
  }

  @inline(__always)
  mutating func begin() { start = clock.nowAfterInputs() }

  @inline(__always)
  mutating func end(_ task: Int) { append(task, start: start, end: clock.now()) }

  /// Adds a span; a task too many, which only a wrong schedule runs, is left out.
  @inline(__always)
  mutating func append(_ task: Int, start: UInt64, end: UInt64) {
    guard next < spans.count else { return }
    spans[next] = RawSpan(task: UInt64(truncatingIfNeeded: task), start: start, end: end)
    next &+= 1
  }

  /// Makes what was added known to readers.
  @inline(__always)
  func close() { count.pointee = next }
}
