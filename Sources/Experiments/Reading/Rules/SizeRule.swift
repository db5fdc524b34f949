/// The size of the largest point: what each key allows by itself can be too much together.
enum SizeRule {
  /// Notes a sweep whose tasks cannot be numbered, or whose work cannot be counted.
  ///
  /// Where the file leaves the worker counts out, one worker is taken.
  static func check(
    _ workload: Workload, _ sweep: Sweep, line: Int, _ reading: inout Reading
  ) {
    let workers = sweep.scaling.contains(.weak) ? sweep.workers?.last ?? 1 : 1
    let tasks = workload.tasks * workers
    guard tasks <= Limits.tasks else {
      reading.note(
        line, "weak scaling makes \(tasks) tasks of 'tasks' × \(workers) workers",
        cure: "write at most \(Limits.tasks / workers)")
      return
    }
    let grain = workload.grains.max() ?? 0
    if UInt64(tasks).multipliedReportingOverflow(by: grain).overflow {
      reading.note(
        line, "\(tasks) tasks of grain \(grain) are more work than can be counted",
        cure: "write fewer tasks or a smaller grain")
    }
  }
}
