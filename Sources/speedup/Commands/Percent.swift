import ArgumentParser

/// A share as a flag takes it: `2%`.
struct Percent: ExpressibleByArgument {
  /// Above 0, below 1.
  let share: Double

  init?(argument: String) {
    guard argument.hasSuffix("%"), let number = Double(argument.dropLast()), number > 0,
      number < 100
    else { return nil }
    share = number / 100
  }

  /// A share in words, to a hundredth of a percent.
  static func text(_ share: Double) -> String {
    "\((min(share, 1e6) * 1e4).rounded() / 1e2)%".replacing(".0%", with: "%")
  }
}
