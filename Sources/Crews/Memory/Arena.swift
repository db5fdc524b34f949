import Schedules
import Synchronization
import TaskGraphs
package import Terms

#if canImport(Glibc)
import Glibc
#endif

/// One block of memory that holds everything a run shares: signals, the claim counter, a record a
/// worker, an output slot a task, and what the policy needs of the graph.
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
  private static let placesOffset = Signal.allCases.count * lineBytes
  private static let recordsOffset = placesOffset + ParkingPlaces.byteCount

  private let mapping: Mapping
  private let slotOffset: Int
  private let slotCount: Int
  package let workerCount: Int
  package let taskCount: Int
  /// By which workers know how long they waited, and when tasks ran.
  let clock = TickClock()
  /// The dependences, unless the tasks are independent or owned.
  let graph: GraphMemory?
  /// What each worker does under the policy `static`.
  let programs: ProgramMemory?
  /// The tasks that are ready, under the policy `stealing`.
  let deques: DequeMemory?
  /// When each task ran, in a launch that is traced.
  let spans: SpanMemory?
  /// What the tasks of a kernel with a context share; nil for other kernels.
  let context: ContextMemory?
  /// The grain of each task where they differ; nil where all have that of the job.
  let grains: UnsafeMutablePointer<UInt64>?
  /// What a worker knows of the tasks that are left, where it may end before the others, under the
  /// policy `stealing`; under the others it knows by itself.
  let outlook: Outlook?

  /// Maps an arena for a job.
  ///
  /// - Parameters:
  ///   - workerCount: N.
  ///   - job: What will be run.
  ///   - policy: How workers will find their tasks.
  ///   - isTraced: Whether there is room for the time span of each task.
  ///   - release: Whether workers may end before the others.
  ///   - ignored: A dependence that is not waited for, to prove the check.
  /// - Throws: `CrewError.noMemory` when the system refuses the mapping.
  package init(
    workerCount: Int, job: Job, policy: SchedulingPolicy, isTraced: Bool = false,
    release: WorkerRelease = .never, ignoring ignored: IgnoredDependence? = nil
  ) throws(CrewError) {
    let graph = job.graph
    let program =
      policy == .static ? StaticProgram(graph, workers: workerCount) : nil
    let needsGraph = program == nil && !graph.isIndependent
    let needsQueues = needsGraph && policy == .stealing
    let placeCount = max(program?.slotCount ?? graph.taskCount, 1)
    slotCount = needsQueues ? 0 : placeCount
    let recordsEnd = Self.recordsOffset + workerCount * Self.recordBytes
    slotOffset = (recordsEnd + Self.pageBytes - 1) / Self.pageBytes * Self.pageBytes
    let graphOffset = slotOffset + (slotCount + 16) * MemoryLayout<UInt64>.stride
    let grains = job.grains
    let graphBytes = needsGraph ? GraphMemory.byteCount(graph) : 0
    let programBytes = program.map(ProgramMemory.byteCount) ?? 0
    let grainBytes = (grains.count + 32) * MemoryLayout<UInt64>.stride
    let future =
      needsQueues && release == .idle
      ? FutureParallelism(graph, workers: workerCount) : nil
    let futureBytes = future.map { MemoryBlock.byteCount($0.order, $0.bounds) } ?? 0
    mapping = try Mapping(
      byteCount: graphOffset + MemoryBlock.alignment + graphBytes + programBytes + grainBytes
        + futureBytes,
      isPopulated: true)
    self.workerCount = workerCount
    taskCount = graph.taskCount
    var block = MemoryBlock(mapping.base + (graphOffset + 127) / 128 * 128)
    self.graph = needsGraph ? GraphMemory(graph, ignoring: ignored, in: &block) : nil
    programs = program.map { ProgramMemory($0, ignoring: ignored, in: &block) }
    self.grains = grains.isEmpty ? nil : block.copy(grains)
    outlook = future.map {
      Outlook(
        order: block.copy($0.order), bounds: block.copy($0.bounds), count: $0.order.count)
    }
    deques =
      needsQueues
      ? try DequeMemory(workerCount: workerCount, taskCount: graph.taskCount) : nil
    spans =
      isTraced
      ? try SpanMemory(workerCount: workerCount, taskCount: graph.taskCount, clock: clock) : nil
    context = try ContextMemory(job, slotCount: placeCount)
  }

  /// Gives the memory back; nothing that came from this arena may be used afterwards.
  package func unmap() {
    mapping.unmap()
    deques?.unmap()
    spans?.unmap()
    context?.unmap()
  }

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
    /// Workers that are parked in an iteration.
    case parked
    /// Workers that have not decided to end before the others.
    case staying
  }

  func signal(_ signal: Signal) -> UnsafeMutablePointer<Atomic<UInt32>> {
    (mapping.base + signal.rawValue * Self.lineBytes).assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  /// The address of a signal for the futex calls.
  func word(_ signal: Signal) -> UnsafeMutablePointer<UInt32> {
    (mapping.base + signal.rawValue * Self.lineBytes).assumingMemoryBound(to: UInt32.self)
  }

  /// The first task that no worker has claimed yet.
  ///
  /// It shares the lines of `arrived`, which is idle while tasks are claimed.
  var nextTask: UnsafeMutablePointer<Atomic<Int>> {
    (mapping.base + Signal.arrived.rawValue * Self.lineBytes + 64)
      .assumingMemoryBound(to: Atomic<Int>.self)
  }

  /// The iteration that runs, and when it was released; beside `go`, which is written with them.
  var region: UnsafeMutablePointer<Region> {
    (mapping.base + Signal.go.rawValue * Self.lineBytes + 64)
      .assumingMemoryBound(to: Region.self)
  }

  struct Region {
    var iteration: UInt64
    var releasedAt: UInt64
    /// Whether workers end when they have nothing to do any more, in place of waiting for the next one.
    var endsWorkers: Bool
  }

  /// Where workers park in an iteration.
  var parkingPlaces: ParkingPlaces { ParkingPlaces(first: mapping.base + Self.placesOffset) }

  func record(_ worker: Int) -> UnsafeMutablePointer<WorkerRecord> {
    (mapping.base + Self.recordsOffset + worker * Self.recordBytes)
      .assumingMemoryBound(to: WorkerRecord.self)
  }

  /// How many tasks a worker has finished; the others read it to know when all are done.
  func finishedTasks(_ worker: Int) -> UnsafeMutablePointer<Atomic<Int>> {
    (UnsafeMutableRawPointer(record(worker)) + Self.recordBytes - 64)
      .assumingMemoryBound(to: Atomic<Int>.self)
  }

  /// The task that a worker runs, or ran last; nil between iterations.
  ///
  /// Of a range it is the first one whose output is not there, so that no task has to say that it begins.
  func currentTask(of worker: Int) -> Int? {
    let record = record(worker).pointee
    guard record.currentTask > 0 else { return nil }
    let first = Int(record.currentTask - 1)
    let stamp = Token.stamp(region.pointee.iteration)
    let range = first..<first + Int(record.claimed)
    return range.first { !Token.isThere(slots[$0], stamp: stamp) } ?? range.last ?? first
  }

  var records: [WorkerRecord] { (0..<workerCount).map { record($0).pointee } }

  /// The output of each task, under the policy `static` in the places of its program; where tasks wait in
  /// queues, outputs lie in `graph`, and there are no slots.
  var slots: UnsafeMutablePointer<UInt64> {
    (mapping.base + slotOffset).assumingMemoryBound(to: UInt64.self)
  }

  /// The sum of all outputs: each holds its task's identity, so the order does not matter.
  var tokenSum: UInt64 {
    if let graph, deques != nil { return graph.outputSum }
    return UnsafeBufferPointer(start: slots, count: slotCount).reduce(0, &+)
  }

  /// Empties what the last iteration left, but not the outputs: the iteration folded into them
  /// tells old from new.
  ///
  /// Whether it ends its workers stays as it was set.
  func prepare(iteration: UInt64) {
    nextTask.pointee.store(0, ordering: .relaxed)
    signal(.arrived).pointee.store(0, ordering: .relaxed)
    signal(.finished).pointee.store(0, ordering: .relaxed)
    signal(.staying).pointee.store(UInt32(workerCount), ordering: .relaxed)
    region.pointee = Region(
      iteration: iteration, releasedAt: 0, endsWorkers: region.pointee.endsWorkers)
    for worker in 0..<workerCount {
      record(worker).pointee = WorkerRecord()
      finishedTasks(worker).pointee.store(0, ordering: .relaxed)
    }
    graph?.prepare()
    deques?.prepare()
    spans?.prepare()
    context?.prepare()
  }
}
