extension Figure {
  /// A colour of lines, as it is on white; a theme may have another for it.
  ///
  /// The palette begins with colours that people with colour-blindness can tell apart (Okabe & Ito
  /// 2008, without yellow, which is invisible on white); orange and sky are darker than theirs, so that
  /// each stands out from white by 3:1. The others are near to Tol's muted scheme.
  package struct Colour: Sendable, Hashable {
    /// Its word in a file of styles.
    package let name: String
    /// As `#RRGGBB`.
    package let rawValue: String

    private init(_ name: String, _ rawValue: String) {
      self.name = name
      self.rawValue = rawValue
    }

    /// The colour of a word: one of the palette, or `#RRGGBB`; nil for another word.
    package init?(_ word: String) {
      if let known = Self.allCases.first(where: { $0.name == word }) {
        self = known
      } else if let ink = Ink(word) {
        self.init(ink.text, ink.text)
      } else {
        return nil
      }
    }

    package static let black = Self("black", "#000000")
    package static let blue = Self("blue", "#0072B2")
    package static let vermillion = Self("vermillion", "#D55E00")
    package static let green = Self("green", "#009E73")
    package static let purple = Self("purple", "#CC79A7")
    package static let orange = Self("orange", "#C58700")
    package static let sky = Self("sky", "#3A94C4")
    package static let wine = Self("wine", "#882255")
    package static let indigo = Self("indigo", "#332288")
    package static let teal = Self("teal", "#008A83")
    package static let olive = Self("olive", "#999933")
    package static let rose = Self("rose", "#D1344E")
    package static let brown = Self("brown", "#8A4900")
    package static let magenta = Self("magenta", "#B3339B")
    package static let tan = Self("tan", "#A98467")
  }
}

extension Figure.Colour: CaseIterable {
  package static let allCases: [Self] = [
    black, blue, vermillion, green, purple, orange, sky, wine, indigo, teal, olive, rose, brown,
    magenta, tan,
  ]
}
