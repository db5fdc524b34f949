import Analysis
import Foundation
import Measurement

/// `make truth`: what the harness measures where the truth is known, how often its intervals hold
/// it, and whether the same experiment measured twice gives the same answer.
struct TruthBench {
  /// Runs the known truths and prints a line for each.
  ///
  /// - Returns: Whether all of them were recovered.
  /// - Throws: `TruthFailure` when a run fails.
  static func truths(_ suite: TruthSuite) throws -> Bool {
    say(TruthCheck.header)
    var failed = 0
    var count = 0
    for experiment in suite.experiments {
      for check in try inFolder(experiment.run) {
        say(check.line)
        count += 1
        if !check.passes { failed += 1 }
      }
    }
    say("\(count - failed) of \(count) truths recovered\n")
    return failed == 0 && count > 0
  }

  /// Prints how often intervals hold the truth, for all kinds of noise.
  ///
  /// - Returns: Whether all rows for which METHOD.md has a bar are within it.
  static func coverage(_ study: CoverageStudy = CoverageStudy()) -> Bool {
    let designs: [CoverageStudy.Design] =
      [6, 10, 20].map { .rounds($0) } + [.goal(halfWidth: 0.02, maxRounds: 100)]
    say("coverage of the 95% intervals of speedup, \(study.sets) data sets; bar \(barText)")
    say("| noise | n = 6 | n = 10 | n = 20 | `--target-ci 2%` | its rounds |")
    say("|---|---:|---:|---:|---:|---:|")
    var passes = true
    for noise in NoiseModel.allCases {
      let outcomes = designs.map { study.outcome(noise, $0) }
      passes = passes && outcomes.allSatisfy(\.passes)
      let cells = outcomes.map { outcome in
        String(format: "%.3f", outcome.coverage)
          + (outcome.passes ? outcome.isJudged ? "" : "*" : " FAIL")
      }
      let rounds = outcomes.last.map { String(format: "%.1f", $0.rounds) } ?? ""
      say("| \(([noise.rawValue] + cells + [rounds]).joined(separator: " | ")) |")
    }
    say("* not judged: noise on one side below 10 rounds, and two kinds that no target bears\n")
    return passes
  }

  /// Prints how often intervals of the parameters of laws hold them.
  ///
  /// - Returns: Whether all are within the bar.
  static func laws(_ study: LawCoverageStudy = LawCoverageStudy()) -> Bool {
    say("coverage of the 95% intervals of laws, \(study.sets) data sets; bar \(barText)")
    say("| points | s | α | β | γ |")
    say("|---|---:|---:|---:|---:|")
    var passes = true
    for source in LawCoverageStudy.Source.all {
      let outcome = study.outcome(source)
      passes = passes && outcome.passes
      let shares = [outcome.serial, outcome.alpha, outcome.beta, outcome.gamma]
      let cells = shares.map { share in share.map { String(format: "%.3f", $0) } ?? "" }
      say(
        "| \(([source.words] + cells).joined(separator: " | ")) |"
          + (outcome.passes ? "" : " FAIL"))
    }
    say("γ is not judged where the time of one worker has no centre\n")
    return passes
  }

  private static var barText: String {
    "\(CoverageStudy.bar.lowerBound)–\(CoverageStudy.bar.upperBound)"
  }

  /// Runs one experiment twice, again and again, and compares the intervals of all speedups.
  ///
  /// - Parameter repetitions: How often.
  /// - Returns: Whether they overlapped at every point, but for one repetition in 20.
  /// - Throws: `TruthFailure` when a run fails.
  static func same(repetitions: Int) throws -> Bool {
    let experiment = TruthExperiment(
      name: "twice",
      text: """
        workload: {kernel: spin, grain: 200_000, tasks: 64}
        sweep: {models: [thread, task, process]}
        """, rounds: 6, checks: { _ in [] })
    var good = 0
    for repetition in 1...repetitions {
      let first = try inFolder(experiment.measure)
      let second = try inFolder(experiment.measure)
      let apart = zip(first.points, second.points).filter { one, other in
        !overlap(one.point.speedup, other.point.speedup)
      }
      if apart.isEmpty { good += 1 }
      let places = apart.map { one, other in
        "\(one.curve.model), \(one.point.workers): \(one.point.speedup.intervalText) and "
          + other.point.speedup.intervalText
      }
      say(
        "A/A \(repetition): " + (apart.isEmpty ? "overlap" : places.joined(separator: "; ")))
    }
    say("intervals overlap at every point in \(good) of \(repetitions) repetitions")
    return Double(good) >= 0.95 * Double(repetitions)
  }

  private static func overlap(_ a: Estimate, _ b: Estimate) -> Bool {
    guard let a = a.interval, let b = b.interval else { return false }
    return a.overlaps(b)
  }

  private static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let scratch = try ScratchFolder()
    defer { try? scratch.remove() }
    return try body(scratch.path)
  }
}

extension TruthBench {
  /// What `speedup-bench truth` does with its arguments; nil when they make no sense.
  ///
  /// - Returns: Whether everything passed.
  static func run(_ arguments: [String]) throws -> Bool? {
    switch arguments {
    case []:
      let isRecovered = try truths(.full)
      let isCovered = coverage()
      return laws() && isCovered && isRecovered
    case ["--short"]: return try truths(.short)
    case ["--coverage"]:
      let isCovered = coverage()
      return laws() && isCovered
    case ["--laws"]: return laws()
    default:
      guard arguments.count == 2, arguments[0] == "--aa", let count = Int(arguments[1]),
        count > 0
      else { return nil }
      return try same(repetitions: count)
    }
  }
}
