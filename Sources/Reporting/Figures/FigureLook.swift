extension Figure {
  /// By what a series is told from the others.
  package struct Look: Sendable, Hashable {
    package var colour: Colour
    package var marker: Marker
    package var dash: Dash

    package init(colour: Colour, marker: Marker, dash: Dash = .solid) {
      self.colour = colour
      self.marker = marker
      self.dash = dash
    }
  }

  /// Colours that people with colour-blindness can tell apart (Okabe & Ito 2008, without yellow,
  /// which is invisible on white) and two of Tol's muted scheme.
  package enum Colour: String, Sendable, CaseIterable {
    case black = "#000000"
    case blue = "#0072B2"
    case vermillion = "#D55E00"
    case green = "#009E73"
    case purple = "#CC79A7"
    case orange = "#E69F00"
    case sky = "#56B4E9"
    case wine = "#882255"
    case indigo = "#332288"

    /// The same hue, dark enough for words on white.
    package var text: String {
      switch self {
      case .purple: "#B0548A"
      case .orange: "#B87A00"
      case .sky: "#2E8BC0"
      default: rawValue
      }
    }
  }

  /// Filled shapes, as gnuplot's point types.
  package enum Marker: Int, Sendable, CaseIterable {
    case square = 5
    case circle = 7
    case triangle = 9
    case fallingTriangle = 11
    case diamond = 13
    case pentagon = 15
  }

  /// The pattern of a line, as gnuplot writes it.
  package enum Dash: String, Sendable, CaseIterable {
    case solid = "1"
    case dashed = "(14,7)"
    case dashDotted = "(14,6,3,6)"
    case dotted = "(4,5)"
  }
}

extension Figure.Look {
  /// The looks of a figure's models: each known model has its own, always; others take the
  /// remaining ones in the order in which they come. Further grains of one model keep its colour
  /// and change marker and dash, or change the colour too when there is one model only.
  ///
  /// - Parameter lines: A model and the index of its grain, for each line.
  package static func looks(of lines: [(model: String, grain: Int)]) -> [Self] {
    let strangers = lines.map(\.model).uniqued().filter { known[$0] == nil }
    let single = Set(lines.map(\.model)).count == 1
    return lines.map { line in
      var look = known[line.model] ?? other(strangers.firstIndex(of: line.model) ?? 0)
      guard line.grain > 0 else { return look }
      look.marker = .allCases[rotating: look.marker.index + line.grain]
      if single {
        look.colour = .allCases[rotating: look.colour.index + line.grain]
      } else {
        look.dash = .allCases[rotating: line.grain]
      }
      return look
    }
  }

  private static let known: [String: Self] = [
    "serial": Self(colour: .black, marker: .diamond),
    "process": Self(colour: .vermillion, marker: .square),
    "thread": Self(colour: .blue, marker: .circle),
    "task": Self(colour: .green, marker: .triangle),
    "task-pool": Self(colour: .purple, marker: .fallingTriangle),
  ]

  private static func other(_ index: Int) -> Self {
    let colours: [Figure.Colour] = [.orange, .sky, .wine, .indigo]
    let markers: [Figure.Marker] = [.pentagon, .diamond, .square, .circle, .triangle]
    let dash = Figure.Dash.allCases[rotating: index / colours.count]
    return Self(colour: colours[rotating: index], marker: markers[rotating: index], dash: dash)
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
