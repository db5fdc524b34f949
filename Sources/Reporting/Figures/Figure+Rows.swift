/// A figure whose rows have names.
extension Figure {
  /// Whether y has rows.
  var hasRows: Bool { y.scale == .rows }

  /// The marks; where y has rows ideal lines stand upright and are named above, as marks are.
  var uprights: [Note] {
    guard hasRows else { return marks }
    let ideals = ideals.filter { !$0.label.isEmpty }.compactMap { ideal in
      ideal.points.last.map { Note(x: $0.x, text: ideal.label) }
    }
    return ideals + marks
  }
}

extension Figure.Axis {
  /// The distance of the nearest two ticks, as a part of the axis; all of it for one.
  var leastStep: Double {
    let places = ticks.map { fraction($0.value) }.sorted()
    return zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? 1
  }
}
