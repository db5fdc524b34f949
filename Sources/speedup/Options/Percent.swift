import ArgumentParser
import Basics

/// A share as a flag takes it: `2%`.
struct Percent {
  /// Above 0, below 1.
  let share: Double

  /// - Throws: `ValidationError` that says what to write.
  init(argument: String) throws {
    guard argument.hasSuffix("%"), let number = Double(argument.dropLast()), number > 0,
      number < 100
    else {
      throw ValidationError("write a number between 0 and 100 with its sign, such as 2%")
    }
    share = number / 100
  }

  /// A share in words, to a hundredth of a percent.
  static func text(_ share: Double) -> String {
    "\((min(share, 1e6) * 1e4).rounded() / 1e2)%".replacing(mark: ".0%", by: "%")
  }
}
