import Basics

/// A format in which a figure is drawn: the ending of its file.
package enum FigureFormat: String, Sendable, CaseIterable {
  case svg
  case png
  case pdf

  /// Whether letters are drawn here, with the fonts of this machine.
  var bringsFont: Bool { self != .svg }

  /// gnuplot's terminal, for a canvas of a height in units.
  ///
  /// The factors make a font of 36 exactly 36 units of the canvas in all three, and a point of size 1 have a
  /// radius of 13.5: cairo counts 96 dots an inch for pixels, 72 for a page, and `svg` sizes its points by
  /// the font (measured with gnuplot 5.4).
  func terminal(_ theme: Theme, height: Double) -> String {
    let common = "noenhanced background rgb '\(theme.paper)' font '\(theme.font),36'"
    let size = "size \(Int(theme.width)),\(Int(height))"
    return switch self {
    case .svg: "svg \(size) \(common)"
    case .png: "pngcairo \(size) \(common) fontscale 0.75 pointscale 4.3"
    case .pdf:
      "pdfcairo size \(Self.number(theme.pageWidth))in,\(Self.number(theme.pageWidth * height / theme.width))in \(common) "
        + "fontscale \(Self.number(0.75 * theme.unit)) "
        + "pointscale \(Self.number(2.08 / 0.45 * theme.unit)) linewidth \(Self.number(2 * theme.unit))"
    }
  }

  private static func number(_ value: Double) -> String { DecimalText.significant(value, 4) }
}
