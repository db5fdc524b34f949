import Analysis
import Foundation
import Testing

@testable import Records
@testable import Reporting
@testable import Terms

/// What stands around the sentences: the first line, the rows, the causes of doubt.
struct ShortReportTests {
  private func document(
    _ rows: [Sample], cores: Int? = 2, _ detail: CurveTable.Detail = .init(),
    style: TableStyle = .basic, columns: Int? = nil, place: String = "results/darts"
  ) -> String {
    let curves = Curve.curves(from: rows).map(\.remarked)
    let report = CurveReport(
      JudgedCurves(curves, machine: AnswerMachine(usableCores: cores), draws: 200),
      everything: "speedup analyze \(place) --verbose")
    return CurveTable(style: style, detail: detail, columns: columns).document(report)
  }

  private static let halves = Behaviour { 1 / $0 }.with {
    $0.counts = [1, 2]
    $0.rounds = 10
    $0.noise = 0.002
  }

  private static func models(_ names: [String], _ change: (inout Behaviour) -> Void = { _ in })
    -> [Sample]
  {
    names.enumerated().flatMap { place, name in
      halves.with {
        $0.model = Model(name)
        $0.seed = UInt64(place + 1)
        change(&$0)
      }.rows
    }
  }

  @Test func `a quiet run has its answer and a row a model, and nothing else`() {
    #expect(
      document(Self.models(["process", "thread"])) == """
        darts · strong scaling · monte-carlo-pi · 1000 tasks of 1 k darts · 10 rounds · 2 cores
        2 workers help every model. All take the same time within 1%. More cores were not measured here.
        process, thread: 2.00× with 2 workers; next to nothing is lost.

        model    workers             time  speedup  95% interval                        efficiency
        ──────────────────────────────────────────────────────────────────────────────────────────
        process    1 → 2  1.00 s → 500 ms    2.00×  [2.00, 2.01]  ├─────────●────────┤        100%
        thread     1 → 2  1.00 s → 500 ms    2.00×  [2.00, 2.00]  ├─────●────┤                100%

        """)
  }

  @Test func `on a machine where nothing can be trusted the first line says so`() {
    let rows = Self.models(["process", "thread"]) { $0.warnings = { _ in "load-invalid" } }
    #expect(
      document(rows).hasPrefix(
        """
        Nothing here is to be trusted: other programs kept more than 50% of the CPUs busy; stop other
        programs, or measure when they are done, and run again.

        """))
    let one = rows + Self.models(["task"])
    let text = document(one).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(!text.contains("Nothing here"))
    #expect(text.contains("Which is fastest is not known: some are not to be trusted."))
  }

  @Test func `doubts of one cause share a line with the points that they touch`() {
    let rows = Self.models(["process", "thread"]) { behaviour in
      behaviour.warnings = { $0 == 2 ? "load;run-delay;missing-cpu-invalid" : "load" }
    }
    let text = document(rows)
    #expect(text.contains("doubts  busy machine: "))
    #expect(text.components(lines: "doubts").count == 1)
    #expect(text.contains("all     speedup analyze results/darts --verbose"))
  }

  @Test func `a command to copy is one line, however long the path`() {
    let rows = Self.models(["process"]) { $0.warnings = { _ in "load" } }
    let place = String(repeating: "folder/", count: 30)
    let text = document(rows, columns: 80, place: place)
    #expect(text.contains("\nall     speedup analyze \(place) --verbose"))
  }

  @Test func `there are at most five causes, however noisy`() {
    let codes =
      "throttled;thermal-throttling;load;slow-cpus;short-iteration;governor;boost;oversubscribed"
    let rows =
      Self.models(["process", "thread"]) { $0.warnings = { _ in codes } }
      + Behaviour.failures([4], .failed, "exit code 1")
      + Behaviour.failures([8], .refused, "8 workers on 2 cores")
    let lines = DoubtLines.lines(Curve.curves(from: rows))
    #expect(lines.count == 10)
    let text = document(rows)
    let start = text.range(of: "doubts  ")?.lowerBound ?? text.startIndex
    let end = text.range(of: "\ndo      ")?.lowerBound ?? text.endIndex
    let shown = text[start..<end].split(separator: "\n").filter { !$0.hasPrefix("          ") }
    #expect(shown.count == 5 && shown.last == "        6 more causes", "\(shown)")
    #expect(lines.first?.text == "not measured: failed (exit code 1)")
  }

  @Test func `verbose lists every doubt, and full has every column`() {
    let rows = Self.models(["thread"]) { $0.warnings = { $0 == 2 ? "load;run-delay" : "" } }
    let text = document(rows, .init(isVerbose: true))
    #expect(text.contains("thread, 2 workers: workers waited for a CPU"))
    #expect(text.contains("thread, 2 workers: others kept more than 10%"))
    #expect(!text.contains("speedup analyze"))
    let full = document(rows, .init(isFull: true))
    #expect(full.contains("Karp–Flatt") && full.contains("(1) ") && !full.contains("doubts"))
  }

  @Test func `the poorest terminal gets ASCII, and a narrow one a narrow table`() {
    let rows = Self.models(["process", "thread"]) { behaviour in
      behaviour.counts = [1, 2, 4, 8, 16, 32, 64, 128, 256]
    }
    let text = document(rows, style: .plain, columns: 80)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
    #expect(text.contains("1 > 256"))
  }

  @Test func `what all models say together`() throws {
    func together(_ rows: [Sample]) throws -> String {
      BlockAnswerText.text(try #require(BlockAnswer(Curve.curves(from: rows))))
    }
    let two = Self.models(["process", "thread"])
    #expect(try together(two) == "2 workers help every model. All take the same time within 1%.")
    let slow = Self.models(["a"]) { $0.wall = { 1.5 / $0 } }
    #expect(
      try together(two + slow)
        == "2 workers help every model. The fastest is one of process and thread: they overlap.")
    let alone = Self.models(["thread"])
    #expect(
      try together(alone + slow).hasPrefix("2 workers help every model. The fastest is thread: "))
    let flat = Self.models(["b"]) { $0.wall = { _ in 1 } }
    #expect(
      try together(alone + flat).hasPrefix("2 workers help thread, not b. The fastest is thread: "))
    let noisy = Self.models(["c", "d"]) { $0.noise = 0.2 }
    #expect(
      try together(noisy)
        == "2 workers help every model. Which is fastest is not known: they overlap."
    )
    #expect(BlockAnswer(Curve.curves(from: alone)) == nil)
  }

  @Test func `twelve models need few sentences`() {
    let names = ["process", "thread", "task"] + (1...9).map { "peer\($0)" }
    let text = document(
      Self.models(names) { behaviour in
        behaviour.wall = { $0 == 1 ? 1 : 0.55 }
        behaviour.noise = 0.01
      })
    let sentences = text.components(lines: "peer").filter { $0.contains("with 2 workers") }
    #expect(sentences.count <= 1, "\(text)")
    #expect(text.contains("serial work and overhead take"))
  }
}

extension String {
  /// The lines in which a word stands.
  fileprivate func components(lines word: String) -> [Substring] {
    split(separator: "\n").filter { $0.contains(word) }
  }
}
