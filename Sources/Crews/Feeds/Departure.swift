import Schedules
import Synchronization

/// Whether an idle worker ends for good, under the policy `stealing`: when those that stay are enough for
/// all that is left.
///
/// It is asked by workers that have nothing to do; the others do nothing for it.
struct Departure {
  private var outlook: Outlook
  private let graph: GraphMemory
  private let staying: UnsafeMutablePointer<Atomic<UInt32>>
  private let stamp: UInt64
  private let taskCount: Int
  /// How many tasks had finished when it looked last.
  private var seen = -1

  /// Nil when workers stay in this iteration.
  init?(_ arena: Arena) {
    guard let outlook = arena.outlook, let graph = arena.graph, arena.region.pointee.endsWorkers
    else { return nil }
    self.outlook = outlook
    self.graph = graph
    staying = arena.signal(.staying)
    stamp = Token.stamp(arena.region.pointee.iteration)
    taskCount = arena.taskCount
  }

  /// Whether the worker ends now; it must then take no task any more.
  ///
  /// - Parameter finished: How many tasks have finished: while that does not change, it is not looked again.
  /// - Returns: Whether it does.
  mutating func ends(_ finished: Int) -> Bool {
    if finished == taskCount { return true }
    guard finished != seen else { return false }
    seen = finished
    let (graph, stamp) = (graph, stamp)
    var present = staying.pointee.load(ordering: .relaxed)
    // One of those that are idle at once ends first, and the next one counts again.
    while present > 1,
      outlook.suffices(
        Int(present) - 1,
        isFinished: { Token.isThere(graph.output(of: $0), stamp: stamp) })
    {
      let (exchanged, original) = staying.pointee.compareExchange(
        expected: present, desired: present - 1, ordering: .relaxed)
      if exchanged { return true }
      present = original
    }
    return false
  }
}
