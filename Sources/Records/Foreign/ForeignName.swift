import Basics

/// The name of a column: what it says it is, and its unit.
struct ForeignName: Equatable {
  /// As the table has it.
  let text: String
  /// In small letters, with `_` between words, without unit and `number of`.
  let word: String
  /// What the values are multiplied with to be seconds; nil where no unit stands there.
  let seconds: Double?
  /// What stands where a unit should and is none.
  let strangeUnit: String?

  init(_ text: String) {
    self.text = text
    let lower = text.lowercased()
    var (name, unit) = Self.bracketed(lower)
    var words = name.split { !$0.isLetter && !$0.isNumber && $0 != "µ" && $0 != "μ" }.map(
      String.init)
    if unit == nil, words.count > 1, let last = words.last, Self.units[last] != nil {
      unit = last
      words.removeLast()
      if let link = words.last, ["in", "per"].contains(link), words.count > 1 {
        words.removeLast()
      }
    }
    if words.first == "parameter", words.count > 1 { words.removeFirst() }
    for prefix in [["number", "of"], ["num"], ["no", "of"], ["n"]]
    where words.count > prefix.count && Array(words.prefix(prefix.count)) == prefix {
      words.removeFirst(prefix.count)
    }
    if words.count > 1, words.last == "count" { words.removeLast() }
    name = words.joined(separator: "_")
    word = name
    seconds = unit.flatMap { Self.units[$0] }
    strangeUnit = unit.flatMap { Self.units[$0] == nil ? $0 : nil }
  }

  /// `time (ms)` and `time [ms]`.
  private static func bracketed(_ name: String) -> (String, String?) {
    for (open, close) in [("(", ")"), ("[", "]")] {
      guard let start = name.firstIndex(of: Character(open)),
        let end = name[start...].firstIndex(of: Character(close))
      else { continue }
      let unit = String(String(name[name.index(after: start)..<end]).trimmed)
      return (String(name[..<start] + name[name.index(after: end)...]), unit.isEmpty ? nil : unit)
    }
    return (name, nil)
  }

  private static let units: [String: Double] = [
    "ns": 1e-9, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ms": 1e-3, "msec": 1e-3, "s": 1, "sec": 1,
    "secs": 1, "second": 1, "seconds": 1, "milliseconds": 1e-3, "microseconds": 1e-6,
    "nanoseconds": 1e-9, "min": 60, "mins": 60, "minute": 60, "minutes": 60, "h": 3600, "hr": 3600,
    "hour": 3600, "hours": 3600,
  ]

  /// Words for workers, in no order.
  static let workers: Set<String> = [
    "workers", "worker", "threads", "thread", "nthreads", "cores", "core", "ncores", "processors",
    "processor", "procs", "nprocs", "cpus", "cpu", "ncpus", "processes", "nprocesses", "jobs",
    "ranks",
    "nodes", "n", "p", "np", "concurrency", "clients", "users", "load",
  ]
  /// Words for the wall time, without their unit.
  static let times: Set<String> = [
    "wall", "wall_time", "walltime", "wall_clock", "wallclock", "time", "times", "elapsed",
    "elapsed_time", "runtime", "run_time", "duration", "seconds", "real", "real_time", "mean",
    "median", "mean_time", "median_time", "execution_time", "exec_time", "makespan", "t",
    "total_time",
  ]
  static let speedups: Set<String> = ["speedup", "speed_up", "speedups", "relative_speedup"]
  static let throughputs: Set<String> = [
    "throughput", "rate", "x", "ops", "qps", "tps", "rps", "requests", "performance", "bandwidth",
    "gflops", "mflops", "flops", "iterations_per_second",
  ]
}
