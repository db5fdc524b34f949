import CPlatform
import Synchronization
import TaskGraphs

/// What a graph needs in the arena beside the output slots; all of it is made before the workers.
///
/// `@unchecked`: it only hands out addresses; what workers change are atomics.
struct GraphMemory: @unchecked Sendable {
  /// What a finished predecessor needs of a task, in one cache line: when it finds the task ready, what
  /// the task needs first has come with the count.
  private struct Cell: ~Copyable {
    /// What the task waits for, or its output.
    ///
    /// Until it runs, a count of the predecessors that have not finished, below 2²⁴, and above it the sum of
    /// the shares of those that have: one atomic addition a dependence does both. Under `stealing` the output
    /// then takes its place: a line less for each task.
    let pending: Atomic<UInt64>
    /// Its successors are `successors[first..<end]`.
    let first: UInt32
    let end: UInt32
  }

  private static let countMask: UInt64 = 1 << 24 - 1

  private let cells: UnsafeMutablePointer<Cell>
  private let successors: UnsafeMutablePointer<UInt32>
  /// Dependences by their successor: `predecessors[starts[t]..<starts[t + 1]]`.
  private let predecessorStarts: UnsafeMutablePointer<UInt32>
  private let predecessors: UnsafeMutablePointer<UInt32>
  /// The tasks without predecessors, ascending.
  let sources: UnsafeMutablePointer<UInt32>
  let sourceCount: Int
  private let taskCount: Int
  /// The task that does not wait for one of its predecessors, to prove the check; else nil.
  private let ignoring: Int?
  /// What the count is when one delivery is missing; no count where one is ignored, because then two may
  /// each take itself for the last.
  private let countBeforeLast: UInt64

  init(
    _ graph: TaskGraph, ignoring ignored: IgnoredDependence?, in block: inout MemoryBlock
  ) {
    taskCount = graph.taskCount
    ignoring = ignored.flatMap {
      graph.hasDependence(of: $0.successor, on: $0.predecessor) ? $0.successor : nil
    }
    countBeforeLast = ignoring == nil ? Self.countMask : .max
    successors = block.copy(graph.successors)
    predecessorStarts = block.copy(graph.predecessorOffsets)
    predecessors = block.copy(graph.predecessors)
    cells = block.room(for: Cell.self, count: taskCount)
    for task in 0..<taskCount {
      (cells + task).initialize(
        to: Cell(
          pending: Atomic(0), first: graph.successorOffsets[task],
          end: graph.successorOffsets[task + 1]))
    }
    let (starts, exempt) = (predecessorStarts, ignoring)
    let first = (0..<taskCount).filter { starts[$0 + 1] - starts[$0] == ($0 == exempt ? 1 : 0) }
    sources = block.copy(first.map { UInt32($0) })
    sourceCount = first.count
  }

  /// How many bytes it takes at most.
  static func byteCount(_ graph: TaskGraph) -> Int {
    (graph.taskCount + 1) * (MemoryLayout<Cell>.stride + 4 + 4) + graph.dependenceCount * 8
      + 5 * MemoryBlock.alignment
  }

  /// Lets all tasks wait for all of their predecessors again.
  func prepare() {
    for task in 0..<taskCount {
      // 2²⁴ minus the count: the last predecessor makes the low bits 0, and carries one.
      let waits = UInt64(1) << 24 - UInt64(predecessorStarts[task + 1] - predecessorStarts[task])
      cells[task].pending.store(waits, ordering: .relaxed)
    }
    // One delivery more than counted leaves low bits that are not 0: the task is ready only once.
    if let ignoring { cells[ignoring].pending.wrappingAdd(1, ordering: .relaxed) }
  }

  /// The tasks that wait for `task`: places of `successor(at:)`.
  @inline(__always)
  func successors(of task: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(cells[task].first), Int(cells[task].end)))
  }

  @inline(__always)
  func successor(at place: Int) -> Int { Int(successors[place]) }

  /// Adds a finished predecessor's output to `task`; returns whether that was the last one.
  @inline(__always)
  func deliver(_ share: UInt64, to task: Int) -> Bool {
    let delivery = share << Token.shareShift &+ 1
    let seen = cells[task].pending.load(ordering: .acquiring)
    // The last one is alone with the task: a plain store took 15% off wide stencils.
    if seen & Self.countMask == countBeforeLast {
      cells[task].pending.store(seen &+ delivery, ordering: .relaxed)
      return true
    }
    let word = cells[task].pending.wrappingAdd(delivery, ordering: .acquiringAndReleasing).newValue
    return word & Self.countMask == 0
  }

  /// The sum of the shares of all predecessors of a task that is ready.
  @inline(__always)
  func inputs(of task: Int) -> UInt64 {
    // The carry of the count is not part of the sum.
    Token.inputs(cells[task].pending.load(ordering: .relaxed) >> Token.shareShift &- 1)
  }

  /// Puts the output of a task that ran in the place of its count, which nobody needs any more.
  @inline(__always)
  func setOutput(_ token: UInt64, of task: Int) {
    cells[task].pending.store(token, ordering: .relaxed)
  }

  /// The output of a task that ran; its count before.
  @inline(__always)
  func output(of task: Int) -> UInt64 { cells[task].pending.load(ordering: .relaxed) }

  /// The sum of the outputs of all tasks, when they ran.
  var outputSum: UInt64 { (0..<taskCount).reduce(0) { $0 &+ output(of: $1) } }

  /// Asks for the names of the successors of a task that is ready.
  @inline(__always)
  func expect(_ task: Int) { cp_prefetch(successors + Int(cells[task].first)) }

  /// Asks for what the end of a task that begins will write to.
  ///
  /// All at once: the deliveries would fetch one line after the other. It took 28% off tasks that wait for
  /// any three before them.
  @inline(__always)
  func expectEnd(of task: Int) {
    for place in successors(of: task) { cp_prefetch_to_write(cells + successor(at: place)) }
  }
}

extension GraphMemory {
  /// The tasks that `task` waits for, in the order of the graph.
  @inline(__always)
  func predecessors(of task: Int) -> SlotRow {
    let first = Int(predecessorStarts[task])
    return SlotRow(
      start: predecessors + first, count: Int(predecessorStarts[task &+ 1]) &- first)
  }
}

/// A piece of memory that is handed out from front to back.
struct MemoryBlock {
  static let alignment = 128
  private var next: UnsafeMutableRawPointer

  init(_ start: UnsafeMutableRawPointer) { next = start }

  /// How many bytes two rows take.
  static func byteCount(_ first: [UInt32], _ second: [UInt32]) -> Int {
    (first.count + second.count) * MemoryLayout<UInt32>.stride + 2 * alignment
  }

  /// Copies values to the next aligned place.
  mutating func copy<Value: BitwiseCopyable>(_ values: [Value]) -> UnsafeMutablePointer<Value> {
    let place = next.bindMemory(to: Value.self, capacity: max(values.count, 1))
    place.update(from: values, count: values.count)
    skip(values.count * MemoryLayout<Value>.stride)
    return place
  }

  /// Room for values that are still to be made, at the next aligned place.
  mutating func room<Value: ~Copyable>(
    for type: Value.Type, count: Int
  ) -> UnsafeMutablePointer<Value> {
    let place = next.bindMemory(to: type, capacity: max(count, 1))
    skip(count * MemoryLayout<Value>.stride)
    return place
  }

  private mutating func skip(_ bytes: Int) {
    next += (bytes + Self.alignment) / Self.alignment * Self.alignment
  }
}
