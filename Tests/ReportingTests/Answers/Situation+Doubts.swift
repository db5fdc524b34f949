@testable import Records
@testable import Terms

extension Situation {
  private static let halves = Behaviour { 1 / $0 }.with { $0.counts = [1, 2] }

  /// What cannot be said, and why.
  static let doubts = [
    Situation(
      "three rounds", halves.with { $0.rounds = 3 }.rows, cores: 2,
      """
      thread: about 2.01× with 2 workers: 3 rounds give no interval; take 6 rounds or more \
      (--rounds 6).
      """),
    Situation(
      "one round", halves.with { $0.rounds = 1 }.rows, cores: 2,
      """
      thread: about 2.02× with 2 workers: 1 round gives no interval; take 6 rounds or more \
      (--rounds 6).
      """),
    Situation(
      "noise that hides all", halves.with { $0.noise = 1.2 }.rows, cores: 2,
      """
      thread: whether 2 workers help is not known: between 0.72× and 17.90×; for a clearer \
      answer measure longer (--target-ci 5%).
      """),
    Situation(
      "noise that leaves a gain", halves.with { $0.noise = 0.25 }.rows, cores: 2,
      """
      thread: between 1.61× and 3.16× with 2 workers; for a clearer answer measure longer \
      (--target-ci 5%).
      """),
    Situation(
      "other programs took the machine",
      halves.with {
        $0.noise = 0.25
        $0.warnings = { _ in "load-invalid" }
      }.rows, cores: 2,
      """
      thread: between 1.61× and 3.16× with 2 workers, not to be trusted: other programs \
      kept more than 50% of the CPUs busy.
      """),
    Situation(
      "other programs took the machine, and there is no interval",
      halves.with {
        $0.rounds = 2
        $0.warnings = { _ in "load-invalid" }
      }.rows, cores: 2,
      """
      thread: 2.01× with 2 workers, not to be trusted: other programs kept more than 50% of \
      the CPUs busy.
      """),
    Situation(
      "the base alone was disturbed",
      halves.with { $0.warnings = { $0 == 1 ? "run-delay-invalid" : "" } }.rows,
      cores: 2,
      """
      thread: between 1.99× and 2.01× with 2 workers, not to be trusted: workers waited for \
      a CPU for more than 5% of the time.
      """),
    Situation(
      "a quota stopped the workers",
      halves.with { $0.warnings = { _ in "throttled-invalid" } }.rows, cores: 2,
      """
      thread: between 1.99× and 2.01× with 2 workers, not to be trusted: a quota of CPU \
      time stopped the workers.
      """),
    Situation(
      "iterations that are too short",
      halves.with { $0.warnings = { _ in "short-iteration-invalid" } }.rows,
      cores: 2,
      """
      thread: between 1.99× and 2.01× with 2 workers, not to be trusted: an iteration is \
      shorter than 1 ms.
      """),
    Situation(
      "a disturbed launch of twelve changes nothing",
      halves.rows.map { row in
        var row = row
        if row.round == 3 {
          row.warnings = "load-invalid"
          row.wallSeconds = (row.wallSeconds ?? 1) * 5
        }
        return row
      }, cores: 2,
      """
      thread: 2.00× with 2 workers [1.99, 2.01]; next to nothing is lost; more cores were \
      not measured here.
      """),
    Situation(
      "rows that did not do the same",
      halves.rows.map { row in
        var row = row
        if row.round == 3, row.workers == 2 { row.checksum = 1 } else { row.checksum = 2 }
        return row
      }, cores: 2,
      """
      thread: rows that did not do the same work are pooled, so there is no speedup.
      """),
    Situation(
      "the base was measured in other rounds",
      halves.rows.map { row in
        var row = row
        if row.workers == 2 { row.round += 100 }
        return row
      }, cores: 2,
      """
      thread: about 2.00× with 2 workers: no round measured it beside its base.
      """),
    Situation(
      "one worker count", halves.with { $0.counts = [1] }.rows, cores: 2,
      """
      thread: 999 ms with 1 worker; no other worker count was measured, so nothing is known \
      of its scaling.
      """),
    Situation(
      "one worker count, as others were refused",
      halves.with { $0.counts = [1] }.rows
        + Behaviour.failures([4, 8], .refused, "4 workers on 2 cores"),
      cores: 2,
      """
      thread: 999 ms with 1 worker; 4, 8 were not measured: refused (4 workers on 2 cores).
      """),
    Situation(
      "nothing ended well", Behaviour.failures([1, 2], .timedOut, "no answer within 60 s"),
      cores: 2,
      """
      thread: nothing was measured: timed out (no answer within 60 s).
      """),
    Situation(
      "the top failed, and the rest is told",
      halves.rows + Behaviour.failures([4], .failed, "exit code 1"),
      cores: 4,
      """
      thread: 2.00× with 2 workers [1.99, 2.01]; next to nothing is lost; 4 workers: failed \
      (exit code 1).
      """),
  ]
}
