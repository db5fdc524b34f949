import TaskGraphs

/// The partial schedules of a search, depth first.
struct SearchTree {
  private let graph: TaskGraph
  private let costs: [Double]
  /// The longest path from each task on, with it.
  private let levels: [Double]
  /// The tasks with the longest path behind their end first.
  private let byTail: [Int]
  private let lower: Double
  private let step: Double
  private let budget: SearchBudget

  private var partial: PartialSchedule
  private var seen = SeenStates()
  private var best: Schedule?
  private var upper = Double.infinity
  private var nodes = 0
  private var isOver = false

  struct Outcome {
    /// The best schedule that is shorter than asked for.
    let schedule: Schedule?
    /// Whether nothing was left out.
    let isComplete: Bool
    let nodes: Int
  }

  init(
    _ graph: TaskGraph, _ times: TaskTimes, lower: Double, step: Double, budget: SearchBudget
  ) {
    self.graph = graph
    self.lower = lower
    self.step = step
    self.budget = budget
    let costs = times.means
    let levels = PathLengths.behind(graph, costs)
    self.costs = costs
    self.levels = levels
    byTail = costs.indices.sorted {
      (levels[$1] - costs[$1], $0) < (levels[$0] - costs[$0], $1)
    }
    partial = PartialSchedule(graph, times)
  }

  /// - Parameter makespan: What is not shorter is of no use.
  /// - Returns: What was found.
  mutating func run(below makespan: Double) -> Outcome {
    upper = makespan
    branch()
    return Outcome(schedule: best, isComplete: !isOver, nodes: nodes)
  }

  /// Whether a bound leaves no room for a better schedule.
  private func isHopeless(_ bound: Double) -> Bool {
    bound > upper - step * (1 - 1e-6)
  }

  private mutating func branch() {
    nodes += 1
    if nodes >= budget.nodes || (nodes & 255 == 0 && budget.isOver()) { isOver = true }
    if isOver { return }
    guard !partial.eligible.isEmpty else { return finish() }
    if isHopeless(workBound) { return }
    var choices: [(start: Double, task: Int)] = []
    var firstEnd = Double.infinity
    for task in partial.eligible {
      let start = partial.start(of: task)
      // Whatever comes first, this one comes at some time.
      if isHopeless(start + levels[task]) { return }
      firstEnd = min(firstEnd, start + costs[task])
      choices.append((start, task))
    }
    if partial.isDeepEnough, seen.hasBetter(than: partial) { return }
    choices.sort { a, b in
      a.start != b.start ? a.start < b.start : (levels[b.task], a.task) < (levels[a.task], b.task)
    }
    for choice in choices where choice.start < firstEnd || costs[choice.task] == 0 {
      let step = partial.place(choice.task, at: choice.start, for: costs[choice.task])
      branch()
      partial.undo(step)
      if isOver || upper <= lower * (1 + OptimumSearch.tolerance) { return }
      // A task without cost that can begin is best begun.
      if costs[choice.task] == 0, choice.start <= choices[0].start { return }
    }
  }

  private mutating func finish() {
    let makespan = partial.ends.reduce(0, max)
    guard makespan < upper else { return }
    upper = makespan
    best = partial.schedule
  }

  /// What the tasks that are left take at least: those with long paths behind them are poured over the
  /// times at which workers are free, and the shortest of these paths follows.
  private var workBound: Double {
    let floors = partial.floors
    let floorSum = floors.reduce(0, +)
    let highest = floors[floors.count - 1]
    let workers = Double(floors.count)
    var work = 0.0
    var bound = 0.0
    for task in byTail where !partial.isPlaced[task] {
      work += costs[task]
      let tail = levels[task] - costs[task]
      let mean = (work + floorSum) / workers
      let level = mean >= highest ? mean : ScheduleBounds.level(of: work, above: floors)
      bound = max(bound, level + tail)
    }
    return bound
  }
}
