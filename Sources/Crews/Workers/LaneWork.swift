import CPlatform

/// What a lane does around the child tasks: where its tasks come from, what becomes of their outputs, and what
/// its record will say.
struct LaneWork<Feed: PollingFeed> {
  private(set) var feed: Feed
  let kernel: LaneKernel
  private let parking: LaneParking
  private var log: SpanLog?
  private var useful: UInt64 = 0
  private var executed: UInt64 = 0
  private var checksum: UInt64 = 0

  init(_ feed: Feed, log: SpanLog?, kernel: LaneKernel, parking: LaneParking) {
    self.feed = feed
    self.log = log
    self.kernel = kernel
    self.parking = parking
  }

  /// Whether no task will come any more, after `next` found none.
  var isOver: Bool { feed.isOver || parking.isOver }

  /// The next task, if one is there soon.
  @inline(__always)
  mutating func next() -> ReadyTask? { feed.poll() ?? parking.spin(&feed) }

  /// Stores the output of a task, releases its successors, and notes what it took.
  @inline(__always)
  mutating func finish(_ ready: ReadyTask, _ result: LaneResult) {
    let token = kernel.runner.token(UInt64(ready.task), result.value, inputs: ready.inputs)
    let pushed = feed.deliver(ready, token: token)
    if pushed > 0 { parking.wake(pushed) }
    log?.append(ready.task, start: result.tracedStart, end: result.tracedEnd)
    useful &+= result.useful
    executed &+= 1
    checksum &+= result.value
  }

  /// Writes the record of the lane.
  func close(_ record: UnsafeMutablePointer<WorkerRecord>) {
    log?.close()
    record.pointee.usefulNanoseconds = useful
    record.pointee.executed = executed
    record.pointee.checksum = checksum
  }
}

/// What a child task leaves behind.
struct LaneResult: Sendable {
  var value: UInt64 = 0
  /// Time inside the kernel in nanoseconds, as far as tasks are timed.
  var useful: UInt64 = 0
  /// On the clock of the trace, if there is one.
  var tracedStart: UInt64 = 0
  var tracedEnd: UInt64 = 0
}

/// What child tasks need to know.
///
/// `@unchecked`: the arena's addresses, which outlive the iteration.
struct LaneKernel: @unchecked Sendable {
  let runner: TaskRunner
  /// How its tasks await; nil where they compute.
  let wait: AwaitingForm?
  private let kernel: CallableBody
  private let timesTasks: Bool
  private let clock: TickClock?

  init(job: Job, arena: Arena, iteration: UInt64) {
    runner = TaskRunner(job: job, arena: arena, iteration: iteration)
    wait = AwaitingForm(job, arena.context)
    kernel = CallableBody(job, arena.context)
    timesTasks = job.timesTasks
    clock = arena.spans?.clock
  }

  /// Runs a task that computes.
  func compute(_ ready: ReadyTask) -> LaneResult {
    let grain = runner.grain(of: UInt64(truncatingIfNeeded: ready.task))
    var result = begin()
    result.value =
      switch kernel {
      case .plain(let form): form.value(of: ready, grain: grain)
      case .withContext(let form): form.value(of: ready, grain: grain)
      }
    end(&result)
    return result
  }

  /// Runs a task that awaits.
  func await(_ ready: ReadyTask, _ wait: AwaitingForm) async throws -> LaneResult {
    let grain = runner.grain(of: UInt64(truncatingIfNeeded: ready.task))
    var result = begin()
    result.value = try await wait.value(of: ready, grain: grain)
    end(&result)
    return result
  }

  @inline(__always)
  private func begin() -> LaneResult {
    LaneResult(
      useful: timesTasks ? cp_now_ns() : 0, tracedStart: clock?.nowAfterInputs() ?? 0)
  }

  @inline(__always)
  private func end(_ result: inout LaneResult) {
    if let clock { result.tracedEnd = clock.now() }
    if timesTasks { result.useful = cp_now_ns() &- result.useful }
  }
}
