import Synchronization
import TaskGraphs

/// What a graph needs in the arena beside the output slots; all of it is made before the workers.
///
/// `@unchecked`: it only hands out addresses; what workers change are atomics.
struct GraphMemory: @unchecked Sendable {
  /// Dependences by their predecessor: `successors[starts[t]..<starts[t + 1]]`.
  let starts: UnsafeMutablePointer<UInt32>
  let successors: UnsafeMutablePointer<UInt32>
  /// Dependences by their successor, in the same way.
  let predecessorStarts: UnsafeMutablePointer<UInt32>
  let predecessors: UnsafeMutablePointer<UInt32>
  /// For each task a count of the predecessors that have not finished, below 2²⁴, and above it the
  /// sum of the shares of those that have: one atomic addition a dependence does both.
  let pending: UnsafeMutablePointer<Atomic<UInt64>>
  /// What `pending` is before an iteration.
  let unstarted: UnsafeMutablePointer<UInt64>
  /// The tasks without predecessors, ascending.
  let sources: UnsafeMutablePointer<UInt32>
  let sourceCount: Int
  private let taskCount: Int

  init(
    _ graph: TaskGraph, ignoring ignored: IgnoredDependence?, in block: inout MemoryBlock
  ) {
    taskCount = graph.taskCount
    starts = block.copy(graph.successorOffsets)
    successors = block.copy(graph.successors)
    predecessorStarts = block.copy(graph.predecessorOffsets)
    predecessors = block.copy(graph.predecessors)
    // 2²⁴ minus the count: the last predecessor makes the low bits 0, and carries one.
    var counts = (0..<graph.taskCount).map { task in
      UInt64(1) << 24 - UInt64(graph.predecessors(of: task).count)
    }
    // One delivery more than counted leaves low bits that are not 0: the task is ready only once.
    if let ignored, graph.hasDependence(of: ignored.successor, on: ignored.predecessor) {
      counts[ignored.successor] += 1
    }
    unstarted = block.copy(counts)
    pending = UnsafeMutableRawPointer(block.copy(counts))
      .assumingMemoryBound(to: Atomic<UInt64>.self)
    let first = (0..<graph.taskCount).filter { counts[$0] == 1 << 24 }
    sources = block.copy(first.map { UInt32($0) })
    sourceCount = first.count
  }

  /// How many bytes it takes at most.
  static func byteCount(_ graph: TaskGraph) -> Int {
    (graph.taskCount + 1) * (4 + 4 + 8 + 8 + 4) + graph.dependenceCount * 8
      + 7 * MemoryBlock.alignment
  }

  func prepare() {
    UnsafeMutableRawPointer(pending).copyMemory(
      from: unstarted, byteCount: taskCount * MemoryLayout<UInt64>.stride)
  }

  /// Adds a finished predecessor's output to `task`; returns whether that was the last one.
  @inline(__always)
  func deliver(_ share: UInt64, to task: Int) -> Bool {
    let word = pending[task].wrappingAdd(
      share << Token.shareShift &+ 1, ordering: .acquiringAndReleasing
    ).newValue
    return word & (1 << 24 - 1) == 0
  }

  /// The sum of the shares of all predecessors of a task that is ready.
  @inline(__always)
  func inputs(of task: Int) -> UInt64 {
    // The carry of the count is not part of the sum.
    Token.inputs(pending[task].load(ordering: .relaxed) >> Token.shareShift &- 1)
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
    let bytes = values.count * MemoryLayout<Value>.stride
    next += (bytes + Self.alignment) / Self.alignment * Self.alignment
    return place
  }
}
