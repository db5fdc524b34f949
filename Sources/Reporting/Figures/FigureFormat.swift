/// A format in which a figure is drawn: the ending of its file.
package enum FigureFormat: String, Sendable, CaseIterable {
  case svg
  case png
  case pdf

  /// gnuplot's terminal.
  ///
  /// The factors make a font of 36 exactly 36 pixels on a canvas of 1600 × 1000
  /// in all three, and a point of size 1 have a radius of 13.5: cairo counts 96 dots an inch for
  /// pixels, 72 for a page of 10 inches, and `svg` sizes its points by the font (measured with
  /// gnuplot 5.4).
  var terminal: String {
    let common = "noenhanced background rgb 'white' font 'DejaVu Sans,36'"
    return switch self {
    case .svg: "svg size 1600,1000 \(common)"
    case .png: "pngcairo size 1600,1000 \(common) fontscale 0.75 pointscale 4.3"
    case .pdf:
      "pdfcairo size 10in,6.25in \(common) fontscale 0.3375 pointscale 2.08 linewidth 0.9"
    }
  }
}
