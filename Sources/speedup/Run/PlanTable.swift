import Basics
import Experiments
import Measurement
import Records

/// What several experiments would do: a line each, and their sum.
struct PlanTable {
  private var rows: [[String]] = []
  private var points = 0
  private var launches = 0
  private var seconds = 0.0
  private var unknown = 0
  private var lacksProbe = false

  private static let titles = ["experiment", "points", "rounds", "launches", "time"]

  /// Adds an experiment.
  mutating func add(_ length: RunLength, _ estimate: TimeEstimate) {
    let (plan, rounds) = (length.plan, length.shownRounds)
    let forecast = estimate.forecast(rounds: rounds)
    let text = ForecastText(
      forecast: forecast, experiment: plan.experiment, isProbed: length.isProbed)
    let own = plan.configurations.count * rounds
    let more = plan.settings.targetHalfWidth == nil ? "" : "+"
    let refused = plan.refusals.isEmpty ? "" : ", \(plan.refusals.count.counted("point")) refused"
    rows.append([
      plan.experiment.name, "\(plan.configurations.count)", "\(rounds)\(more)", "\(own)\(more)",
      text.short + refused,
    ])
    points += plan.configurations.count
    launches += own
    seconds += forecast.seconds
    unknown += forecast.unknown.isEmpty ? 0 : 1
    lacksProbe = lacksProbe || text.lacksProbe
  }

  /// The lines; none is wider than 80 columns where names are of a usual length.
  var document: String {
    let sum = "\(points.counted("point")), \(launches.counted("launch", "launches"))"
    var lines = ([Self.titles] + rows).map(line)
    lines.append(
      "\(rows.count.counted("experiment")), \(sum): about \(TimeInWords.text(seconds))"
        + (unknown == 0 ? "" : " + what is not known of \(unknown)"))
    if unknown > 0 {
      let program = "a command" + (lacksProbe ? " (--probe launches it)" : "")
      lines.append("?: \(program), or a task that takes longer than 2 s")
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String {
    let widths = Self.titles.indices.map { column in
      ([Self.titles] + rows).map(\.[column].count).max() ?? 0
    }
    let name = cells[0].padded(to: widths[0])
    let numbers = (1...3).map { column in
      String(repeating: " ", count: widths[column] - cells[column].count) + cells[column]
    }
    return "  " + ([name] + numbers + [cells[4]]).joined(separator: "  ")
  }
}
