@testable import Records
@testable import Terms

extension Situation {
  private static let halves = Behaviour { 1 / $0 }.with { $0.counts = [1, 2] }

  /// What cannot be said, and why.
  static let doubts = [
    Situation("three rounds", halves.with { $0.rounds = 3 }.rows, cores: 2, "."),
    Situation("one round", halves.with { $0.rounds = 1 }.rows, cores: 2, "."),
    Situation("noise that hides all", halves.with { $0.noise = 0.8 }.rows, cores: 2, "."),
    Situation("noise that leaves a gain", halves.with { $0.noise = 0.25 }.rows, cores: 2, "."),
    Situation(
      "other programs took the machine",
      halves.with {
        $0.noise = 0.25
        $0.warnings = { _ in "load-invalid" }
      }.rows, cores: 2, "."),
    Situation(
      "other programs took the machine, and there is no interval",
      halves.with {
        $0.rounds = 2
        $0.warnings = { _ in "load-invalid" }
      }.rows, cores: 2, "."),
    Situation(
      "the base alone was disturbed",
      halves.with { $0.warnings = { $0 == 1 ? "run-delay-invalid" : "" } }.rows,
      cores: 2, "."),
    Situation(
      "a quota stopped the workers",
      halves.with { $0.warnings = { _ in "throttled-invalid" } }.rows, cores: 2,
      "."),
    Situation(
      "iterations that are too short",
      halves.with { $0.warnings = { _ in "short-iteration-invalid" } }.rows,
      cores: 2, "."),
    Situation(
      "a disturbed launch of twelve changes nothing",
      halves.rows.map { row in
        var row = row
        if row.round == 3 {
          row.warnings = "load-invalid"
          row.wallSeconds = (row.wallSeconds ?? 1) * 5
        }
        return row
      }, cores: 2, "."),
    Situation(
      "rows that did not do the same",
      halves.rows.map { row in
        var row = row
        if row.round == 3, row.workers == 2 { row.checksum = 1 } else { row.checksum = 2 }
        return row
      }, cores: 2, "."),
    Situation(
      "the base was measured in other rounds",
      halves.rows.map { row in
        var row = row
        if row.workers == 2 { row.round += 100 }
        return row
      }, cores: 2, "."),
    Situation("one worker count", halves.with { $0.counts = [1] }.rows, cores: 2, "."),
    Situation(
      "one worker count, as others were refused",
      halves.with { $0.counts = [1] }.rows
        + Behaviour.failures([4, 8], .refused, "4 workers on 2 cores"),
      cores: 2, "."),
    Situation(
      "nothing ended well", Behaviour.failures([1, 2], .timedOut, "no answer within 60 s"),
      cores: 2, "."),
    Situation(
      "the top failed, and the rest is told",
      halves.rows + Behaviour.failures([4], .failed, "exit code 1"),
      cores: 4, "."),
  ]
}
