import Experiments
import Measurement
import Terms

/// How long something takes, in words that name what is not known.
struct ForecastText {
  let forecast: TimeForecast
  let experiment: Experiment
  /// Whether programs were launched to know it.
  let isProbed: Bool

  /// `about 40 s`, `about 40 s + ? (dask; --probe launches it)`.
  var whole: String {
    let known = "about " + TimeInWords.text(forecast.seconds)
    guard !forecast.unknown.isEmpty else { return known }
    return (forecast.seconds > 0 ? known + " + " : "") + "? (\(reason))"
  }

  /// The same without the reason, for a table.
  var short: String {
    guard !forecast.unknown.isEmpty else { return TimeInWords.text(forecast.seconds) }
    return forecast.seconds > 0 ? TimeInWords.text(forecast.seconds) + " + ?" : "?"
  }

  /// Whether `--probe` would tell more.
  var lacksProbe: Bool { !isProbed && !programs.isEmpty }

  private var programs: [Model] { forecast.unknown.filter { experiment.command(of: $0) != nil } }

  private var reason: String {
    guard !programs.isEmpty else { return "a task takes longer than 2 s" }
    let names = programs.map(\.name).joined(separator: ", ")
    guard !isProbed else { return names }
    return "\(names); --probe launches \(programs.count == 1 ? "it" : "them")"
  }

  /// The time that is left, as far as one can tell: `3 min 20 s left`; nil where nothing is known.
  static func left(_ forecast: TimeForecast) -> String? {
    let time = TimeInWords.text(forecast.seconds)
    guard !forecast.unknown.isEmpty else { return "\(time) left" }
    return forecast.seconds > 0 ? "more than \(time) left" : nil
  }
}
