import TaskGraphs

/// Workers own fixed tasks, run them in a fixed order, and wait for what these wait for.
enum StaticSimulation {
  static func run(_ graph: TaskGraph, _ times: TaskTimes) -> Schedule {
    let owners = Ownership.owners(of: graph, workers: times.workers)
    var free = times.readiness
    var schedule = OpenSchedule(tasks: graph.taskCount)
    // No task comes before one that it waits for, so that one pass is enough.
    for task in Ownership.order(of: graph, owners: owners) {
      let worker = Int(owners[Int(task)])
      let arrival = schedule.arrival(of: Int(task), on: worker, graph, times)
      let start = arrival > free[worker] ? arrival + times.wakeUp : free[worker]
      schedule.place(
        Int(task), on: worker, at: start, for: times.seconds(of: Int(task), on: worker))
      free[worker] = schedule.ends[Int(task)]
    }
    return schedule.closed(workers: times.workers)
  }
}
