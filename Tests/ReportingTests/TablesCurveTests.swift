import Analysis
import Experiments
import Foundation
import Testing

@testable import Records
@testable import Reporting
@testable import Terms

/// Rows of invented experiments.
private enum Invented {
  static func row(
    _ model: String, _ workers: Int, round: Int, _ seconds: Double, scaling: ScalingMode = .strong
  ) -> Sample {
    var sample = Sample()
    sample.experiment = "darts"
    sample.model = Model(model)
    sample.kernel = "monte-carlo-pi"
    sample.scaling = scaling
    sample.workers = workers
    sample.tasks = scaling == .weak ? 64 * workers : 64
    sample.grain = 1_000_000
    sample.unit = "darts"
    sample.round = round
    sample.iteration = 0
    sample.wallSeconds = seconds
    return sample
  }

  static func failure(
    _ model: String, _ workers: Int, round: Int = 0, _ status: Sample.Status, _ detail: String
  ) -> Sample {
    var sample = row(model, workers, round: round, 1)
    sample.iteration = nil
    sample.wallSeconds = nil
    sample.status = status
    sample.detail = detail
    return sample
  }

  /// Twelve rounds that scatter by ± 1%.
  static func rounds(
    _ model: String, _ times: [Int: Double], count: Int = 12, scaling: ScalingMode = .strong
  ) -> [Sample] {
    (0..<count).flatMap { round in
      times.sorted { $0.key < $1.key }.map { workers, seconds in
        let noise = 1 + 0.01 * Double((round * 7 + workers * 5) % 12 - 6) / 6
        return row(model, workers, round: round, seconds * noise, scaling: scaling)
      }
    }
  }

  static var strong: [Sample] {
    rounds("serial", [1: 0.408])
      + rounds("process", [1: 0.415, 2: 0.212, 4: 0.115, 8: 0.068])
      + rounds("thread", [1: 0.412, 2: 0.2085, 4: 0.109, 8: 0.0609])
  }
}

struct TablesCurveTests {
  private func table(_ curves: [Curve], _ style: TableStyle) -> String {
    CurveTable(style: style, detail: .init(isFull: true)).document(
      CurveReport(JudgedCurves(curves)))
  }

