import Experiments
import Foundation
import Testing

@testable import Terms

// The tests' library has a type of this name, too.
typealias Expectation = Experiments.Expectation

@Suite struct ExpectRuleTests {
  private static let beginning =
    Fixture.minimal
      + """
      sweep: {models: [serial, process, thread], workers: [1, 2, 4], scaling: [strong, weak]}
      expect:

      """

  /// The messages of an entry; it begins on line 8.
  private static func messages(_ entries: String) -> [String] {
    Fixture.messages(beginning + entries + "\n")
  }

  private static func demands(_ experiment: Experiment) -> [String] {
    experiment.expectations.map {
      "\($0.line): \($0.model) \($0.scaling) \($0.workers) \($0.demand) = \($0.threshold.value)"
    }
  }

  @Test func `each worker count of an entry is an expectation`() throws {
    let experiment = try Fixture.read(
      Self.beginning + """
          - {model: thread, workers: 4, efficiency: ">= 0.80"}
          - {model: process, workers: [4, 2], speedup: ">=1.7"}
          - {model: thread, scaling: weak, workers: 2-2, efficiency: ' >= 0.9 '}
          - model: serial
            workers: 1
            wall: "<= 120ms"

        """)
    #expect(
      Self.demands(experiment) == [
        "8: thread strong 4 efficiency >= 0.80 = 0.8",
        "9: process strong 2 speedup >= 1.7 = 1.7", "9: process strong 4 speedup >= 1.7 = 1.7",
        "10: thread weak 2 efficiency >= 0.9 = 0.9", "11: serial strong 1 wall <= 120 ms = 0.12",
      ])
    #expect(
      experiment.expectations.allSatisfy {
        $0.experiment == "a" && $0.grain == nil && $0.baseWorkers == 1
      })
    #expect(try Fixture.read(Fixture.minimal).expectations.isEmpty)
  }

  @Test(arguments: [
    ("5 ns", 5e-9), ("2.5 us", 2.5e-6), ("2.5 µs", 2.5e-6), ("2.5 μs", 2.5e-6), ("7ms", 7e-3),
    ("1.5 s", 1.5), ("604800 s", 604_800),
  ])
  func `a time has a unit`(text: String, seconds: Double) throws {
    let experiment = try Fixture.read(
      Self.beginning + "  - {model: thread, workers: 1, wall: \"<= \(text)\"}\n")
    #expect(abs((experiment.expectations.first?.threshold.value ?? 0) / seconds - 1) < 1e-12)
  }

  @Test func `each grain is an expectation, unless one is chosen`() throws {
    let text = """
      experiment: a
      workload: {kernel: spin, grain: [10, 100], tasks: 4}
      sweep: {workers: [2, 4]}
      expect:
        - {model: thread, workers: 4, speedup: ">= 1"}
        - {model: task, workers: 4, grain: 100, speedup: ">= 1"}

      """
    let expectations = try Fixture.read(text).expectations
    #expect(expectations.map(\.grain) == [10, 100, 100])
    #expect(expectations.allSatisfy { $0.baseWorkers == 2 })
    #expect(
      Fixture.messages(text.replacing("grain: 100,", with: "grain: 7,")) == [
        "e.yaml:6: no point has the grain 7; write one of 10, 100"
      ])
  }

  @Test func `where the machine chooses the worker counts, each may be expected`() throws {
    let text = Fixture.minimal + "expect: {model: thread, workers: 48, speedup: \">= 20\"}\n"
    #expect(try Fixture.read(text).expectations.map(\.workers) == [48])
  }

  @Test func `peers and commands are models of the sweep`() throws {
    let text = """
      experiment: a
      workload: {command: "xz {workers}"}
      peers: {mine: {command: "zstd {workers}"}}
      expect:
        - {model: command, workers: 2, speedup: ">= 1.5"}
        - {model: mine, workers: 2, wall: "<= 2 s"}

      """
    #expect(try Fixture.read(text).expectations.map(\.model) == [.program("xz"), .program("mine")])
    #expect(
      Fixture.messages(text.replacing("model: mine", with: "model: mien")) == [
        "e.yaml:6: there is no model 'mien' (did you mean 'mine'?); write one of xz, mine"
      ])
  }

  private static let example =
    "write for example - {model: thread, workers: 4, efficiency: \">= 0.80\"}"

  @Test(arguments: [
    (
      "  - {model: task, workers: 3, wall: \"<= 12\"}",
      [
        "8: 'wall': '<= 12' does not end with a unit of time; write ns, us, µs, ms or s, such as "
          + "\"<= 120 ms\"",
        "8: the sweep has no model 'task'; add it to its 'models', or write one of serial, "
          + "process, thread",
        "8: no point has 3 workers; write some of 1, 2, 4, or add it to the 'workers' of the sweep",
      ]
    ),
    (
      "  - {model: serial, workers: [1, 2], speedup: \">= 1\"}",
      ["8: no point of serial has 2 workers; write 1"]
    ),
    (
      "  - {model: thread, workers: 2, efficiency: \">= 80%\"}",
      [
        "8: 'efficiency': '>= 80%' does not end with its number; an efficiency is a share, write "
          + "\">= 0.80\" for 80%"
      ]
    ),
    (
      "  - {model: thread, workers: 2, efficiency: \">= 80\"}",
      [
        "8: 'efficiency': '>= 80' is out of range; write a share above 0 and at most 10, such as "
          + "0.80 for 80%"
      ]
    ),
    (
      "  - {model: thread, workers: 2, speedup: 1.7}",
      ["8: 'speedup': '1.7' does not begin with >= or <=; write for example \">= 1.7\""]
    ),
    (
      "  - {model: thread, workers: 2, speedup: [1, 2]}",
      [
        "8: 'speedup': expected a relation and a number, found a list; write for example "
          + "\">= 1.7\""
      ]
    ),
    (
      "  - {model: thread, workers: 2, speedup: \">= -1.7\"}",
      [
        "8: 'speedup': '>= -1.7' holds no decimal number behind >=; write for example \">= 1.7\""
      ]
    ),
    (
      "  - {model: thread, workers: 2, speedup: \">= 1e9\"}",
      [
        "8: 'speedup': '>= 1e9' does not end with its number; a speedup has no unit, write "
          + "\">= 1.7\""
      ]
    ),
    (
      "  - {models: thread, workers: 2, speedup: \">= 1.7\"}",
      [
        "8: unknown key 'models' in 'expect' (did you mean 'model'?); the keys here are model, "
          + "scaling, workers, grain, speedup, efficiency, wall"
      ]
    ),
    (
      "  - {speedup: \">= 1.7\", wall: \"<= 1 s\"}",
      [
        "8: the expectation has no 'model'; " + example,
        "8: the expectation has no 'workers'; " + example,
        "8: the expectation has 'speedup' and 'wall'; write an element of the list for each",
      ]
    ),
    (
      "  - {model: thread, workers: 2}",
      ["8: the expectation has none of speedup, efficiency, wall; " + example]
    ),
    ("  - thread", ["8: 'expect': expected keys with values, found 'thread'; " + example]),
    ("  []", ["8: 'expect' holds nothing; \(example) below it, or leave the key out"]),
    (
      """
        - {model: thread, workers: 2, speedup: ">= 1.7"}
        - {model: thread, workers: 2, speedup: "<= 2.1"}
        - {model: thread, workers: 1-2, speedup: ">= 1.8"}
      """,
      [
        "10: the speedup of thread, 2 workers, has a threshold of this kind already, on line 8; "
          + "keep one"
      ]
    ),
  ])
  func `a mistake is named with its cure`(entries: String, messages: [String]) {
    #expect(Self.messages(entries) == messages.map { "e.yaml:" + $0 })
  }

  @Test func `a relation without quotes is no YAML, and the cure says so`() {
    for entry in [
      "  - {model: thread, workers: 2, speedup: >= 1.7}", "  - speedup: >= 1.7",
    ] {
      let messages = Self.messages(entry)
      #expect(messages.count == 1 && messages[0].hasPrefix("e.yaml:8: this is not YAML"))
      #expect(messages[0].hasSuffix("; write what begins with >= in quotes, such as \">= 0.80\""))
    }
  }

  @Test func `a scaling that is not in the sweep, and too many points, are mistakes`() {
    let text = Fixture.minimal + "expect:\n  - {model: thread, scaling: weak, workers: 2, "
    #expect(
      Fixture.messages(text + "speedup: \">= 1\"}\n") == [
        "e.yaml:7: the sweep has no weak scaling; add it to its 'scaling', or write scaling: strong"
      ])
    let many =
      Fixture.minimal + "expect:\n  - {model: thread, workers: 1-4096, speedup: \">= 1\"}\n"
    #expect(
      Fixture.messages(many) == [
        "e.yaml:7: these are more than 1000 expectations; name fewer worker counts, or fewer grains"
      ])
  }

  @Test func `expectations alone are read where the rest of the file cannot be`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/expect-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func read(_ text: String) throws(ExperimentErrors) -> [Expectation] {
      try? Data(text.utf8).write(to: URL(filePath: folder + "/e.yaml"))
      return try ExperimentReader.expectations(
        path: folder + "/e.yaml", vocabulary: Fixture.vocabulary)
    }
    let gone = """
      experiment: a
      workload: {kernel: gone, grain: 1, graph: {file: gone.yaml}, newer: 1}
      expect: {model: thread, workers: 2, wall: "<= 1 s"}

      """
    #expect(try read(gone).map(\.demand) == ["wall <= 1 s"])
    #expect(try read("experiment: a\nworkload: {}\n").isEmpty)
    let mistake = #expect(throws: ExperimentErrors.self) {
      try read(gone.replacing("thread", with: "fibre"))
    }
    #expect(mistake?.diagnostics.map(\.line) == [3])
    #expect(throws: ExperimentErrors.self) { try read("expect: [") }
  }
}
