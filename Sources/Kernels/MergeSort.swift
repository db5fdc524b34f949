import CKernels
import Crews
import TaskGraphs
import Terms

extension Kernel {
  /// Sorts random numbers: leaves of a tree sort `grain` numbers each, the tasks above them merge.
  ///
  /// The value of a task is a sum over its numbers that does not depend on their order; it is made
  /// wrong when they do not ascend, or are not those of the task's predecessors.
  package static let mergeSort = Kernel(
    name: "merge-sort",
    about:
      "Sorts random numbers in a tree of tasks: leaves sort, the others merge; the last alone.",
    unit: "numbers",
    bound: .cpu,
    memory: SharedMemory(
      byteCount: { tasks, grain in
        SharedBytes.header(andWords: [2, (tasks + 1) / 2, Int(clamping: grain)])
      },
      prepare: { memory, tasks, grain, seed in
        guard let base = memory.baseAddress else { return }
        MergeMemory(base, tasks: tasks, grain: Int(grain)).fill(seed: seed)
      }),
    runWithContext: { task, grain, seed, context in
      guard let base = context.pointee.memory else { return 0 }
      let memory = MergeMemory(base, tasks: Int(context.pointee.tasks), grain: Int(grain))
      let inputs = UnsafeBufferPointer(
        start: context.pointee.inputs, count: Int(context.pointee.input_count))
      return memory.run(Int(task), inputs: inputs)
    }
  ).on(
    .pattern(GraphPattern(kind: .reduction, width: 16, steps: 1)),
    isWork: { task, graph in graph.predecessors(of: task).isEmpty }
  ).strongOnly(
    "a tree of N times the leaves has more levels, and its last task merges N times as much")
}

/// Two buffers: a task at an even level of the tree leaves its numbers in the first one.
struct MergeMemory {
  private let first: UnsafeMutablePointer<UInt64>
  private let tree: Reduction
  private let grain: Int

  init(_ base: UnsafeMutableRawPointer, tasks: Int, grain: Int) {
    tree = Reduction(leaves: (tasks + 1) / 2)
    self.grain = grain
    first = (base + SharedBytes.header).assumingMemoryBound(to: UInt64.self)
  }

  /// The buffer of a level.
  private func buffer(_ level: Int) -> UnsafeMutablePointer<UInt64> {
    level % 2 == 0 ? first : first + tree.leaves * grain
  }

  /// Fresh numbers for an iteration.
  func fill(seed: UInt64) {
    for leaf in 0..<tree.leaves {
      var random = RandomStream(task: UInt64(leaf), seed: seed)
      for index in 0..<grain { first[leaf * grain + index] = random.next() }
    }
  }

  /// The sorted numbers, after the last task.
  var result: UnsafeBufferPointer<UInt64> {
    let level = tree.part(of: 2 * tree.leaves - 2).level
    return UnsafeBufferPointer(start: buffer(level), count: tree.leaves * grain)
  }

  /// Sorts or merges, and returns the value of the task.
  func run(_ task: Int, inputs: UnsafeBufferPointer<UInt64>) -> UInt64 {
    let (leaves, level) = tree.part(of: task)
    let start = leaves.lowerBound * grain
    let count = leaves.count * grain
    let sorted = buffer(level) + start
    if level == 0 {
      ck_sort(sorted, buffer(1) + start, count)
    } else {
      let left = 1 << (level - 1)
      let right = leaves.count - left
      // The level of a part is how often it was put together from two.
      let rightLevel = Int.bitWidth - (right - 1).leadingZeroBitCount
      let middle = start + left * grain
      ck_merge(
        buffer(level - 1) + start, left * grain, buffer(rightLevel) + middle,
        right * grain, sorted)
    }
    var content: UInt64 = 0
    let isSorted = ck_is_sorted(sorted, count, &content) != 0
    let isComplete = level == 0 || inputs.reduce(0, &+) == content
    return isSorted && isComplete ? content : ~content
  }
}
