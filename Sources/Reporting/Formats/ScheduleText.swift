import Analysis
import Basics
import Schedules
import TaskGraphs

/// Predicted schedules as tables on a terminal.
package struct ScheduleText: ReportFormat {
  private let style: TableStyle

  /// - Parameter style: How rich it may be.
  package init(style: TableStyle) { self.style = style }

  package func document(_ report: ScheduleReport) -> String {
    let study = report.study
    let number = ScheduleNumber(study.graph)
    let predictions = PredictionTables(style: style)
    let findings = GraphFindingTables(style: style)
    let paragraphs = [
      Self.head(study, number), predictions.times(report.predictions),
      predictions.held(report.predictions, study.plan.price),
      findings.bounds(report.findings.bounds), findings.losses(report.findings.losses),
      table(study, number),
      Self.drag(study, number), changes(study, number), Self.billing(study),
    ].filter { !$0.isEmpty }
    return paragraphs.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  // MARK: - The graph

  private static func head(_ study: ScheduleStudy, _ number: ScheduleNumber) -> [String] {
    let graph = study.graph
    let name = TextWidth.oneLine(graph.name)
    return [
      "Predicted schedules of \(name): \(graph.countedTasks.counted("task")), "
        + "work \(number.time(study.work)), span \(number.time(study.span))"
    ] + (study.workersForSpan.map { [enough($0)] } ?? [])
  }

  /// How many workers reach the longest path.
  static func enough(_ workers: WorkersForSpan) -> String {
    guard workers.isProved else {
      return "The longest path is reached by \(workers.high.counted("worker")), "
        + "and by no fewer than \(workers.low); which is the least is not known."
    }
    return workers.high == 1
      ? "One worker reaches the longest path."
      : "\(workers.high) workers reach the longest path, fewer do not."
  }

  // MARK: - Schedules

  private func table(_ study: ScheduleStudy, _ number: ScheduleNumber) -> [String] {
    let hasOptimum = study.rows.contains { $0.optimum != nil }
    let columns =
      [
        TextTable.Column(title: "Workers", hidesRepeats: true),
        TextTable.Column(title: "Policy", isRightAligned: false),
        TextTable.Column(title: "Makespan"), TextTable.Column(title: "Speedup"),
        TextTable.Column(title: "Efficiency"),
        TextTable.Column(title: "At least", role: .aside),
        TextTable.Column(title: "At most", role: .aside),
      ] + (hasOptimum ? [TextTable.Column(title: "Optimum")] : [])
      + [
        TextTable.Column(title: "Cost"), TextTable.Column(title: "Released"),
        TextTable.Column(title: "Saved"),
        TextTable.Column(title: "Choice", isRightAligned: false, role: .aside),
      ]
    let rows = study.rows.enumerated().map { place, row in
      [
        "\(row.workers)", row.policy.rawValue, number.time(row.makespan),
        TableNumber.ratio(row.speedup), TableNumber.percent(row.efficiency),
        number.time(row.lower), row.greedyUpper.map(number.time) ?? "",
      ] + (hasOptimum ? [Self.optimum(row.optimum, number)] : [])
        + [
          study.plan.price.text(row.cost.fixed), study.plan.price.text(row.cost.elastic),
          DecimalText.rounded(row.cost.saving * 100, 1) + "%", Self.choice(place, study),
        ]
    }
    return TextTable(columns: columns, rows: rows).lines(style)
      + [
        "",
        "Cost in \(study.plan.price.unit), with all workers to the end, and released: "
          + study.plan.release.about + ".",
      ]
  }

  private static func optimum(_ optimum: Optimum?, _ number: ScheduleNumber) -> String {
    guard let optimum else { return "" }
    let value = number.time(optimum.schedule.makespan)
    let lower = ScheduleNumber.plain(optimum.lower)
    return optimum.status == .proved ? value : "\(lower) to \(value)"
  }

  /// Whether something is faster and cheaper.
  private static func choice(_ place: Int, _ study: ScheduleStudy) -> String {
    if place == study.pareto.knee { return "knee" }
    if study.pareto.members.contains(place) { return "Pareto" }
    guard let better = study.pareto.beatenBy[place] else { return "as another" }
    let row = study.rows[better]
    return "beaten by \(row.workers) \(row.policy.rawValue)"
  }

  // MARK: - Tasks

  private static func drag(_ study: ScheduleStudy, _ number: ScheduleNumber) -> [String] {
    let tasks = study.heaviest(5)
    guard !tasks.isEmpty else { return [] }
    let words = tasks.map { task in
      "\(TextWidth.oneLine(study.graph.name(of: task))) \(number.time(study.slack.tasks[task].drag))"
    }
    return [
      "Drag, what the longest path would lose without a task: \(words.joined(separator: ", "))."
    ]
  }

  private func changes(_ study: ScheduleStudy, _ number: ScheduleNumber) -> [String] {
    guard !study.effects.isEmpty else { return [] }
    let hasOptimum = study.effects.contains { $0.optimum != nil }
    let columns =
      [
        TextTable.Column(title: "What if", isRightAligned: false, hidesRepeats: true),
        TextTable.Column(title: "Workers"),
        TextTable.Column(title: "Policy", isRightAligned: false),
        TextTable.Column(title: "Makespan"), TextTable.Column(title: "Now", role: .aside),
      ] + (hasOptimum ? [TextTable.Column(title: "Optimum")] : [])
    let rows = study.effects.map { effect in
      let now = study.rows.first { $0.workers == effect.workers && $0.policy == effect.policy }
      let name = TextWidth.oneLine(study.graph.name(of: effect.change.task))
      return [
        "\(name)=\(ScheduleNumber.plain(effect.change.factor))", "\(effect.workers)",
        effect.policy.rawValue, number.time(effect.makespan),
        now.map { number.time($0.makespan) } ?? "",
      ] + (hasOptimum ? [Self.optimum(effect.optimum, number)] : [])
    }
    return TextTable(columns: columns, rows: rows).lines(style)
  }

  // MARK: - Money

  /// Why nothing is saved, where that is the bill's doing.
  private static func billing(_ study: ScheduleStudy) -> [String] {
    let price = study.plan.price
    let wouldSave = study.rows.contains { row in
      row.release.workerSeconds < row.makespan * Double(row.workers)
    }
    guard wouldSave, study.rows.allSatisfy({ $0.cost.saving <= 0 }) else { return [] }
    let step = price.step > 0 ? "steps of \(ScheduleNumber.plain(price.step)) s" : ""
    let least = price.least > 0 ? "at least \(ScheduleNumber.plain(price.least)) s" : ""
    let words = [step, least].filter { !$0.isEmpty }.joined(separator: " and ")
    return [
      "Workers are idle to the end, and nothing is saved: each is billed for \(words)."
    ]
  }
}

extension Price {
  private var isMoney: Bool { perHour != Price().perHour }

  /// What costs are counted in.
  var unit: String { isMoney ? "money" : "worker-seconds" }

  /// A cost: worker-seconds are sums of costs, money is rounded.
  func text(_ cost: Double) -> String {
    isMoney ? DecimalText.significant(cost, 4) : ScheduleNumber.plain(cost)
  }
}

extension ReleaseRule {
  fileprivate var about: String {
    switch self {
    case .never: "none before the end"
    case .idle: "each from its first task to its last"
    case .idlePacked: "each from its first task to its last, tasks moved so that this is least"
    }
  }
}
