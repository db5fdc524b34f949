import Foundation

/// Cells of the tables of the gate.
enum GateText {
  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  static func header(_ cells: [String]) -> String {
    row(cells) + "\n|" + cells.indices.map { $0 == 0 ? "---|" : "---:|" }.joined()
  }

  /// `.975`, and `0` or `1` where it is just that.
  static func share(_ value: Double) -> String {
    if value == 0 { return "0" }
    if value == 1 { return "1" }
    let text = String(format: "%.4f", value).drop { $0 == "0" }
    return text.hasSuffix("0") ? String(text.dropLast()) : String(text)
  }

  static func whole(_ value: Double) -> String { String(format: "%.0f", value) }

  /// `3%` of .03.
  static func percent(_ share: Double) -> String { String(format: "%.3g%%", share * 100) }
}
