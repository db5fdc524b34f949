import TaskGraphs

/// The bound of Fernandez & Bussell (IEEE Transactions on Computers C-22(8), 1973).
///
/// If the schedule took only T_∞, each task would lie between its earliest start and its latest end. The
/// work that must then lie between a and b, whatever happens, is the least overlap of each task with
/// [a, b]; where N workers cannot do it in b − a, the schedule takes longer by what is missing.
struct IntervalBound {
  /// The bound in seconds, at least T_∞.
  let seconds: Double

  /// How many tasks are looked at in all: of large graphs not every a is tried, and the bound is still one.
  private static let mostLooks = 4_000_000

  init(_ graph: TaskGraph, _ costs: [Double], span: Double, workers: Int) {
    let earliest = PathLengths.before(graph, costs)
    let behind = PathLengths.behind(graph, costs)
    let tasks = costs.indices.filter { costs[$0] > 0 }
    let windows = tasks.map { task in
      Window(earliest: earliest[task], latest: span - behind[task], cost: costs[task])
    }
    let begins = Self.thinned(
      Set(windows.flatMap { [$0.earliest, $0.latest] }).sorted(),
      to: max(Self.mostLooks / max(windows.count, 1), 2))
    var missing = 0.0
    for begin in begins {
      missing = max(missing, Self.missing(windows, from: begin, workers: Double(workers)))
    }
    seconds = span + missing
  }

  private struct Window {
    let earliest: Double
    let latest: Double
    let cost: Double
  }

  private static func thinned(_ values: [Double], to count: Int) -> [Double] {
    guard values.count > count else { return values }
    return (0..<count).map { values[$0 * values.count / count] }
  }

  /// The most time that is missing in an interval that begins at `begin`.
  ///
  /// The least overlap of a task with [a, b] grows with b from the later of a and its latest start, by as
  /// much as it does not lie before a when it starts early.
  private static func missing(
    _ windows: [Window], from begin: Double, workers: Double
  ) -> Double {
    var changes: [(time: Double, slope: Double)] = []
    changes.reserveCapacity(2 * windows.count)
    for window in windows {
      let overlap = min(window.cost, window.earliest + window.cost - begin)
      guard overlap > 0 else { continue }
      let start = max(begin, window.latest)
      changes.append((start, 1))
      changes.append((start + overlap, -1))
    }
    changes.sort { $0.time < $1.time }
    var (work, slope, last, most) = (0.0, 0.0, begin, 0.0)
    for change in changes {
      work += slope * (change.time - last)
      slope += change.slope
      last = change.time
      most = max(most, work / workers - (last - begin))
    }
    return most
  }
}
