import Basics
import CKernels
import Crews
import TaskGraphs
import Terms

extension Kernel {
  /// The triad of STREAM, a = b + s·c (McCalpin, 1995): a task runs over its own part of `grain`
  /// numbers of three arrays, a step of the graph over all of them; s is the number of the step.
  ///
  /// The single tasks between the steps do nothing: they are barriers, without which a worker could
  /// run all steps over a part that is still in its cache.
  ///
  /// Worker w of N touches the parts whose column times N, divided by the width, is w. That is the
  /// one who uses them under the policy `static`; others take parts as they come.
  package static let triad = Kernel(
    name: "triad",
    about: "STREAM's triad, a = b + s·c, over arrays that should be larger than the last cache.",
    unit: "numbers of 24 bytes moved",
    bound: .memory,
    memory: SharedMemory(
      byteCount: { tasks, grain in
        SharedBytes.header(andWords: [3, TriadMemory.width(tasks: tasks), Int(clamping: grain)])
      },
      prepare: { memory, tasks, grain, seed in
        SharedBytes.fillOnce(memory) { _ in
          TriadMemory(memory, tasks: tasks, grain: grain)?.fill(seed: seed)
        }
      },
      firstTouch: { memory, worker, workers, tasks, grain in
        TriadMemory(memory, tasks: tasks, grain: grain)?.touch(worker: worker, of: workers)
      }),
    runWithContext: { task, grain, seed, context in
      let memory = UnsafeMutableRawBufferPointer(
        start: context.pointee.memory, count: Int(context.pointee.memory_bytes))
      let arrays = TriadMemory(memory, tasks: Int(context.pointee.tasks), grain: grain)
      return arrays.map { $0.run(Int(task)) } ?? 0
    },
    answer: { _, numbers in "\(DecimalText.rounded(Double(numbers) * 24e-9, 3)) GB moved" }
  ).on(
    .pattern(GraphPattern(kind: .forkJoin, width: 64, steps: triadSteps)),
    isWork: { task, graph in task % (TriadMemory.width(tasks: graph.taskCount) + 1) != 0 })
}

/// As often as STREAM runs over its arrays.
private let triadSteps = 10

private let triadLoop: ck_triad_loop = ck_triad(ck_best_level())

/// Three arrays, one behind the other.
struct TriadMemory {
  private let a: UnsafeMutablePointer<Double>
  private let width: Int
  private let grain: Int

  /// Nil where the memory is empty.
  init?(_ memory: UnsafeMutableRawBufferPointer, tasks: Int, grain: UInt64) {
    guard let base = memory.baseAddress else { return nil }
    a = sharedDoubles(base)
    width = Self.width(tasks: tasks)
    self.grain = Int(grain)
  }

  /// The parts of the arrays, from the tasks of the pattern `fork-join`.
  static func width(tasks: Int) -> Int { max((tasks - 1) / triadSteps - 1, 1) }

  private var b: UnsafeMutablePointer<Double> { a + width * grain }
  private var c: UnsafeMutablePointer<Double> { a + 2 * width * grain }

  /// The array that is written.
  var result: UnsafeBufferPointer<Double> { UnsafeBufferPointer(start: a, count: width * grain) }

  /// The numbers of b and c at a place.
  static func inputs(_ place: Int, seed: UInt64) -> (b: Double, c: Double) {
    (Double((UInt64(place) &+ seed) % 1021), Double((UInt64(place) &* 7 &+ seed) % 509))
  }

  func fill(seed: UInt64) {
    for place in 0..<(width * grain) { (b[place], c[place]) = Self.inputs(place, seed: seed) }
  }

  func touch(worker: Int, of workers: Int) {
    let first = (worker * width + workers - 1) / workers * grain
    let last = ((worker + 1) * width + workers - 1) / workers * grain
    for array in [a, b, c] { (array + first).update(repeating: 0, count: last - first) }
  }

  func run(_ task: Int) -> UInt64 {
    let (step, place) = task.quotientAndRemainder(dividingBy: width + 1)
    guard place > 0 else { return 0 }
    let first = (place - 1) * grain
    let sum = triadLoop(a + first, b + first, c + first, Double(step + 1), grain)
    return UInt64(sum)
  }
}
