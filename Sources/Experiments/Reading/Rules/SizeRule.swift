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
    if sweep.scaling.contains(.weak), let reason = workload.noWeakScaling {
      reading.note(line, reason, cure: "write scaling: [strong]")
      return
    }
    let workers = sweep.scaling.contains(.weak) ? sweep.workers?.last ?? 1 : 1
    guard checkGraph(workload, sweep, workers, line: line, &reading) else { return }
    let tasks = workload.load(.weak, workers: workers).tasks
    guard tasks <= Limits.tasks else {
      reading.note(
        line,
        "weak scaling makes \(tasks.counted("task")) of 'tasks' × \(workers.counted("worker"))",
        cure: "write at most \(Limits.tasks / workers)")
      return
    }
    let grain = workload.grains.max() ?? 0
    if UInt64(tasks).multipliedReportingOverflow(by: grain).overflow {
      reading.note(
        line, "\(tasks.counted("task")) of grain \(grain) are more work than can be counted",
        cure: "write fewer tasks or a smaller grain")
    }
  }

  /// Whether the graph can be as large as the sweep wants it, with a note when it cannot.
  private static func checkGraph(
    _ workload: Workload, _ sweep: Sweep, _ workers: Int, line: Int, _ reading: inout Reading
  ) -> Bool {
    switch workload.graph {
    case .independent:
      return true
    case .file:
      guard sweep.scaling.contains(.weak) else { return true }
      reading.note(
        line, "a graph file has a fixed number of tasks and cannot grow with the workers",
        cure: "write scaling: [strong], or a pattern")
      return false
    case .pattern(let pattern):
      do throws(GraphError) {
        _ = try pattern.scaled(by: workers).taskCount()
        return true
      } catch {
        reading.note(line, "for \(workers.counted("worker")), \(error.problem)", cure: error.cure)
        return false
      }
    }
  }
}
