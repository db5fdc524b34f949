#if canImport(Glibc)
import Glibc
#endif

extension Figure {
  /// One axis: its words, range, and ticks.
  package struct Axis: Sendable, Equatable {
    package var label: String
    package var scale: Scale
    /// In the unit of the data; above 0 on a logarithmic axis.
    package var range: ClosedRange<Double>
    package var ticks: [Tick]

    package init(label: String, scale: Scale, range: ClosedRange<Double>, ticks: [Tick]) {
      self.label = label
      self.scale = scale
      self.range = range
      self.ticks = ticks
    }

    /// Where `value` stands: 0 at the beginning of the range, 1 at its end.
    package func fraction(_ value: Double) -> Double {
      switch scale {
      case .linear, .rows:
        (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      case .log2:
        log2(value / range.lowerBound) / log2(range.upperBound / range.lowerBound)
      }
    }
  }

  /// How an axis maps values to places.
  package enum Scale: Sendable, Equatable {
    case linear
    case log2
    /// One row a tick, whose words are a name; only of y.
    case rows
  }

  /// A mark on an axis.
  package struct Tick: Sendable, Equatable {
    package var value: Double
    package var label: String

    package init(_ value: Double, _ label: String) {
      self.value = value
      self.label = label
    }
  }
}
