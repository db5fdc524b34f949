package import Terms

extension Figure {
  /// By what a series is told from the others.
  package struct Look: Sendable, Hashable {
    package var colour: Colour
    package var shade: Shade
    package var marker: Marker
    package var dash: Dash
    /// How many times as wide as others its lines are.
    package var width: Double

    package init(
      colour: Colour, shade: Shade = .full, marker: Marker, dash: Dash = .solid, width: Double = 1
    ) {
      self.colour = colour
      self.shade = shade
      self.marker = marker
      self.dash = dash
      self.width = width
    }

    /// The colour of lines and markers on white, as `#RRGGBB`.
    var ink: String { Theme.lecture.ink(self) }

    /// The colour for words about it, which a theme makes strong enough.
    var textInk: String { colour.rawValue }

    /// Whether nobody could tell two lines of these looks apart.
    func isLike(_ other: Self) -> Bool {
      colour == other.colour && shade == other.shade && marker == other.marker
        && dash == other.dash
    }
  }

  /// How strong a colour is.
  package enum Shade: Sendable, CaseIterable {
    case full
    /// For what lies behind a line of the same colour.
    case light
    case dark
  }

  /// Filled shapes, as gnuplot's point types.
  package enum Marker: Int, Sendable, CaseIterable {
    case square = 5
    case circle = 7
    case triangle = 9
    case fallingTriangle = 11
    case diamond = 13
    case pentagon = 15

    /// Its word in a file of styles.
    package var name: String {
      switch self {
      case .square: "square"
      case .circle: "circle"
      case .triangle: "triangle"
      case .fallingTriangle: "falling-triangle"
      case .diamond: "diamond"
      case .pentagon: "pentagon"
      }
    }
  }

  /// The pattern of a line, as gnuplot writes it.
  package enum Dash: String, Sendable, CaseIterable {
    case solid = "1"
    case dashed = "(14,7)"
    case dashDotted = "(14,6,3,6)"
    case dotted = "(4,5)"

    /// Its word in a file of styles.
    package var name: String {
      switch self {
      case .solid: "solid"
      case .dashed: "dashed"
      case .dashDotted: "dash-dotted"
      case .dotted: "dotted"
      }
    }
  }
}

extension Figure.Look {
  /// The looks of a figure's lines.
  ///
  /// Each name has its own, always. Further grains of one model change marker and shade, or the colour
  /// itself when there is one model only.
  ///
  /// - Parameters:
  ///   - lines: A model and the index of its grain, for each line.
  ///   - book: What the project says of names.
  /// - Returns: One look a line, all different as far as the palette reaches.
  package static func looks(
    of lines: [(model: Model, grain: Int)], in book: LookBook = LookBook()
  ) -> [Self] {
    let names = lines.map(\.model.name).uniqued()
    let looks = Dictionary(uniqueKeysWithValues: zip(names, book.looks(of: names)))
    return lines.map { line in
      let look = looks[line.model.name] ?? book.look(of: line.model.name)
      return line.grain > 0 ? look.variant(line.grain, isAlone: names.count == 1) : look
    }
  }

  /// The look of a further grain of a model.
  private func variant(_ grain: Int, isAlone: Bool) -> Self {
    var look = self
    look.marker = .allCases[rotating: look.marker.index + grain]
    if isAlone {
      look.colour = .allCases[rotating: look.colour.index + grain]
    } else {
      let shades: [Figure.Shade] = [.full, .dark]
      look.shade = shades[rotating: grain]
      look.dash = .allCases[rotating: look.dash.index + grain / shades.count]
    }
    return look
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  fileprivate var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Array {
  /// The element at an index that wraps around.
  fileprivate subscript(rotating index: Int) -> Element { self[index % count] }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first appearance.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
