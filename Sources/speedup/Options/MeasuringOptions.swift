import ArgumentParser
import Measurement
import Records
import Terms

/// Flags that say how points are measured.
struct MeasuringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Rounds; each launches every point once. (default: \(RunSettings.defaultRounds))",
      valueName: "n"))
  var rounds: Int?

  @Option(
    help: ArgumentHelp(
      """
      Run rounds until the 95% interval of every speedup is narrower than this on each side, such \
      as `2%`; points that are known leave the rounds.
      """, valueName: "percent"), transform: Percent.init(argument:))
  var targetCi: Percent?

  @Option(
    help: ArgumentHelp(
      "The most rounds with --target-ci. (default: \(RunSettings.defaultMaxRounds))",
      valueName: "n"))
  var maxRounds: Int?

  @Option(
    help: ArgumentHelp(
      "Iterations in a launch before it records. (default: 1, and 0 for tasks that wait)",
      valueName: "n"))
  var warmup: Int?

  @Option(
    help: ArgumentHelp(
      "Iterations that a launch records. (default: enough for 0.2 s, at most 5)",
      valueName: "n"))
  var iterations: Int?

  @Option(
    help: ArgumentHelp(
      """
      Which CPUs workers get: `compact` neighbours, `spread` far apart, `none`: the system \
      decides. (default: compact)
      """, valueName: "policy"))
  var pin: PinPolicy?

  @Option(
    help: ArgumentHelp(
      """
      How processes and threads find the tasks of a graph: `static` fixed owners, `stealing` what \
      is released. (default: the experiment's, or by the shape of the graph)
      """, valueName: "policy"))
  var policy: SchedulingPolicy?

  @Option(
    help: ArgumentHelp(
      """
      When processes and threads end: `never` before the job, or `idle`: each as soon as it stays idle to the \
      end of the job. A launch then records one iteration. (default: never)
      """, valueName: "rule"))
  var release: WorkerRelease?

  @Flag(help: "Measure more workers than cores, although they need a core each.")
  var oversubscribe = false

  @Option(
    help: ArgumentHelp(
      "Seed of the tasks' values and of the order of launches. (default: 1)", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "Stop the whole run after this time, such as `120s`; experiments share it.",
      valueName: "time"))
  var timeLimit: String?

  @Option(
    help: ArgumentHelp(
      "Kill a launch after this time. (default: 60s, or the experiment's time-limit)",
      valueName: "time"))
  var launchTimeout: String?

  @Flag(
    help: """
      Launch each program at its smallest and its largest N beforehand, so that the time of the run \
      is known; also with --dry-run.
      """)
  var probe = false

  @Flag(
    help: """
      Launch each point once more after the rounds, and record when and where each task ran: \
      trace.json for Perfetto, and the figures timeline and parallelism of the largest N.
      """)
  var trace = false

  func validate() throws {
    try Self.refuse(RunRule.mistake(.rounds, rounds))
    try Self.refuse(RunRule.mistake(.maxRounds, maxRounds))
    if rounds != nil && (targetCi != nil || maxRounds != nil) {
      throw ValidationError(
        "--rounds: a run has a fixed number of rounds or a target; write --max-rounds beside "
          + "--target-ci")
    }
    try Self.refuse(RunRule.mistake(.warmup, warmup))
    try Self.refuse(RunRule.mistake(.iterations, iterations))
    try Self.refuse(RunRule.mistake(policy))
    try Self.refuse(RunRule.mistake(release, iterations: iterations))
    _ = try TimeFlag.seconds(timeLimit, "--time-limit")
    _ = try TimeFlag.seconds(launchTimeout, "--launch-timeout")
  }

  /// `base` with these flags in place.
  ///
  /// - Throws: `ValidationError` that names the flag.
  func applied(to base: RunSettings) throws -> RunSettings {
    var result = base
    if let rounds {
      result.rounds = rounds
      result.targetHalfWidth = nil
    }
    if let targetCi { result.targetHalfWidth = targetCi.share }
    if let maxRounds {
      guard result.targetHalfWidth != nil else {
        throw ValidationError("--max-rounds: belongs to --target-ci; write --rounds \(maxRounds)")
      }
      result.maxRounds = maxRounds
    }
    if let warmup { result.warmup = warmup }
    if let iterations { result.iterations = iterations }
    if let pin { result.pin = pin }
    if let policy { result.policy = policy }
    if let release { result.release = release }
    try Self.refuse(RunRule.mistake(result.release, iterations: result.iterations))
    if oversubscribe { result.oversubscribe = true }
    if let seed { result.seed = seed }
    if trace { result.trace = true }
    result.timeLimit = try TimeFlag.seconds(timeLimit, "--time-limit")
    if let limit = try TimeFlag.seconds(launchTimeout, "--launch-timeout") {
      result.launchTimeout = limit
    }
    return result
  }

  /// Refuses a number that counts something and that no flag takes.
  static func check(_ value: Int?, from least: Int, _ flag: String) throws {
    if let words = value.flatMap({ RunRule.words($0, from: least) }) {
      throw ValidationError("\(flag): \(words)")
    }
  }

  /// Refuses what no run can have, by the flag.
  static func refuse(_ mistake: RunMistake?) throws {
    if let mistake { throw ValidationError("\(mistake.key.flag): \(mistake.words)") }
  }
}

extension PinPolicy: ExpressibleByArgument {}
extension SchedulingPolicy: ExpressibleByArgument {}
extension WorkerRelease: ExpressibleByArgument {}
