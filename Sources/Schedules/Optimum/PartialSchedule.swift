import TaskGraphs

/// The tasks that are placed so far; all others begin no earlier than the last of them.
struct PartialSchedule {
  private let graph: TaskGraph
  private(set) var isPlaced: [Bool]
  private(set) var ends: [Double]
  private var starts: [Double]
  private var owners: [UInt32]
  /// When all predecessors that are placed have ended.
  private var arrivals: [Double]
  private var missing: [UInt32]
  /// The tasks whose predecessors are placed.
  private(set) var eligible: [Int]
  /// When each worker is free.
  private var free: [Double]
  /// When the last task began.
  private(set) var clock = 0.0
  private(set) var placed = 0
  /// Of the set of placed tasks.
  private(set) var key = StateKey()
  private let keys: [StateKey]

  /// What is needed to take a task away again.
  struct Step {
    fileprivate let task: Int
    fileprivate let place: Int
    fileprivate let worker: Int
    fileprivate let free: Double
    fileprivate let clock: Double
    fileprivate let arrivals: [Double]
  }

  init(_ graph: TaskGraph, _ times: TaskTimes) {
    self.graph = graph
    isPlaced = [Bool](repeating: false, count: graph.taskCount)
    ends = [Double](repeating: 0, count: graph.taskCount)
    (starts, arrivals) = (ends, ends)
    owners = [UInt32](repeating: 0, count: graph.taskCount)
    missing = (0..<graph.taskCount).map {
      UInt32(truncatingIfNeeded: graph.predecessors(of: $0).count)
    }
    eligible = missing.indices.filter { graph.predecessors(of: $0).isEmpty }
    free = times.readiness
    keys = StateKey.keys(count: graph.taskCount)
  }

  /// States of few tasks are all different.
  var isDeepEnough: Bool { placed > 1 }

  /// When a task can begin.
  func start(of task: Int) -> Double {
    max(arrivals[task], clock, free.reduce(.infinity, min))
  }

  /// When workers can begin what is left, ascending.
  var floors: [Double] {
    var floors = free
    for index in floors.indices where floors[index] < clock { floors[index] = clock }
    floors.sort()
    return floors
  }

  mutating func place(_ task: Int, at start: Double, for seconds: Double) -> Step {
    var worker = 0
    for other in free.indices where free[other] < free[worker] { worker = other }
    let place = eligible.firstIndex(of: task) ?? 0
    let successors = graph.successors(of: task)
    let step = Step(
      task: task, place: place, worker: worker, free: free[worker], clock: clock,
      arrivals: successors.map { arrivals[Int($0)] })
    eligible.swapAt(place, eligible.count - 1)
    eligible.removeLast()
    isPlaced[task] = true
    starts[task] = start
    ends[task] = start + seconds
    owners[task] = UInt32(truncatingIfNeeded: worker)
    free[worker] = ends[task]
    clock = start
    placed += 1
    key.toggle(keys[task])
    for successor in successors.lazy.map({ Int($0) }) {
      arrivals[successor] = max(arrivals[successor], ends[task])
      missing[successor] -= 1
      if missing[successor] == 0 { eligible.append(successor) }
    }
    return step
  }

  mutating func undo(_ step: Step) {
    let successors = graph.successors(of: step.task)
    for (successor, arrival) in zip(successors.lazy.map({ Int($0) }), step.arrivals) {
      arrivals[successor] = arrival
      if missing[successor] == 0 { eligible.removeLast() }
      missing[successor] += 1
    }
    eligible.append(step.task)
    eligible.swapAt(step.place, eligible.count - 1)
    isPlaced[step.task] = false
    free[step.worker] = step.free
    clock = step.clock
    placed -= 1
    key.toggle(keys[step.task])
    ends[step.task] = 0
  }

  /// The tasks that end after the clock, with their ends.
  var running: [(task: Int, end: Double)] {
    isPlaced.indices.filter { isPlaced[$0] && ends[$0] > clock }.map { ($0, ends[$0]) }
  }

  /// The schedule, when all tasks are placed.
  var schedule: Schedule {
    Schedule(workers: free.count, owners: owners, starts: starts, ends: ends)
  }
}
