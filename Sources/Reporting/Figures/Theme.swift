/// Colours, fonts and sizes of all figures.
///
/// Layouts are made in units: a unit is a pixel of PNG and SVG, and the width of a page of PDF is
/// `width` units.
package struct Theme: Sendable, Equatable {
  package let name: String
  /// Of the canvas, in units.
  let width: Double
  /// More where a figure has many rows.
  let height: Double
  /// Of a page, in inches.
  let pageWidth: Double
  let font: String
  let sizes: FontSizes
  /// What the widths of lines, and the sizes of markers, are multiplied by.
  let lines: Double
  let markers: Double
  /// Whether lines that would be solid have dashes, so that they differ without colours.
  let hasDashes: Bool
  let tones: Tones
  /// The colours that are others than on white, by those.
  let replacements: [String: String]

  /// In units; a range is for words that shrink until they fit.
  struct FontSizes: Sendable, Equatable {
    var title = 32.0...44.0
    /// What the experiment says of itself, under the title.
    var about = 28.0...31.0
    var subtitle = 26.0...29.0
    var axis = 24.0...37.0
    var tick = 34.0
    /// The names of lines.
    var name = 30.0...36.0
    /// The least of a row, with the room above it.
    var row = 26.0
    var box = 20.0...40.0
    var note = 26.0
    var mark = 30.0
    var footnote = 25.0
    var footnoteStep = 33.0
  }

  /// The colours of all that is no data, as `#RRGGBB`.
  struct Tones: Sendable, Equatable {
    let background: String
    /// The colour farthest from the background.
    let strongest: String
    /// Titles, and what names axes.
    let ink: String
    /// The words of ticks.
    let tick: String
    /// Subtitles and footnotes.
    let quiet: String
    /// Words beside ideal lines and notes.
    let faint: String
    let border: String
    let grid: String
    let ideal: String
    let note: String
  }

  /// What words need to be read, and lines to be seen (WCAG 2.1, 1.4.3 and 1.4.11).
  static let wordContrast = 4.5
  static let lineContrast = 3.0
}

// MARK: - Colours

extension Theme {
  /// The background as gnuplot names it.
  var paper: String { tones.background == "#FFFFFF" ? "white" : tones.background }

  /// A colour of this theme, from one on white; that of a user, which is none of ours, stays.
  func ink(_ colour: String) -> String { replacements[colour] ?? colour }

  /// The colour of lines and markers.
  func ink(_ look: Figure.Look) -> String {
    let own = ink(look.colour.rawValue)
    switch look.shade {
    case .full: return own
    case .light: return Self.mixed(own, 1, tones.background, 1)
    case .dark: return Self.mixed(own, 1, tones.strongest, 1)
    }
  }

  /// The same hue, strong enough for words.
  func words(_ look: Figure.Look) -> String {
    words(look.shade == .dark ? ink(look) : look.colour.rawValue)
  }

  /// The same hue, strong enough for words.
  func words(_ colour: String) -> String {
    let own = ink(colour)
    guard let ink = Ink(own), let paper = Ink(tones.background), let end = Ink(tones.strongest)
    else { return own }
    let steps: UInt32 = 32
    let mixed = (0...steps).lazy.map { ink.mixed(own: steps - $0, with: end, share: $0) }
    return (mixed.first { $0.contrast(with: paper) >= Self.wordContrast } ?? end).text
  }

  /// So near to the background that lines and words stand out from it.
  func pale(_ look: Figure.Look) -> String {
    Self.mixed(ink(look.colour.rawValue), 1, tones.background, 6)
  }

  /// Black or white, whichever is read better inside a box.
  func words(inside fill: String) -> String {
    guard let box = Ink(ink(fill)), let white = Ink("#FFFFFF"), let black = Ink("#000000") else {
      return tones.ink
    }
    return (white.contrast(with: box) > black.contrast(with: box) ? white : black).text
  }

  /// The pattern of a line; where all lines have one, it goes with the marker.
  func dash(of look: Figure.Look) -> String {
    guard hasDashes, look.dash == .solid else { return look.dash.rawValue }
    return switch look.marker {
    case .circle: Figure.Dash.solid.rawValue
    case .square: "(16,5)"
    case .triangle: "(9,5)"
    case .fallingTriangle: "(16,5,4,5)"
    case .diamond: "(4,4)"
    case .pentagon: "(16,4,4,4,4,4)"
    }
  }

  private static func mixed(
    _ colour: String, _ own: UInt32, _ other: String, _ share: UInt32
  ) -> String {
    guard let a = Ink(colour), let b = Ink(other) else { return colour }
    return a.mixed(own: own, with: b, share: share).text
  }
}

// MARK: - Sizes

extension Theme {
  /// A unit, in points of a page.
  var unit: Double { pageWidth * 72 / width }
}
