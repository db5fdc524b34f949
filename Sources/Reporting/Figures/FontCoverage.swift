/// Which characters DejaVu Sans has, the font of the figures: ranges of the table `cmap` of version 2.37
/// of the font, without those of a few letters.
///
/// Where no font has a character, the terminals `pngcairo` and `pdfcairo` of gnuplot (5.4, Pango 1.50)
/// draw its number as large as the whole figure.
enum FontCoverage {
  /// `text` as it can be drawn in one row: `□` stands for what the font lacks, and of the marks of a
  /// letter, which pile up over the rows above, there are two at most.
  static func drawable(_ text: String) -> String {
    var result = ""
    var marks = 0
    for scalar in GnuplotText.shown(text).unicodeScalars {
      let isMark = scalar.properties.generalCategory == .nonspacingMark
      marks = isMark ? marks + 1 : 0
      if marks > 2 { continue }
      result.unicodeScalars.append(ranges.contains { $0.contains(scalar.value) } ? scalar : "□")
    }
    return result
  }

  /// Whether `drawable` changes a text.
  static func lacks(_ text: String) -> Bool { drawable(text) != GnuplotText.shown(text) }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7e, 0xa0...0x2e9, 0x300...0x34f, 0x384...0x38a, 0x38e...0x3a1, 0x3a3...0x525,
    0x5d0...0x5ea, 0x621...0x63a, 0x640...0x655, 0x679...0x6bf, 0x10d0...0x10fc, 0x1e00...0x1efb,
    0x2000...0x2064,
    0x20a0...0x20b5, 0x2100...0x2109, 0x210b...0x2149, 0x2150...0x2185, 0x2190...0x2311,
    0x2500...0x269c, 0x2761...0x2794, 0x27f0...0x28ff,
  ]
}
