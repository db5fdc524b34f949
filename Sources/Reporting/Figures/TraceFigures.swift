import Basics
import Experiments
package import Records
import Terms

extension Figure {
  /// The names of the figures of traces.
  package static let traceNames = ["timeline", "parallelism"]

  /// Spans are written to the nanosecond: what took less in all has nothing to show, in seconds.
  private static let shortestTrace = 1e-9

  /// The figures of the traces of one experiment: for each, when which worker ran what, and how
  /// many tasks ran at once.
  ///
  /// They are called `timeline-<model>-<workers>`, with scaling and grain behind where a run has
  /// several.
  ///
  /// - Parameters:
  ///   - traces: All that there are.
  ///   - about: What the experiment says of itself; may be empty.
  ///   - isDrawn: Which of them have figures; their names do not depend on it.
  /// - Returns: Two figures a trace that is drawn.
  package static func tracing(
    _ traces: [TaskTrace], about: String = "", where isDrawn: (TaskTrace) -> Bool = { _ in true }
  ) -> [NamedFigure] {
    let severalScalings = Set(traces.map(\.scaling)).count > 1
    let severalGrains = Set(traces.map(\.grain)).count > 1
    return traces.filter { $0.makespan >= shortestTrace && isDrawn($0) }.flatMap { trace in
      let place =
        "\(trace.model)-\(trace.workers)" + (severalScalings ? "-\(trace.scaling.rawValue)" : "")
        + (severalGrains ? "-\(trace.grain)" : "")
      let figure = TraceFigure(trace, held: trace.held)
      return [("timeline", figure.timeline), ("parallelism", figure.parallelism)].map {
        kind, drawn in
        var drawn = drawn
        drawn.about = about
        return NamedFigure(name: "\(kind)-\(place)", figure: drawn)
      }
    }
  }
}

/// The figures of one trace.
struct TraceFigure {
  private let trace: TaskTrace
  private let unit: TimeScale
  /// From when to when workers are there, in seconds; empty where all always are.
  private let held: [Int: ClosedRange<Double>]
  private let isPredicted: Bool

  /// Above so many spans the number of running tasks is shown in the mean of parts of the time.
  private static let mostSteps = 2_000
  private static let parts = 500

  /// - Parameters:
  ///   - trace: What ran when and where.
  ///   - held: From when to when workers are there, in seconds; empty where all always are.
  ///   - isPredicted: Whether nothing of it was measured.
  init(
    _ trace: TaskTrace, held: [Int: ClosedRange<Double>], isPredicted: Bool = false
  ) {
    self.trace = trace
    self.held = held
    self.isPredicted = isPredicted
    unit = TimeScale(largest: trace.makespan)
  }

  /// When which worker ran what.
  var timeline: Figure {
    let boxes = TraceBoxes(trace, factor: unit.factor, held: held)
    let rows = Double(boxes.rows.count)
    let ticks = boxes.rows.names.enumerated().map { Figure.Tick(rows - Double($0) - 0.5, $1) }
    var footnotes = cut
    if boxes.isAggregated {
      footnotes.append(
        "The height of a row's filling is the part of the time in which it ran tasks.")
    }
    if !held.isEmpty {
      footnotes.append(
        "Grey: idle. A worker is released where its row ends."
          + (isPredicted ? " Predicted, not measured." : ""))
    }
    if boxes.rows.workersEach > 1 {
      footnotes.append(
        "A row stands for \(boxes.rows.workersEach) workers, from the one that it is named after on."
      )
    }
    return Figure(
      title: "Timeline: \(subject)", subtitles: subtitles, x: time,
      y: Figure.Axis(
        label: "Worker", scale: .linear, range: 0...rows,
        ticks: ticks.sorted { $0.value < $1.value }),
      series: [], boxes: boxes.boxes, footnotes: footnotes)
  }

