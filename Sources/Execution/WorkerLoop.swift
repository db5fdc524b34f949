import CPlatform

/// The work of one worker in one iteration, the same for threads and processes: take tasks, run the
/// kernel, store the outputs.
struct WorkerLoop {
  let job: Job
  let arena: Arena
  let policy: SchedulingPolicy
  let placement: Placement

  /// Runs until no task is left, and writes the worker's record.
  func run(worker: Int) {
    switch policy {
    case .dynamic:
      var feed = DynamicFeed(arena)
      run(&feed, worker: worker)
    case .static:
      var feed = StaticFeed(arena, worker: worker, placement: placement)
      run(&feed, worker: worker)
    case .stealing:
      guard var feed = StealingFeed(arena, worker: worker, placement: placement) else {
        var feed = DynamicFeed(arena)
        return run(&feed, worker: worker)
      }
      run(&feed, worker: worker)
    }
  }

  /// Runs all tasks of a feed.
  ///
  /// Useful time is all but waiting: readings of the clock around each task would cost more than
  /// the finest tasks. Whether the tasks are traced, and how the kernel is called, is decided once,
  /// so that the loop of a plain kernel without a trace has no part of the rest.
  @inline(__always)
  func run<Feed: TaskFeed>(_ feed: inout Feed, worker: Int) {
    if let spans = arena.spans {
      var log = spans.log(of: worker)
      run(&feed, &log, worker: worker)
      log.close()
    } else {
      var none = NoSpans()
      run(&feed, &none, worker: worker)
    }
  }

  @inline(__always)
  private func run<Feed: TaskFeed, Recorder: SpanRecorder>(
    _ feed: inout Feed, _ recorder: inout Recorder, worker: Int
  ) {
    switch CallableKernel(job, arena.context) {
    case .plain(let form): run(&feed, &recorder, form, worker: worker)
    case .withContext(let form): run(&feed, &recorder, form, worker: worker)
    }
  }

  @inline(__always)
  private func run<Feed: TaskFeed, Recorder: SpanRecorder, Form: KernelForm>(
    _ feed: inout Feed, _ recorder: inout Recorder, _ form: Form, worker: Int
  ) {
    let record = arena.record(worker)
    let iteration = arena.region.pointee.iteration
    let runner = TaskRunner(job: job, arena: arena, iteration: iteration)
    let begun = cp_now_ns()
    var executed: UInt64 = 0
    var checksum: UInt64 = 0
    while let ready = feed.next() {
      let task = UInt64(truncatingIfNeeded: ready.task)
      record.pointee.currentTask = task &+ 1
      recorder.begin()
      let value = form.value(of: ready, grain: runner.grain(of: task))
      recorder.end(ready.task)
      feed.complete(ready, token: runner.token(task, value, inputs: ready.inputs))
      checksum &+= value
      executed &+= 1
    }
    let finished = cp_now_ns()
    record.pointee.finishedAt = finished - feed.waitedAtEnd
    record.pointee.currentTask = 0
    record.pointee.usefulNanoseconds = finished - begun - feed.waited
    record.pointee.executed = executed
    record.pointee.checksum = checksum
  }
}

/// The grains of single tasks, and the fold of their outputs.
struct TaskRunner {
  private let grain: UInt64
  private let grains: UnsafeMutablePointer<UInt64>?
  private let iteration: UInt64

  init(job: Job, arena: Arena, iteration: UInt64) {
    grain = job.grain
    grains = arena.grains
    self.iteration = iteration
  }

  @inline(__always)
  func grain(of task: UInt64) -> UInt64 {
    if let grains { return grains[Int(task)] }
    return grain
  }

  @inline(__always)
  func token(_ task: UInt64, _ value: UInt64, inputs: UInt64) -> UInt64 {
    Token.fold(task: task, iteration: iteration, value: value, inputs: inputs)
  }
}
