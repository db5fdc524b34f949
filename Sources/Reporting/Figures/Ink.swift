#if canImport(Glibc)
import Glibc
#endif

/// A colour as numbers: mixing, and how well it stands out.
struct Ink: Sendable, Hashable {
  /// Of red, green and blue, from 0 to 255.
  let parts: [UInt32]

  /// The colour of `#RRGGBB`; nil for another text.
  init?(_ text: String) {
    guard text.utf8.count == 7, text.first == "#", text.dropFirst().allSatisfy(\.isHexDigit),
      let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    parts = [16, 8, 0].map { value >> $0 & 0xFF }
  }

  private init(parts: [UInt32]) { self.parts = parts }

  /// As `#RRGGBB`.
  var text: String {
    "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined().uppercased()
  }

  /// The colour with `share` parts of another to `own` of its own.
  func mixed(own: UInt32, with other: Ink, share: UInt32) -> Ink {
    Ink(parts: zip(parts, other.parts).map { ($0 * own + $1 * share) / (own + share) })
  }

  /// How bright it is, from 0 to 1 (WCAG 2.1, relative luminance).
  var luminance: Double {
    let linear = parts.map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// From 1 for equal colours to 21 for black and white (WCAG 2.1, contrast ratio).
  func contrast(with other: Ink) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}
