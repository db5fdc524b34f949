import TaskGraphs

/// Tasks are placed one after the other by their rank, each on the worker that suits it best, also into gaps
/// between tasks that are placed already.
struct InsertionSimulation {
  private let graph: TaskGraph
  private let times: TaskTimes
  private var schedule: OpenSchedule
  private var lanes: [WorkerLane]

  private init(_ graph: TaskGraph, _ times: TaskTimes) {
    self.graph = graph
    self.times = times
    schedule = OpenSchedule(tasks: graph.taskCount)
    lanes = times.readiness.map { WorkerLane(readiness: $0) }
  }

  /// By upward rank, on the worker that ends it first.
  static func heft(_ graph: TaskGraph, _ times: TaskTimes) -> Schedule {
    var simulation = InsertionSimulation(graph, times)
    for task in Ranking(MessagePaths.behind(graph, times), descending: true).tasks {
      simulation.place(Int(task)) { _, end in end }
    }
    return simulation.schedule.closed(workers: times.workers)
  }

  /// By the longest path through it; those on the longest of all paths share the worker that runs them
  /// fastest, others go where they end first.
  static func cpop(_ graph: TaskGraph, _ times: TaskTimes) -> Schedule {
    let behind = MessagePaths.behind(graph, times)
    let before = MessagePaths.before(graph, times)
    let priorities = zip(before, behind).map { $0 + $1 }
    let path = criticalPath(graph, priorities)
    let worker = fastest(on: path, times)
    var isOnPath = [Bool](repeating: false, count: graph.taskCount)
    for task in path { isOnPath[task] = true }
    var simulation = InsertionSimulation(graph, times)
    simulation.inReadyOrder(Ranking(priorities, descending: true)) { simulation, task in
      if isOnPath[task] {
        simulation.place(task, on: worker)
      } else {
        simulation.place(task) { _, end in end }
      }
    }
    return simulation.schedule.closed(workers: times.workers)
  }

  /// By the mean of the optimistic costs of what follows, on the worker where its end and these are least.
  static func peft(_ graph: TaskGraph, _ times: TaskTimes) -> Schedule {
    let costs = OptimisticCosts(graph, times)
    var simulation = InsertionSimulation(graph, times)
    simulation.inReadyOrder(Ranking(costs.means, descending: true)) { simulation, task in
      simulation.place(task) { worker, end in end + costs.seconds(behind: task, on: worker) }
    }
    return simulation.schedule.closed(workers: times.workers)
  }

  private mutating func inReadyOrder(
    _ ranking: Ranking, _ place: (inout InsertionSimulation, Int) -> Void
  ) {
    var ready = RankedReadyTasks(ranking)
    var pending = PendingTasks(graph)
    for task in pending.sources(graph) { ready.insert(task) }
    while let task = ready.popFirst() {
      place(&self, task)
      for edge in pending.edges(of: task) {
        if let released = pending.deliver(edge) { ready.insert(released) }
      }
    }
  }

  /// One longest path: from the first task of the highest priority to successors of the highest.
  private static func criticalPath(_ graph: TaskGraph, _ priorities: [Double]) -> [Int] {
    let sources = (0..<graph.taskCount).filter { graph.predecessors(of: $0).isEmpty }
    var next = sources.max { (priorities[$0], $1) < (priorities[$1], $0) }
    var path: [Int] = []
    while let task = next {
      path.append(task)
      next = graph.successors(of: task).map { Int($0) }
        .max { (priorities[$0], $1) < (priorities[$1], $0) }
    }
    return path
  }

  /// The worker that runs all these tasks in the least time.
  private static func fastest(on path: [Int], _ times: TaskTimes) -> Int {
    let sums = (0..<times.workers).map { worker in
      path.reduce(0) { $0 + times.seconds(of: $1, on: worker) }
    }
    return sums.indices.min { (sums[$0], $0) < (sums[$1], $1) } ?? 0
  }

  private mutating func place(_ task: Int, on worker: Int) {
    let arrival = schedule.arrival(of: task, on: worker, graph, times)
    let seconds = times.seconds(of: task, on: worker)
    let start = lanes[worker].start(after: arrival, for: seconds)
    lanes[worker].occupy(start, for: seconds)
    schedule.place(task, on: worker, at: start, for: seconds)
  }

  /// Places a task where `value` of the worker and the end is least.
  private mutating func place(_ task: Int, by value: (_ worker: Int, _ end: Double) -> Double) {
    let arrivals = Arrivals(of: task, graph, times, schedule)
    var best = 0
    var bestValue = Double.infinity
    for worker in lanes.indices {
      let seconds = times.seconds(of: task, on: worker)
      let start = lanes[worker].start(after: arrivals.time(on: worker), for: seconds)
      let found = value(worker, start + seconds)
      if found < bestValue { (best, bestValue) = (worker, found) }
    }
    place(task, on: best)
  }
}

/// When all that a task waits for is on which worker: two maxima are enough for all of them.
private struct Arrivals {
  /// With the message, the latest of all, and where it comes from.
  private var latest = 0.0
  private var source = -1
  /// With the message, the latest from any other worker.
  private var second = 0.0
  /// Without a message, the latest from where the latest comes from.
  private var local = 0.0

  init(of task: Int, _ graph: TaskGraph, _ times: TaskTimes, _ schedule: OpenSchedule) {
    guard !graph.isIndependent else { return }
    let edges = Int(graph.predecessorOffsets[task])..<Int(graph.predecessorOffsets[task + 1])
    for edge in edges {
      let task = Int(graph.predecessors[edge])
      let time = schedule.ends[task] + times.seconds(ofMessage: edge)
      if time > latest { (latest, source) = (time, Int(schedule.owners[task])) }
    }
    for edge in edges {
      let task = Int(graph.predecessors[edge])
      if Int(schedule.owners[task]) == source {
        local = max(local, schedule.ends[task])
      } else {
        second = max(second, schedule.ends[task] + times.seconds(ofMessage: edge))
      }
    }
  }

  func time(on worker: Int) -> Double { worker == source ? max(local, second) : latest }
}
