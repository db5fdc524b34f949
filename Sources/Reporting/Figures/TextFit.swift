/// Words that fit: pure rules for a given width in pixels.
enum TextFit {
  /// Words and the size of their font in pixels.
  struct Fitted: Equatable {
    var text: String
    var size: Double
  }

  /// The first wording that fits at a size between `sizes`; else the last one, cut.
  ///
  /// The size is as large as possible, and a fuller wording is preferred to a larger size.
  static func first(
    of wordings: [String], sizes: ClosedRange<Double>, width: Double, bold: Bool = false
  ) -> Fitted {
    for text in wordings {
      let natural = TextMetrics.width(text, size: 1, bold: bold)
      if natural * sizes.lowerBound <= width {
        return Fitted(text: text, size: min(sizes.upperBound, width / max(natural, 1e-9)))
      }
    }
    let size = sizes.lowerBound
    return Fitted(text: cut(wordings.last ?? "", size: size, width: width, bold: bold), size: size)
  }

  /// A sentence at a size between `sizes`; where it does not fit the smallest, its first sentence, else
  /// as many of its words as fit.
  static func sentence(_ text: String, sizes: ClosedRange<Double>, width: Double) -> Fitted {
    let first = text.firstRange(of: ". ").map { String(text[..<$0.lowerBound]) + "." } ?? text
    var wordings = [text, first]
    let natural = TextMetrics.width(first, size: sizes.lowerBound)
    if natural > width {
      var words = first.split(separator: " ").prefix(60)
      while words.count > 1,
        TextMetrics.width(words.joined(separator: " ") + " …", size: sizes.lowerBound) > width
      {
        words.removeLast()
      }
      wordings.append(words.joined(separator: " ") + " …")
    }
    return self.first(of: wordings, sizes: sizes, width: width)
  }

  /// `text` without its middle, so that it fits: names often differ in their last letters.
  static func cut(_ text: String, size: Double, width: Double, bold: Bool = false) -> String {
    func fits(_ text: String) -> Bool {
      TextMetrics.width(text, size: size, bold: bold) <= width
    }
    if fits(text) { return text }
    let letters = Array(text)
    for kept in stride(from: letters.count - 1, to: 0, by: -1) {
      let tail = kept / 3
      let candidate = String(letters.prefix(kept - tail)) + "…" + String(letters.suffix(tail))
      if fits(candidate) { return candidate }
    }
    return "…"
  }

  /// `text` as lines that fit, broken at spaces; a word that is too long is cut, and so is what
  /// remains behind the last line.
  static func lines(_ text: String, size: Double, width: Double, limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = lines.last.map { $0 + " " + word }
      if let longer, lines.count == limit || TextMetrics.width(longer, size: size) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { cut($0, size: size, width: width) }
  }
}