  /// How many tasks ran at once.
  var parallelism: Figure {
    let points = trace.spans.count > Self.mostSteps ? means : steps
    let end = trace.makespan * unit.factor
    let levels = levels
    let top = max(points.map(\.y).max() ?? 1, levels.map(\.0).max() ?? 1) * 1.15
    let isMean = trace.spans.count > Self.mostSteps
    let how =
      isMean
      ? "The line is the mean of each of \(Self.parts) parts of the time."
      : "Changes that last less than 1/1000 of the time are left out."
    return Figure(
      title: "Parallelism: \(subject)", subtitles: subtitles, x: time,
      y: Figure.Axis(
        label: "Tasks running", scale: .linear, range: 0...top, ticks: NiceTicks.whole(to: top)),
      series: [
        Figure.Series(
          label: "", look: Figure.Look(colour: .blue, marker: .circle), line: .steps,
          points: points)
      ],
      ideals: levels.map { level, label in
        Figure.Ideal(
          label: label,
          points: [Figure.Point(x: 0, y: level), Figure.Point(x: end, y: level)])
      },
      footnotes: cut + degree + [how] + (isPredicted ? ["Predicted, not measured."] : []))
  }

  // MARK: - Parts

  private var time: Figure.Axis {
    let end = trace.makespan * unit.factor
    return Figure.Axis(
      label: "Time in \(unit.name)", scale: .linear, range: 0...end * 1.02,
      ticks: NiceTicks.linear(to: end * 1.02))
  }

  private var subject: String {
    "\(trace.experiment), \(trace.model), \(trace.workers.counted("worker"))"
  }

  private var subtitles: [String] {
    let busy = trace.spans.reduce(0) { $0 + $1.end - $1.start }
    let share = busy / (trace.makespan * Double(trace.workers))
    let count = FigureNumber.count(UInt64(trace.spans.count))
    let facts =
      "\(count) \(trace.spans.count.named("task")) in \(FigureNumber.time(trace.makespan))"
      + " · \(trace.workers.named("worker")) busy \(Int(saturating: (share * 100).rounded()))% of the time"
    if trace.workers == 1 { return [facts] }
    let average = FigureNumber.short(busy / trace.makespan, digits: 2)
    return ["\(facts) · \(average) tasks at once on average", facts]
  }

  /// A note where the trace holds only the first tasks.
  private var cut: [String] {
    guard trace.spans.count < trace.tasks else { return [] }
    let all = FigureNumber.count(UInt64(trace.tasks))
    return ["Only the first \(FigureNumber.count(UInt64(trace.spans.count))) of \(all) tasks."]
  }

  /// What the graph allows.
  private var degree: [String] {
    guard let degree = trace.degreeOfParallelism else { return [] }
    return ["Degree of parallelism \(degree): the most tasks that do not wait for each other."]
  }

  /// The level lines: the workers, and the degree of parallelism.
  private var levels: [(Double, String)] {
    let workers = "\(trace.workers.counted("worker"))"
    guard let degree = trace.degreeOfParallelism else { return [(Double(trace.workers), workers)] }
    if degree == trace.workers { return [(Double(degree), "\(workers) = degree")] }
    let all = [(Double(trace.workers), workers), (Double(degree), "degree \(degree)")]
    // A degree far above the workers would press the line to the ground; the footnote has it.
    return degree > 10 * trace.workers ? [all[0]] : all
  }

  /// A point at each change.
  private var steps: [Figure.Point] {
    var changes: [(time: Double, by: Int)] = []
    for span in trace.spans {
      changes.append((max(span.start, 0), 1))
      changes.append((span.end, -1))
    }
    // Of what changes at one moment the ends come first: a successor may begin when another ends.
    changes.sort { ($0.time, $0.by) < ($1.time, $1.by) }
    // A worker that goes on with its next task is idle for microseconds: no figure can show them.
    let shortest = trace.makespan / 1_000
    var running = 0
    var points = [Figure.Point(x: 0, y: 0)]
    for (index, change) in changes.enumerated() {
      running += change.by
      let next = index + 1 < changes.count ? changes[index + 1].time : .infinity
      if next - change.time < shortest { continue }
      let height = Double(running)
      if points.last?.y != height || next == .infinity {
        points.append(Figure.Point(x: change.time * unit.factor, y: height))
      }
    }
    return points
  }

  /// The mean of each part of the time, at its beginning.
  private var means: [Figure.Point] {
    let end = trace.makespan
    let width = end * unit.factor / Double(Self.parts)
    return TraceBins(trace.spans, end: end, count: Self.parts).means.enumerated().map {
      Figure.Point(x: Double($0) * width, y: $1)
    }
  }
}

extension TaskTrace {
  /// From when to when its workers are there; empty where all always are.
  fileprivate var held: [Int: ClosedRange<Double>] {
    guard !departures.isEmpty else { return [:] }
    return departures.mapValues { 0...min(max($0, 0), makespan) }
  }
}
