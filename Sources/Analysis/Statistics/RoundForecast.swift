import Basics

/// How many rounds an interval needs: its width falls with the square root of their number.
enum RoundForecast {
  /// No forecast goes beyond it.
  static let most = 1_000_000

  /// The rounds, all together, after which an interval is narrower.
  ///
  /// - Parameters:
  ///   - factor: How many times narrower it must be.
  ///   - count: The rounds that it rests on now.
  /// - Returns: At most `most`.
  static func rounds(toNarrow factor: Double, after count: Int) -> Int {
    Int(saturating: min(Double(count) * factor * factor, Double(most)).rounded(.up))
  }
}
