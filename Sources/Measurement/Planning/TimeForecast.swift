package import Terms

/// How long launches take, as far as that is known.
package struct TimeForecast: Sendable, Equatable {
  /// Of all launches whose time is known, in seconds.
  package var seconds: Double
  /// The models of the others, in the order in which they were met.
  package var unknown: [Model]

  package init(seconds: Double = 0, unknown: [Model] = []) {
    self.seconds = seconds
    self.unknown = unknown
  }

  /// The whole time in seconds; nil where something is unknown.
  package var known: Double? { unknown.isEmpty ? seconds : nil }

  /// Adds one launch or several.
  mutating func add(_ one: Double?, of model: Model, times count: Int = 1) {
    if let one {
      seconds += one * Double(count)
    } else if !unknown.contains(model) {
      unknown.append(model)
    }
  }
}
