import Basics
import Experiments
import Records

/// The boxes of a timeline: a row a worker, W1 on top.
struct TraceBoxes {
  /// Above so many tasks a row shows how busy its worker was, instead of the tasks.
  static let mostTasks = 500
  /// How many parts of the time such a row has.
  static let parts = 200

  /// A task that takes a smaller part of the time has no frame, which would hide it.
  private static let narrowest = 0.008

  let boxes: [Figure.Box]
  let rows: TraceRows
  /// Whether the rows show shares of time instead of tasks.
  let isAggregated: Bool

  /// - Parameters:
  ///   - trace: At least one span.
  ///   - factor: What seconds are multiplied by.
  ///   - held: For each worker, from when to when it is there, in seconds; empty where all always are.
  init(_ trace: TaskTrace, factor: Double, held: [Int: ClosedRange<Double>] = [:]) {
    let rows = TraceRows(workers: trace.workers)
    self.rows = rows
    isAggregated = trace.spans.count > Self.mostTasks || rows.workersEach > 1
    let end = trace.makespan * factor
    let background = (0..<rows.count).compactMap { row in
      Self.time(of: row, rows, held, end: end / factor).map { time in
        Figure.Box(
          x: time.lowerBound * factor...time.upperBound * factor, y: rows.place(of: row),
          fill: Figure.Box.idle, isFramed: false)
      }
    }
    boxes =
      background
      + (isAggregated ? Self.shares(trace, rows, factor) : Self.tasks(trace, rows, factor))
  }

  /// From when to when a worker of a row is there; nil when none ever is.
  private static func time(
    of row: Int, _ rows: TraceRows, _ held: [Int: ClosedRange<Double>], end: Double
  ) -> ClosedRange<Double>? {
    guard !held.isEmpty else { return 0...end }
    let first = row * rows.workersEach
    let times = (first..<first + rows.workers(in: row)).compactMap { held[$0] }
    guard let start = times.map(\.lowerBound).min(), let last = times.map(\.upperBound).max()
    else { return nil }
    return start...last
  }

  private static func tasks(
    _ trace: TaskTrace, _ rows: TraceRows, _ factor: Double
  ) -> [Figure.Box] {
    let colours = TraceColours(trace)
    return trace.spans.map { span in
      let start = max(span.start, 0) * factor
      return Figure.Box(
        x: start...max(span.end * factor, start), y: rows.place(of: span.worker),
        fill: colours.colour(of: span).rawValue, label: span.name,
        isFramed: span.end - span.start > narrowest * trace.makespan)
    }
  }

  /// For each row and part of the time, a box as high as the part in which its workers ran tasks.
  private static func shares(
    _ trace: TaskTrace, _ rows: TraceRows, _ factor: Double
  ) -> [Figure.Box] {
    let end = trace.makespan
    var spans = [[TaskTrace.Span]](repeating: [], count: rows.count)
    for span in trace.spans { spans[rows.row(of: span.worker)].append(span) }
    let width = end * factor / Double(parts)
    return spans.enumerated().flatMap { number, spans in
      let row = rows.place(of: number)
      let means = TraceBins(spans, end: end, count: parts).means
      return means.enumerated().filter { $1 > 0 }.map { index, mean in
        let share = mean / Double(rows.workers(in: number))
        let height = (row.upperBound - row.lowerBound) * min(share, 1)
        return Figure.Box(
          // A little wider, so that no seams are seen.
          x: Double(index) * width...(Double(index) + 1.08) * width,
          y: row.lowerBound...row.lowerBound + height, fill: Figure.Colour.blue.rawValue,
          isFramed: false)
      }
    }
  }
}

/// The rows of a timeline: one a worker, or one for several where there are more than can be seen.
struct TraceRows {
  /// More rows are thinner than their frames.
  static let most = 256

  /// The part of a row that is left free between two rows.
  private static let gap = 0.1

  private let workers: Int
  /// How many workers a row stands for; the last may stand for fewer.
  let workersEach: Int
  let count: Int

  /// - Parameter workers: At least 1.
  init(workers: Int) {
    self.workers = workers
    workersEach = (workers - 1) / Self.most + 1
    count = (workers - 1) / workersEach + 1
  }

  /// What stands beside the rows: `W1`, that of the first worker.
  var names: [String] { (0..<count).map { "W\($0 * workersEach + 1)" } }

  /// How many workers one row stands for.
  func workers(in row: Int) -> Int { min(workersEach, workers - row * workersEach) }

  /// The row of a worker, from 0.
  func row(of worker: Int) -> Int { worker / workersEach }

  /// The place of a row, the first on top.
  func place(of row: Int) -> ClosedRange<Double> {
    let top = Double(count - row)
    return top - 1 + Self.gap / 2...top - Self.gap / 2
  }
}

/// How many tasks ran in the mean of each part of the time.
struct TraceBins {
  let means: [Double]

  /// - Parameters:
  ///   - spans: What ran.
  ///   - end: The end of the time, above 0, in seconds.
  ///   - count: How many parts of equal length there are.
  init(_ spans: [TaskTrace.Span], end: Double, count: Int) {
    let width = end / Double(count)
    var sums = [Double](repeating: 0, count: count)
    for span in spans {
      let first = min(max(Int(saturating: span.start / width), 0), count - 1)
      let last = min(max(Int(saturating: span.end / width), first), count - 1)
      for part in first...last {
        let from = max(span.start, Double(part) * width)
        let to = min(span.end, Double(part + 1) * width)
        sums[part] += max(to - from, 0)
      }
    }
    means = sums.map { $0 / width }
  }
}

/// Which colour a task has: its own while there are few names, else that of its kind (`POTRF`),
/// else that of its level.
struct TraceColours {
  private static let palette: [Figure.Colour] = [
    .blue, .orange, .green, .vermillion, .sky, .purple, .wine, .indigo,
  ]

  private let indices: [String: Int]
  private let key: (TaskTrace.Span) -> String

  init(_ trace: TaskTrace) {
    let byTask = trace.spans.sorted { $0.task < $1.task }
    let names = byTask.map(\.name).uniqued()
    let kinds = byTask.map { Self.kind($0.name) }.uniqued()
    if names.count <= Self.palette.count {
      (key, indices) = ({ $0.name }, Self.numbered(names))
    } else if kinds.count > 1, kinds.count <= Self.palette.count {
      (key, indices) = ({ Self.kind($0.name) }, Self.numbered(kinds))
    } else {
      let levels = Set(trace.spans.map(\.level)).sorted().map(String.init)
      (key, indices) = ({ String($0.level) }, Self.numbered(levels))
    }
  }

  func colour(of span: TaskTrace.Span) -> Figure.Colour {
    Self.palette[(indices[key(span)] ?? 0) % Self.palette.count]
  }

  private static func numbered(_ words: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
  }

  /// The letters with which a name begins.
  private static func kind(_ name: String) -> String { String(name.prefix { $0.isLetter }) }
}
