import Testing

@testable import Reporting
@testable import Terms

@Suite struct ThemeTests {
  @Test func `the contrast is that of WCAG`() throws {
    let black = try #require(Ink("#000000"))
    let white = try #require(Ink("#FFFFFF"))
    #expect(abs(black.contrast(with: white) - 21) < 1e-9)
    // Published: #767676 is the lightest grey for words on white, #949494 for lines.
    #expect(try #require(Ink("#767676")).contrast(with: white) >= 4.5)
    #expect(try #require(Ink("#777777")).contrast(with: white) < 4.5)
    #expect(try #require(Ink("#949494")).contrast(with: white) >= 3)
    #expect(try #require(Ink("#959595")).contrast(with: white) < 3)
  }

  @Test(arguments: Theme.all)
  func `lines stand out from the background by 3 to 1, words by 4.5 to 1`(theme: Theme) throws {
    let paper = try #require(Ink(theme.tones.background))
    func contrast(_ colour: String) throws -> Double {
      try #require(Ink(colour)).contrast(with: paper)
    }
    for colour in Figure.Colour.allCases {
      for shade in [Figure.Shade.full, .dark] {
        let look = Figure.Look(colour: colour, shade: shade, marker: .circle)
        #expect(try contrast(theme.ink(look)) >= Theme.lineContrast, "\(colour.name) \(shade)")
        #expect(try contrast(theme.words(look)) >= Theme.wordContrast, "\(colour.name) \(shade)")
      }
      let inside = try #require(Ink(theme.words(inside: colour.rawValue)))
      let fill = try #require(Ink(theme.ink(colour.rawValue)))
      #expect(inside.contrast(with: fill) >= Theme.wordContrast, "\(colour.name)")
    }
    let tones = theme.tones
    for words in [tones.ink, tones.tick, tones.quiet, tones.faint, theme.words(Figure.Limit.grey)] {
      #expect(try contrast(words) >= Theme.wordContrast, "\(words)")
    }
    for line in [tones.border, tones.ideal, tones.note, theme.ink(Figure.Limit.grey)] {
      #expect(try contrast(line) >= Theme.lineContrast, "\(line)")
    }
  }

  @Test(arguments: ["#FFFF00", "#000080", "#808080"])
  func `a user's colour stays, and words beside its line can be read`(colour: String) throws {
    for theme in Theme.all {
      #expect(theme.ink(colour) == colour)
      let paper = try #require(Ink(theme.tones.background))
      #expect(try #require(Ink(theme.words(colour))).contrast(with: paper) >= 4.5)
    }
  }

