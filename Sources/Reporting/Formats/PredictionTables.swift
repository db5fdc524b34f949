import Basics
import Schedules

/// What was measured in a run beside what its simulation predicts, as tables on a terminal.
struct PredictionTables {
  /// How rich they may be.
  let style: TableStyle

  /// How long the jobs took.
  func times(_ predictions: [SchedulePrediction]) -> [String] {
    guard !predictions.isEmpty else { return [] }
    let columns = [
      TextTable.Column(title: "Model", isRightAligned: false, hidesRepeats: true),
      TextTable.Column(title: "Workers"), TextTable.Column(title: "Policy", isRightAligned: false),
      TextTable.Column(title: "Measured"), TextTable.Column(title: "Predicted"),
      TextTable.Column(title: "Error"),
      TextTable.Column(title: "Traced launch", isRightAligned: false, role: .aside),
    ]
    let rows = predictions.map { prediction in
      [
        TextWidth.oneLine(prediction.model), "\(prediction.workers)", prediction.policy.rawValue,
        prediction.measured.map(TableTime.text) ?? "", TableTime.text(prediction.predicted),
        prediction.error.map(Self.signed) ?? "",
        TableTime.text(prediction.traced)
          + (prediction.isTypical.map { $0 ? ", like the others" : ", unlike the others" } ?? ""),
      ]
    }
    return TextTable(columns: columns, rows: rows).lines(style)
      + [
        "",
        "Predicted from the task times and the overhead of one traced launch, with few workers and like the "
          + "others, and from the wake-ups of each.",
      ]
  }

  /// For how long workers were held, where they ended before the job.
  func held(_ predictions: [SchedulePrediction], _ price: Price) -> [String] {
    let ended = predictions.filter(\.held.endsIdleWorkers)
    guard !ended.isEmpty else { return [] }
    // Else a cost is the time.
    let isPriced = price != Price()
    let columns =
      [
        TextTable.Column(title: "Model", isRightAligned: false, hidesRepeats: true),
        TextTable.Column(title: "Workers"),
        TextTable.Column(title: "Policy", isRightAligned: false),
        TextTable.Column(title: "Held"), TextTable.Column(title: "Predicted"),
        TextTable.Column(title: "Error"), TextTable.Column(title: "To the end"),
        TextTable.Column(title: "Saved"),
      ]
      + (isPriced
        ? [
          TextTable.Column(title: "Cost, traced launch"), TextTable.Column(title: "Predicted"),
        ] : [])
    let rows = ended.map { prediction in
      let held = prediction.held
      let all = prediction.measured.map { $0 * Double(prediction.workers) }
      return [
        TextWidth.oneLine(prediction.model), "\(prediction.workers)", prediction.policy.rawValue,
        held.measured.map(TableTime.text) ?? "", TableTime.text(held.predictedSeconds),
        held.error.map(Self.signed) ?? "", all.map(TableTime.text) ?? "",
        Self.saved(held.measured, of: all),
      ]
        + (isPriced
          ? [price.text(price.cost(of: held.traced)), price.text(price.cost(of: held.predicted))]
          : [])
    }
    return TextTable(columns: columns, rows: rows).lines(style)
      + [
        "",
        "Held: the time from the release of all workers to the end of each, in sum"
          + (isPriced ? "; cost in \(price.unit)." : "."),
      ]
  }

  private static func saved(_ held: Double?, of all: Double?) -> String {
    guard let held, let all, all > 0 else { return "" }
    return TableNumber.percent(1 - held / all)
  }

  /// `+4.8%`, `-0.6%`, `0.0%`.
  private static func signed(_ share: Double) -> String {
    let text = DecimalText.rounded(share * 100, 1)
    return (share > 0 && text != "0.0" ? "+" : "") + text + "%"
  }
}
