import Foundation

/// One number that is known beforehand, and what was measured in its place.
struct TruthCheck {
  /// What is claimed, such as `sleeps: ⌈k/N⌉·L`.
  let name: String
  /// Where it was measured: `thread, 8`.
  let point: String
  /// What it may be: one number, or all between two bounds.
  let truth: ClosedRange<Double>
  /// Nil when nothing was measured.
  let measured: Double?
  /// How far below and above the truth it may lie.
  let bar: ClosedRange<Double>
  /// Whether bars and deviation are shares of the truth, or numbers as they are.
  var isRelative = true
  var unit = ""

  /// How far it lies from the truth: 0 between the bounds.
  var deviation: Double? {
    guard let measured else { return nil }
    let edge = min(max(measured, truth.lowerBound), truth.upperBound)
    return isRelative ? (measured - edge) / edge : measured - edge
  }

  var passes: Bool { deviation.map { bar.contains($0) } ?? false }

  /// Columns: the claim, the point, the truth, what was measured, by how much it deviates, the bar.
  var line: String {
    let number = { (value: Double) in String(format: "%.4g", value) }
    let known =
      truth.lowerBound == truth.upperBound
      ? number(truth.lowerBound) : "\(number(truth.lowerBound))…\(number(truth.upperBound))"
    return [
      Self.column(name, 46), Self.column(point, 12), Self.column(known + unit, 16),
      Self.column(measured.map { number($0) + unit } ?? "nothing", 11),
      Self.column(deviation.map(share) ?? "", 9),
      Self.column(share(bar.lowerBound) + " " + share(bar.upperBound), 17),
      passes ? "pass" : "FAIL",
    ].joined(separator: " ")
  }

  /// Names of the columns.
  static let header = [
    column("claim", 46), column("point", 12), column("truth", 16), column("measured", 11),
    column("off by", 9), column("allowed", 17),
  ].joined(separator: " ")

  private func share(_ value: Double) -> String {
    isRelative ? String(format: "%+.2f%%", value * 100) : String(format: "%+.4f", value)
  }

  static func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
