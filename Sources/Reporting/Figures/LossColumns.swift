/// Columns of shares over worker counts: what is above 0 is stacked, what is a gain hangs below.
struct LossColumns {
  /// What one part of a column stands for.
  struct Part {
    let title: String
    let colour: Figure.Colour
  }

  private let parts: [Part]
  private let counts: [Int]
  private let shares: [[Double]]

  /// Half the width of a column.
  private static let half = 0.36

  /// - Parameters:
  ///   - parts: From the ground up.
  ///   - counts: The workers of each column.
  ///   - shares: Of each column one a part.
  init(_ parts: [Part], counts: [Int], shares: [[Double]]) {
    (self.parts, self.counts, self.shares) = (parts, counts, shares)
  }

  private var last: Double { Double(counts.count) - 1 }

  var x: Figure.Axis {
    Figure.Axis(
      label: "Workers N", scale: .linear, range: -0.6...last + 0.6,
      ticks: counts.enumerated().map { Figure.Tick(Double($0), String($1)) })
  }

  var y: Figure.Axis {
    let low = min(boxes.map(\.y.lowerBound).min() ?? 0, 0)
    let high = max(boxes.map(\.y.upperBound).max() ?? 1, 1)
    return Figure.Axis(
      label: "Share of the workers' time", scale: .linear, range: low * 1.05...high * 1.02,
      ticks: stride(from: 0, through: high + 1e-9, by: 0.25).map {
        Figure.Tick($0, FigureNumber.short($0 * 100) + "%")
      })
  }

  var boxes: [Figure.Box] {
    shares.enumerated().flatMap { place, shares in
      zip(parts, zip(shares, Self.ranges(shares))).compactMap { part, column in
        let (share, range) = column
        guard abs(share) > 1e-6 else { return nil }
        let x = Double(place)
        return Figure.Box(
          x: x - Self.half...x + Self.half, y: range, fill: part.colour.rawValue,
          label: abs(share) < 0.005 ? "" : FigureNumber.short(share * 100, digits: 2) + "%")
      }
    }
  }

  /// The names of the parts beside the last column, those that are only in others at their place.
  var names: [Figure.Series] {
    let column = shares.last ?? []
    let seen = parts.indices.map { place in shares.contains { abs($0[place]) > 0.005 } }
    return zip(zip(parts, seen), zip(column, Self.ranges(column))).compactMap { part, column in
      let (part, isSeen) = part
      let (share, range) = column
      guard abs(share) > 0.002 || isSeen else { return nil }
      return Figure.Series(
        label: part.title, look: Figure.Look(colour: part.colour, marker: .square), line: .name,
        points: [
          Figure.Point(
            x: last + Self.half, y: (share >= 0 ? range.upperBound : range.lowerBound) - share / 2)
        ])
    }
  }

  private static func ranges(_ shares: [Double]) -> [ClosedRange<Double>] {
    var (above, below) = (0.0, 0.0)
    return shares.map { share in
      let range = share >= 0 ? above...above + share : below + min(share, 0)...below
      if share >= 0 { above += share } else { below += min(share, 0) }
      return range
    }
  }
}
