import Basics
import TaskGraphs
import Terms

/// The size of the largest point: what each key allows by itself can be too much together.
enum SizeRule {
  /// Notes a sweep whose tasks cannot be numbered, or whose work cannot be counted.
  ///
  /// Where the file leaves the worker counts out, one worker is taken.
  static func check(
    _ workload: Workload, _ sweep: Sweep, line: Int, _ reading: inout Reading
  ) {
    let isWeak = sweep.scaling.contains(.weak)
    switch isWeak ? workload.growthObstacle : nil {
    case .meaningless(let reason)?:
      reading.note(line, reason, cure: "write scaling: [strong]")
      return
    case .graphFile?:
      reading.note(
        line, "a graph file has a fixed number of tasks and cannot grow with the workers",
        cure: "write scaling: [strong], or a pattern")
      return
    case nil: break
    }
    let workers = isWeak ? sweep.workers?.last ?? 1 : 1
    guard checkPattern(workload.graph, workers, line: line, &reading) else { return }
    switch workload.excess(workers: workers) {
    case .tasks?:
      let tasks = workload.load(.weak, workers: workers).tasks
      reading.note(
        line,
        "weak scaling makes \(tasks.counted("task")) of 'tasks' × \(workers.counted("worker"))",
        cure: "write at most \(Limits.tasks / workers)")
    case .work(let tasks)?:
      let grain = workload.grains.max() ?? 0
      reading.note(
        line, "\(tasks.counted("task")) of grain \(grain) are more work than can be counted",
        cure: "write fewer tasks or a smaller grain")
    case nil: break
    }
  }

  /// Whether a pattern can be as wide as the sweep wants it, with a note when it cannot.
  private static func checkPattern(
    _ graph: GraphChoice, _ workers: Int, line: Int, _ reading: inout Reading
  ) -> Bool {
    guard case .pattern(let pattern) = graph else { return true }
    do throws(GraphError) {
      _ = try pattern.scaled(by: workers).taskCount()
      return true
    } catch {
      reading.note(line, "for \(workers.counted("worker")), \(error.problem)", cure: error.cure)
      return false
    }
  }
}
