import CPlatform
import TaskGraphs
import Terms

/// The work of one worker in one iteration, the same for threads and processes: take tasks, run the
/// kernel, store the outputs.
struct WorkerLoop {
  let job: Job
  let arena: Arena
  let policy: SchedulingPolicy
  let placement: Placement

  /// Runs until no task is left, and writes the worker's record.
  ///
  /// How the kernel is called is decided here, once, so that the loops of plain kernels have no part
  /// of the other form.
  func run(worker: Int) {
    switch CallableBody(job, arena.context) {
    case .plain(let form): run(form, worker: worker)
    case .withContext(let form): run(form, worker: worker)
    }
  }

  @inline(never)
  private func run<Form: TaskForm>(_ form: Form, worker: Int) {
    switch policy {
    case .dynamic:
      run(GuidedClaims(arena), form, worker: worker)
    case .static:
      var feed = StaticFeed(arena, worker: worker, placement: placement)
      run(&feed, form, worker: worker)
    case .stealing:
      guard var feed = StealingFeed(arena, worker: worker, placement: placement) else {
        return run(GuidedClaims(arena), form, worker: worker)
      }
      run(&feed, form, worker: worker)
    }
  }

  /// Runs all tasks in their order, as the only worker.
  func runAlone() {
    guard job.graph.isIndependent else {
      var feed = SerialFeed(arena)
      return run(&feed, worker: 0)
    }
    let all = OneRange(0..<arena.taskCount)
    switch CallableBody(job, arena.context) {
    case .plain(let form): run(all, form, worker: 0)
    case .withContext(let form): run(all, form, worker: 0)
    }
  }

  /// Runs all tasks of a feed that is not chosen by the policy.
  func run<Feed: TaskFeed>(_ feed: inout Feed, worker: Int) {
    switch CallableBody(job, arena.context) {
    case .plain(let form): run(&feed, form, worker: worker)
    case .withContext(let form): run(&feed, form, worker: worker)
    }
  }

  /// Runs all tasks of a feed with a kernel.
  ///
  /// Useful time is all but waiting: readings of the clock around each task would cost more than
  /// the finest tasks. Whether the tasks are traced is decided once, so that the loop without a
  /// trace has no part of it.
  @inline(__always)
  private func run<Feed: TaskFeed, Form: TaskForm>(
    _ feed: inout Feed, _ form: Form, worker: Int
  ) {
    if let spans = arena.spans {
      var log = spans.log(of: worker)
      run(&feed, &log, form, worker: worker)
      log.close()
    } else {
      var none = NoSpans()
      run(&feed, &none, form, worker: worker)
    }
  }

  @inline(__always)
  private func run<Feed: TaskFeed, Recorder: SpanRecorder, Form: TaskForm>(
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
    // Waits are timed by another clock, which may say a little more: on a busy machine the difference was negative.
    let held = finished - begun
    record.pointee.finishedAt = finished - min(feed.waitedAtEnd, held)
    record.pointee.currentTask = 0
    record.pointee.usefulNanoseconds = held - min(feed.waited, held)
    record.pointee.executed = executed
    record.pointee.checksum = checksum
  }

  /// Runs independent tasks, range by range.
  @inline(__always)
  private func run<Claims: RangeClaims, Form: TaskForm>(
    _ claims: Claims, _ form: Form, worker: Int
  ) {
    if let spans = arena.spans {
      var log = spans.log(of: worker)
      run(claims, &log, form, worker: worker)
      log.close()
    } else {
      var none = NoSpans()
      run(claims, &none, form, worker: worker)
    }
  }

  @inline(__always)
  private func run<Claims: RangeClaims, Recorder: SpanRecorder, Form: TaskForm>(
    _ initial: Claims, _ recorder: inout Recorder, _ form: Form, worker: Int
  ) {
    let record = arena.record(worker)
    let loop = RangeLoop(
      form: form,
      runner: TaskRunner(job: job, arena: arena, iteration: arena.region.pointee.iteration),
      slots: arena.slots)
    var claims = initial
    let begun = cp_now_ns()
    while let range = claims.claim() {
      record.pointee.claimed = UInt64(range.count)
      record.pointee.currentTask = UInt64(range.lowerBound) &+ 1
      record.pointee.checksum &+= loop.run(range, &recorder)
      record.pointee.executed &+= UInt64(range.count)
    }
    let finished = cp_now_ns()
    record.pointee.finishedAt = finished
    record.pointee.currentTask = 0
    record.pointee.usefulNanoseconds = finished - begun
  }
}

/// The grains of single tasks, and the fold of their outputs.
struct TaskRunner {
  let grain: UInt64
  /// Where tasks differ in theirs.
  let grains: UnsafeMutablePointer<UInt64>?
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
