package import Terms

extension Figure {
  /// By what a series is told from the others.
  package struct Look: Sendable, Hashable {
    package var colour: Colour
    package var shade: Shade
    package var marker: Marker
    package var dash: Dash

    package init(
      colour: Colour, shade: Shade = .full, marker: Marker, dash: Dash = .solid
    ) {
      self.colour = colour
      self.shade = shade
      self.marker = marker
      self.dash = dash
    }

    /// The colour of lines and markers, as `#RRGGBB`.
    var ink: String { colour.rgb(mixed: shade) }

    /// The same hue, dark enough for words on white.
    var textInk: String { shade == .dark ? ink : colour.text }
  }

  /// How light a colour is: tells the grains of one model apart.
  package enum Shade: Sendable, CaseIterable {
    case full
    case light
    case dark
  }

  /// Colours that people with colour-blindness can tell apart (Okabe & Ito 2008, without yellow,
  /// which is invisible on white) and four of Tol's muted scheme.
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
    case teal = "#44AA99"
    case olive = "#999933"

    /// The colour, half-way to white or to black.
    func rgb(mixed shade: Shade) -> String {
      guard shade != .full, let value = UInt32(rawValue.dropFirst(), radix: 16) else {
        return rawValue
      }
      let target: UInt32 = shade == .light ? 0xFF : 0
      let mixed = [16, 8, 0].map { ((value >> $0 & 0xFF) + target) / 2 }
      return "#" + mixed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined().uppercased()
    }

    /// So light that lines and words stand out from it.
    var pale: String {
      guard let value = UInt32(rawValue.dropFirst(), radix: 16) else { return rawValue }
      let mixed = [16, 8, 0].map { ((value >> $0 & 0xFF) + 6 * 0xFF) / 7 }
      return "#" + mixed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined().uppercased()
    }

    /// Whether dark words stand out from it better than white ones.
    var isLight: Bool { [.purple, .orange, .sky, .teal, .olive].contains(self) }

    /// The same hue, dark enough for words on white.
    var text: String {
      switch self {
      case .purple: "#B0548A"
      case .orange: "#B87A00"
      case .sky: "#2E8BC0"
      case .teal: "#2F8577"
      case .olive: "#7A7A29"
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
  /// The looks of a figure's lines.
  ///
  /// Each known model has its own, always; other programs are dashed, and take the remaining colours
  /// in the order in which they come. Further grains of one model change marker and shade, or the colour itself when
  /// there is one model only.
  ///
  /// - Parameter lines: A model and the index of its grain, for each line.
  /// - Returns: One look a line, all different as far as the palette reaches.
  package static func looks(of lines: [(model: Model, grain: Int)]) -> [Self] {
    let strangers = lines.map(\.model).uniqued().filter { known($0) == nil }
    let single = Set(lines.map(\.model)).count == 1
    return lines.map { line in
      var look = known(line.model) ?? other(strangers.firstIndex(of: line.model) ?? 0)
      guard line.grain > 0 else { return look }
      look.marker = .allCases[rotating: look.marker.index + line.grain]
      if single {
        look.colour = .allCases[rotating: look.colour.index + line.grain]
      } else {
        look.shade = .allCases[rotating: line.grain]
        look.dash = .allCases[rotating: line.grain / Figure.Shade.allCases.count]
      }
      return look
    }
  }

  /// The look that a model has in every figure; nil for a program.
  private static func known(_ model: Model) -> Self? {
    switch model {
    case .ours(.serial): Self(colour: .black, marker: .diamond)
    case .ours(.process): Self(colour: .vermillion, marker: .square)
    case .ours(.thread): Self(colour: .blue, marker: .circle)
    case .ours(.task): Self(colour: .green, marker: .triangle)
    case .ours(.taskPool): Self(colour: .purple, marker: .fallingTriangle)
    case .program: nil
    }
  }

  private static func other(_ index: Int) -> Self {
    let colours: [Figure.Colour] = [.orange, .indigo, .sky, .wine, .olive, .teal]
    let markers: [Figure.Marker] = [.pentagon, .diamond, .square, .circle, .triangle]
    let dashes: [Figure.Dash] = [.dashed, .dotted, .dashDotted]
    return Self(
      colour: colours[rotating: index], marker: markers[rotating: index],
      dash: dashes[rotating: index / colours.count])
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
