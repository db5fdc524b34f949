import Basics
import Schedules
import TaskGraphs

/// One schedule step by step, as a lecture draws it, and the questions that the lecture asks.
package struct ScheduleStepsText: ReportFormat {
  package init() {}

  package func document(_ report: ScheduleReport) -> String {
    guard let row = report.study.rows.first else { return "" }
    let steps = ScheduleSteps(report.study, row)
    return (steps.lines + [""] + steps.answers).joined(separator: "\n") + "\n"
  }
}

/// The lines of one schedule.
private struct ScheduleSteps {
  private let study: ScheduleStudy
  private let row: ScheduleStudy.Row
  private let number: ScheduleNumber
  private let steps: [ScheduleStep]

  init(_ study: ScheduleStudy, _ row: ScheduleStudy.Row) {
    self.study = study
    self.row = row
    number = ScheduleNumber(study.graph)
    steps = row.release.schedule.steps(of: study.graph)
  }

  // MARK: - Steps

  var lines: [String] {
    let name = TextWidth.oneLine(study.graph.name)
    let title = "\(name) on \(row.workers.counted("worker")), policy \(row.policy.rawValue)"
    var lines = [title, ""]
    var count = 0
    func add(_ time: Double, _ words: String, _ states: String?) {
      count += 1
      lines.append(
        "S\(count)".padded(to: 5) + number.time(time).padded(to: 10) + words)
      if let states { lines.append(String(repeating: " ", count: 15) + states) }
    }
    if study.plan.platform.broadcast != nil {
      add(0, "copy the data set to all workers", nil)
    }
    for step in steps { add(step.time, events(step), states(step)) }
    return lines
  }

  private func events(_ step: ScheduleStep) -> String {
    let ended = step.ended.isEmpty ? "" : "\(names(step.ended)) ended"
    let begun = step.begun.map { "\(name($0.task))→W\($0.worker + 1)" }.joined(separator: " ")
    return [ended, begun].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func states(_ step: ScheduleStep) -> String {
    let busy = Set(step.running.map(\.worker))
    var idle: [Int] = []
    var released: [Int] = []
    let ends = Dictionary(
      uniqueKeysWithValues: row.release.holdings.map { ($0.worker, $0.end) })
    for worker in 0..<row.workers where !busy.contains(worker) {
      if let end = ends[worker], end > step.time {
        idle.append(worker)
      } else {
        released.append(worker)
      }
    }
    return [
      ("running", names(step.running.map(\.task))), ("ready", names(step.ready)),
      ("blocked", names(step.blocked)), ("idle", workers(idle)), ("released", workers(released)),
    ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }.joined(separator: " · ")
  }

  private func names(_ tasks: [Int]) -> String { tasks.map(name).joined(separator: " ") }

  private func name(_ task: Int) -> String { TextWidth.oneLine(study.graph.name(of: task)) }

  private func workers(_ workers: [Int]) -> String {
    workers.map { "W\($0 + 1)" }.joined(separator: " ")
  }

  // MARK: - Questions

  /// The three of the lecture, and the one that it does not ask.
  var answers: [String] {
    let alone = row.makespan * row.speedup
    let workers = row.workers.counted("worker")
    return [
      question("How long with 1 worker?", number.time(alone)),
      question("How long with \(workers)?", number.time(row.makespan)),
      question(
        "What is the speedup?",
        "\(TableNumber.ratio(row.speedup)), an efficiency of "
          + TableNumber.percent(row.efficiency)),
      question("How many are enough?", enough),
      question("What are they held for?", held),
    ]
  }

  private func question(_ question: String, _ answer: String) -> String {
    question.padded(to: 26) + answer
  }

  private var enough: String {
    guard let workers = study.workersForSpan else { return "not known" }
    let words = ScheduleText.enough(workers)
    guard workers.isProved, row.workers > workers.high else { return words }
    let more = row.workers - workers.high
    return words + " \(more == 1 ? "One more buys" : "\(more) more buy") nothing."
  }

  private var held: String {
    let fixed = number.time(Double(row.workers) * row.makespan)
    guard study.plan.release != .never else {
      return "\(fixed), busy \(number.time(row.release.schedule.busy))"
    }
    return
      "\(fixed) in all; \(number.time(row.release.workerSeconds)) when each is released as soon as it "
      + "stays idle"
  }
}
