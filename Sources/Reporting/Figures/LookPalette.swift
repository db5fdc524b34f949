import Basics

/// The looks of names that nobody knows.
///
/// None has a colour of our own models.
enum LookPalette {
  private static let colours: [Figure.Colour] = [
    .wine, .sky, .olive, .indigo, .rose, .teal, .brown, .magenta, .orange, .tan,
  ]
  private static let dashes: [Figure.Dash] = [.solid, .dashed, .dotted]

  static let count = colours.count * Figure.Marker.allCases.count * dashes.count

  /// The looks in the order of a name: the first depends on it alone, neighbours differ in colour.
  static func looks(of name: String) -> [Figure.Look] {
    let hash = FNV1a.hash(name.utf8)
    // The upper bits of short names are mixed least.
    let start = Int((hash ^ hash >> 32) % UInt64(count))
    return (0..<count).map { at((start + $0) % count) }
  }

  private static func at(_ index: Int) -> Figure.Look {
    let markers = Figure.Marker.allCases
    return Figure.Look(
      colour: colours[index % colours.count],
      marker: markers[index / colours.count % markers.count],
      dash: dashes[index / colours.count / markers.count])
  }
}
