import Analysis
import ArgumentParser
import Experiments
import Measurement
import Records
import Terms

#if canImport(Glibc)
import Glibc
#endif

/// Flags that say how a comparison is measured and judged.
struct CompareMethod: ParsableArguments {
  @Flag(help: "Triage alone: advice in less time; nothing is confirmed.")
  var quick = false

  @Flag(help: "Find changes of 2% as good as always, in more time.")
  var precise = false

  @Flag(help: "Exit with 2 when it is slower at all, and with 3 when it is inconclusive.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "The least slowdown that is a regression, such as `5%`. (default: 3%)",
      valueName: "percent"), transform: Percent.init(argument:))
  var floor: Percent?

  @Flag(help: "Measure, too, when base and candidate are the same, byte for byte.")
  var measureIdentical = false

  @Option(help: ArgumentHelp("Seed of all that is drawn by lot. (default: 1)", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      """
      Which CPUs workers get: `compact` neighbours, `spread` far apart, `none`: the system \
      decides. (default: compact)
      """, valueName: "policy"))
  var pin: PinPolicy?

  @Flag(help: "Measure more workers than cores.")
  var oversubscribe = false

  @Option(
    help: ArgumentHelp(
      "Stop measuring after this time, such as `120s`; builds are not counted.",
      valueName: "time"))
  var timeLimit: String?

  @Option(
    help: ArgumentHelp(
      "Kill a launch after this time. (default: 60s, or the experiment's time-limit)",
      valueName: "time"))
  var launchTimeout: String?

  func validate() throws {
    if quick, precise { throw ValidationError("--quick: --precise is given, too; keep one") }
    _ = try TimeFlag.seconds(timeLimit, "--time-limit")
    _ = try TimeFlag.seconds(launchTimeout, "--launch-timeout")
  }

  /// The flag that only measuring needs, if one is given.
  var measuringFlag: String? {
    let flags: [(String, Bool)] = [
      ("--measure-identical", measureIdentical), ("--seed", seed != nil), ("--pin", pin != nil),
      ("--oversubscribe", oversubscribe), ("--time-limit", timeLimit != nil),
      ("--launch-timeout", launchTimeout != nil),
    ]
    return flags.first(where: \.1)?.0
  }

  /// By which numbers it is decided.
  var rules: ComparisonRules {
    var rules = quick ? .quick : precise ? .precise : ComparisonRules()
    if let floor { rules.floor = log(1 + floor.share) }
    return rules
  }

  /// As for a run.
  func settings() throws -> RunSettings {
    var settings = RunSettings()
    settings.pin = pin ?? settings.pin
    settings.oversubscribe = oversubscribe
    settings.timeLimit = try TimeFlag.seconds(timeLimit, "--time-limit")
    settings.launchTimeout =
      try TimeFlag.seconds(launchTimeout, "--launch-timeout") ?? settings.launchTimeout
    return settings
  }
}
