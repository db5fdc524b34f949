import Foundation

@testable import Reporting

/// How people see colours: all, without the cones for red, without those for green.
enum ColourVision: CaseIterable {
  case normal
  case protanopia
  case deuteranopia

  /// Of linear red, green and blue (Machado, Oliveira, Fernandes, IEEE TVCG 15(6), 2009, severity 1).
  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    }
  }

  /// How far two colours are apart for such an eye: ΔE of CIE 1976.
  func distance(_ a: Ink, _ b: Ink) -> Double {
    zip(lab(a), lab(b)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private func lab(_ ink: Ink) -> [Double] {
    let linear = ink.parts.map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let seen = Self.product(matrix, linear).map { min(max($0, 0), 1) }
    // sRGB to XYZ, over the white of D65.
    let space = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let white = [0.95047, 1, 1.08883]
    let (x, y, z) = {
      ($0[0], $0[1], $0[2])
    }(zip(Self.product(space, seen), white).map { Self.root($0 / $1) })
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).map { $0 * $1 }.reduce(0, +) }
  }

  private static func root(_ value: Double) -> Double {
    value > 0.008856 ? cbrt(value) : 7.787 * value + 16 / 116
  }
}
