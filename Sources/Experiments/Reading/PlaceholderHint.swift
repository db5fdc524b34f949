extension Placeholder {
  /// What others call N: parameters of hyperfine, variables of make and of batch systems.
  private static let otherNames: Set = [
    "threads", "thread", "nthreads", "num_threads", "jobs", "job", "cores", "ncores", "cpus",
    "ncpus",
    "procs", "nprocs", "nproc", "processes", "ranks", "tasks_per_node", "np", "n", "p", "t", "j",
    "parallel", "parallelism", "concurrency",
  ]

  /// ` (did you mean '{workers}'?)`, or nothing when no placeholder is near.
  static func hint(_ word: String) -> String {
    let name =
      otherNames.contains(word)
      ? Placeholder.workers.rawValue : Nearest.nearest(word, among: allCases.map(\.rawValue))
    return name.map { " (did you mean '{\($0)}'?)" } ?? ""
  }
}
