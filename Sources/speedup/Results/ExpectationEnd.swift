import Analysis
import ArgumentParser
import Basics

/// What verdicts mean for the end of a command.
struct ExpectationEnd {
  private var broken = 0
  private var undecided = 0
  private var holding = 0

  mutating func add(_ verdicts: [ExpectationVerdict]) {
    broken += verdicts.brokenCount
    undecided += verdicts.undecidedCount
    holding += verdicts.count - verdicts.brokenCount - verdicts.undecidedCount
  }

  /// Says in a line how many are what, unless all hold.
  func note(on console: Console) {
    guard broken + undecided > 0 else { return }
    console.note(
      "expect: \(broken) broken, \(undecided) undecided, \(holding.counted("holds", "hold"))")
  }

  /// The exit code: 2 for broken, 3 for undecided where that is asked for; nil to go on.
  func exitCode(isStrict: Bool) -> ExitCode? {
    if broken > 0 { return ExitCode(2) }
    return isStrict && undecided > 0 ? ExitCode(3) : nil
  }
}
