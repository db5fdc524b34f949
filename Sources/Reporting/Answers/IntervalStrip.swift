/// An interval as a drawing in one line, on the scale of its column: `├──●─┤`.
struct IntervalStrip: Sendable {
  private let low: Double
  private let high: Double
  private static let columns = 20

  /// - Parameter parts: All intervals of the column; nil where they span nothing.
  init?(_ parts: [ClosedRange<Double>]) {
    guard parts.count > 1, let low = parts.map(\.lowerBound).min(),
      let high = parts.map(\.upperBound).max(), low < high
    else { return nil }
    self.low = low
    self.high = high
  }

  func text(_ part: ClosedRange<Double>, _ value: Double) -> String {
    let (start, middle, end) = (place(part.lowerBound), place(value), place(part.upperBound))
    return (0...max(end, middle)).map { column in
      if column == middle { return "●" }
      if column == start { return "├" }
      if column == end { return "┤" }
      return column > start && column < end ? "─" : " "
    }
    .joined()
  }

  private func place(_ value: Double) -> Int {
    let share = max(0, min(1, (value - low) / (high - low)))
    return Int((share * Double(Self.columns - 1)).rounded())
  }
}