  @Test func `the table tells time, speedup, interval, efficiency and what is missing`() {
    var samples = Invented.strong
    samples[20].warnings = "steal"
    samples.removeAll { $0.model == .thread && $0.workers == 4 && $0.round < 7 }
    samples += [
      Invented.failure("thread", 4, .timedOut, "no answer within 60 s"),
      Invented.failure("thread", 16, .refused, "16 workers on 2 cores;\nuse --oversubscribe"),
      Invented.failure("python-pool", 1, .skipped, "python3 is not installed"),
    ]
    #expect(
      table(Curve.curves(from: samples), .basic) == """
        darts · strong scaling · monte-carlo-pi · 64 tasks of 1 M darts
        8 workers help every model. The fastest is thread: 60.8 ms.
        process: 6.11× with 8 workers [6.11, 6.11]; serial work and overhead take 4.4% of the time of one
            worker, at most 4.4%; more workers were not measured.
        thread: 6.78× with 8 workers [6.78, 6.78]; serial work and overhead take 2.6% of the time of one
            worker, at most 2.6%; 16 workers: refused (16 workers on 2 cores; use --oversubscribe).
        python-pool: nothing was measured: skipped (python3 is not installed).

        T(1) = 408 ms (serial), 415 ms (process), 412 ms (thread) · 95% intervals over 5 to 12 rounds
               (ranges below 6)

        model    workers      time  speedup  95% interval         range  efficiency           absolute  Karp–Flatt  notes
        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        serial         1  407.7 ms     1.00                                    100%               1.00
        process        1  414.7 ms     1.00                                    100%  0.98 [0.98, 0.98]              (1)
                       2  211.8 ms     1.96  [1.94, 1.98]                       98%  1.93 [1.91, 1.95]       0.020
                       4  114.9 ms     3.59  [3.59, 3.63]                       90%  3.53 [3.53, 3.57]       0.038
                       8   67.9 ms     6.11  [6.11, 6.11]                       76%  6.01 [6.01, 6.01]       0.044
        thread         1  411.7 ms     1.00                                    100%  0.99 [0.99, 0.99]
                       2  208.3 ms     1.98  [1.96, 2.00]                       99%  1.96 [1.94, 1.98]       0.010
                       4  109.0 ms     3.76                [3.76, 3.84]         94%               3.72       0.021  (2)(3)
                       8   60.8 ms     6.78  [6.78, 6.78]                       85%  6.71 [6.71, 6.71]       0.026

        (1) the hypervisor took more than 1% of the CPU time (steal), in some launches
        (2) 5 rounds: a range from the least to the greatest; 6 or more give an interval
        (3) 1 of 6 launches left out: timed out (no answer within 60 s)
        not measured: thread, 16 workers: refused (16 workers on 2 cores; use --oversubscribe)
        not measured: python-pool, 1 worker: skipped (python3 is not installed)

        """)
  }

  @Test func `points that are missing for one reason share a line`() {
    let samples =
      Invented.rounds("thread", [1: 0.4])
      + ["thread", "task"].flatMap { model in
        [4, 8].map { Invented.failure(model, $0, .refused, "2 cores") }
      }
    let text = table(Curve.curves(from: samples), .basic)
    #expect(
      text.hasSuffix("not measured: thread, 4, 8 workers; task, 4, 8 workers: refused (2 cores)\n"))
  }

  @Test func `weak scaling has a block of its own, without columns that are not known`() {
    let samples =
      Invented.rounds("thread", [1: 3e-5])
      + Invented.rounds("thread", [1: 0.412, 2: 0.42, 4: 0.45], count: 3, scaling: .weak)
    #expect(
      table(Curve.curves(from: samples), .plain) == """
        darts - strong scaling - monte-carlo-pi - 64 tasks of 1 M darts
        thread: 30.0 us with 1 worker; no other worker count was measured, so nothing is known of its
            scaling.

        T(1) = 30.0 us (thread) - 95% intervals over 12 rounds

        model   workers     time  speedup  efficiency
        ---------------------------------------------
        thread        1  30.0 us     1.00        100%

        darts - weak scaling - monte-carlo-pi - 64 tasks of 1 M darts for each worker
        thread: about 3.64x the work with 4 workers: 3 rounds give no interval; take 6 rounds or more
            (--rounds 6).

        T(1) = 411 ms (thread) - ranges of 3 rounds

        model   workers    time  scaled speedup         range  efficiency
        -----------------------------------------------------------------
        thread        1  411 ms            1.00                      100%
                      2  419 ms            1.96  [1.95, 1.99]         98%
                      4  452 ms            3.64  [3.64, 3.64]         91%

        every point: 3 rounds: a range from the least to the greatest; 6 or more give an interval

        """)
  }

  @Test func `times that give another speedup when they are divided are explained`() {
    // The rounds become slower; with 2 workers the first three are twice as fast, the others are not.
    let samples = (0..<6).flatMap { round -> [Sample] in
      let slow = Double(round + 1)
      let fast = round < 3 ? slow / 2 : slow
      return [
        Invented.row("thread", 1, round: round, slow),
        Invented.row("thread", 2, round: round, fast),
      ]
    }
    let text = table(Curve.curves(from: samples), .basic)
    #expect(text.contains("2  2.75 s     1.41"))
    #expect(text.contains("the times shown give another speedup: they are medians of all rounds"))
    let alike = table(Curve.curves(from: Invented.strong), .basic)
    #expect(!alike.contains("another speedup"))
  }

  @Test func `a base above one worker and a model without any time are named`() {
    let samples =
      Invented.rounds("thread", [2: 2, 4: 1], count: 1)
      + [Invented.failure("task", 2, .failed, "")]
    #expect(
      table(Curve.curves(from: samples), .plain) == """
        darts - strong scaling - monte-carlo-pi - 64 tasks of 1 M darts
        thread: about 4.01x with 4 workers: 1 round gives no interval, where 2 count as 2; take 6 rounds or
            more (--rounds 6).
        task: nothing was measured: failed.

        T(2) = 2.01 s (thread), the base, counted as a speedup of 2 - 1 round, no intervals

        model   workers    time  speedup  efficiency
        --------------------------------------------
        thread        2  2.01 s     2.00        100%
                      4  1.00 s     4.01        100%

        every point: only one round: no interval
        not measured: task, 2 workers: failed

        """)
  }

  @Test func `nothing but failures still says what happened`() {
    let curves = Curve.curves(from: [Invented.failure("task", 2, .wrongResult, "checksum")])
    #expect(
      table(curves, .plain) == """
        darts - strong scaling - monte-carlo-pi - 64 tasks of 1 M darts
        task: nothing was measured: wrong result (checksum).

        not measured: task, 2 workers: wrong result (checksum)

        """)
    #expect(table([], .basic) == "")
  }

  @Test func `colours add nothing but escape sequences`() {
    let curves = Curve.curves(
      from: Invented.strong + [Invented.failure("thread", 16, .refused, "too many")])
    let colour = table(curves, .colour)
    let bare = colour.replacing(/\u{1b}\[[0-9]+m/, with: "")
    #expect(bare != colour)
    #expect(bare == table(curves, .basic))
    #expect(table(curves, .plain).utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `the Markdown is a heading, a table and a list of notes`() {
    let samples =
      Invented.rounds("a|b", [1: 1, 2: 0.625], count: 4)
      + [Invented.failure("a|b", 4, .refused, "4 workers on 2 cores")]
    #expect(
      CurveMarkdown().document(CurveReport(JudgedCurves(Curve.curves(from: samples)))) == """
        ### darts · strong scaling · monte-carlo-pi · 64 tasks of 1 M darts

        - a|b: about 1.59× with 2 workers: 4 rounds give no interval; take 6 rounds or more (--rounds 6).

        T(1) = 996 ms (a|b) · ranges of 4 rounds

        | model | workers | time | speedup | range | efficiency | Karp–Flatt |
        | :--- | ---: | ---: | ---: | ---: | ---: | ---: |
        | a\\|b | 1 | 996 ms | 1.00 |  | 100% |  |
        | a\\|b | 2 | 625 ms | 1.59 | [1.59, 1.62] | 79% | 0.260 |

        - every point: 4 rounds: a range from the least to the greatest; 6 or more give an interval
        - not measured: a|b, 4 workers: refused (4 workers on 2 cores)

        """)
  }

  @Test func `the JSON is one document of what was measured and what was not`() throws {
    let curves = Curve.curves(
      from: Invented.strong + [Invented.failure("thread", 16, .refused, "too many")])
    let text = try JSONFormat().document(CurveReport(JudgedCurves(curves)))
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      Set(document.keys) == ["schema", "points", "missing", "probes", "expectations", "answers"])
    #expect((document["points"] as? [Any])?.count == 9)
    #expect((document["missing"] as? [Any])?.count == 1)
    #expect(text.hasSuffix("}\n"))
  }
}