  /// The first six: our models and the first of the others.
  @Test(arguments: Theme.all, ColourVision.allCases)
  func `the first six looks differ for every eye`(theme: Theme, vision: ColourVision) throws {
    let models = ExecutionModel.allCases.map { KnownLooks.look(of: $0.rawValue) }
    let six = try models.map { try #require($0) } + [Figure.Look(colour: .wine, marker: .pentagon)]
    #expect(Set(six.map(\.marker)).count == 6)
    for (place, look) in six.enumerated() {
      for other in six[..<place] {
        let distance = vision.distance(
          try #require(Ink(theme.ink(look))), try #require(Ink(theme.ink(other))))
        // 2.3 can just be seen (Mahy et al. 1994).
        #expect(distance > 10, "\(look.colour.name) \(other.colour.name)")
      }
    }
  }

  @Test(arguments: Theme.all)
  func `colours that an eye confuses have other markers among well-known names`(theme: Theme) throws
  {
    let all =
      KnownLooks.others.sorted { $0.key < $1.key }
      + ExecutionModel.allCases.compactMap { model in
        KnownLooks.look(of: model.rawValue).map { (model.rawValue, $0) }
      }
    for (place, (name, look)) in all.enumerated() {
      for (other, second) in all[..<place] where look.marker == second.marker {
        let distance =
          try ColourVision.allCases.map { vision in
            vision.distance(
              try #require(Ink(theme.ink(look))), try #require(Ink(theme.ink(second))))
          }.min() ?? 0
        #expect(distance > 5 || look.dash != second.dash, "\(name) \(other)")
      }
    }
  }

  @Test func `in print solid lines of other markers have other dashes`() {
    let dashes = Figure.Marker.allCases.map {
      Theme.paper.dash(of: Figure.Look(colour: .blue, marker: $0))
    }
    #expect(Set(dashes).count == Figure.Marker.allCases.count)
    #expect(Theme.lecture.dash(of: Figure.Look(colour: .blue, marker: .square)) == "1")
  }

  @Test func `words of a paper are from 5.5 to 8.5 points`() {
    let theme = Theme.paper
    let sizes = theme.sizes
    let all = [
      sizes.title.lowerBound, sizes.title.upperBound, sizes.subtitle.lowerBound,
      sizes.axis.lowerBound, sizes.axis.upperBound, sizes.tick, sizes.name.lowerBound, sizes.note,
      sizes.footnote, sizes.row * 0.92,
    ]
    for size in all { #expect((5.5...8.5).contains(size * theme.unit), "\(size)") }
    #expect(theme.pageWidth == 3.5)
  }

  @Test func `terminals have the size of the theme, and that of a lecture is as it was`() {
    #expect(
      FigureFormat.pdf.terminal(.lecture, height: 1_000)
        == "pdfcairo size 10in,6.25in noenhanced background rgb 'white' font 'DejaVu Sans,36' "
        + "fontscale 0.3375 pointscale 2.08 linewidth 0.9")
    #expect(FigureFormat.png.terminal(.paper, height: 900).hasPrefix("pngcairo size 1250,900 "))
    #expect(FigureFormat.pdf.terminal(.paper, height: 900).hasPrefix("pdfcairo size 3.5in,2.52in "))
    #expect(FigureFormat.svg.terminal(.dark, height: 1_000).contains("background rgb '#16191F'"))
  }

  @Test func `nothing of a dark figure is drawn in a colour for white`() throws {
    let figures =
      Figure.scaling(
        curves: SampleCurves.family([("process", 0.1), ("thread", 0.01)], counts: [1, 2, 4]))
      + Figure.tracing([sampleTrace(count: 6)])
    for named in figures {
      let script = GnuplotScript.text(
        of: named.figure, name: named.name, formats: [.svg], theme: .dark)
      for match in script.matches(of: /#[0-9A-F]{6}/) {
        let colour = String(match.output)
        // Inside a box.
        if colour == Figure.Colour.black.rawValue { continue }
        #expect(Theme.dark.replacements[colour] == nil, "\(named.name) \(colour)")
        #expect(!["#222222", "#333333", "#444444", "#E3E3E3", "#777777"].contains(colour))
      }
      #expect(!script.contains("rgb 'white'"))
    }
  }

  @Test(arguments: Theme.all)
  func `no words leave the canvas of a theme`(theme: Theme) {
    let models = [
      ("thread", 0.001), ("process", 0.9), ("a peer with quite a long name, 3.11", 0.5),
    ]
    let context = FigureContext(
      about: String(repeating: "a long title ", count: 12), usableCores: 64, physicalCores: 2,
      machine: String(repeating: "A processor with a long name ", count: 9))
    for named in Figure.scaling(
      curves: SampleCurves.family(models, counts: [1, 2, 4, 8, 16, 32, 64]), context: context)
    {
      for words in FigureLayout(named.figure, theme: theme).words where !words.turned {
        let width = TextMetrics.width(words.text, size: words.size, bold: words.bold)
        let left = words.align == .center ? words.x - width / 2 : words.x
        #expect(left >= 0 && left + width <= theme.width, "\(words.text)")
        #expect(words.y - words.size / 2 >= 0 && words.y + words.size / 2 <= theme.height)
      }
    }
  }
}
