import TaskGraphs
import Testing

@testable import Experiments
@testable import Terms

@Suite struct DraftTests {
  private typealias Program = ExperimentDraft.Program

  private static let vocabulary: Vocabulary = {
    var vocabulary = Fixture.vocabulary
    vocabulary.readGraph = { path throws(ExperimentErrors) in
      try GraphYAML.graph("graph: g\ntasks: {A: {cost: 1}, B: {after: [A]}}\n", file: path)
    }
    return vocabulary
  }()

  @Test func `a program comes back as it was written`() throws {
    let draft = ExperimentDraft(
      name: "a-1", about: "A: b # c",
      work: .program(
        Program(
          name: "x", command: "xz -T{workers} 'a b' \"c: d\" # e", timing: .reported,
          environment: [
            .init(name: "A", value: "{workers}"), .init(name: "B", value: " '1\": \\n #"),
            .init(name: "C", value: ""),
          ], setup: "make {scratch}", prepare: "rm -f out", cleanup: "true", bound: .io, tasks: 7)),
      workers: [1, 2, 4], scaling: [.strong],
      peers: [Program(name: "y", command: "zstd -T{workers} | cat >x", usesShell: true)])
    let experiment = try draft.read(vocabulary: Self.vocabulary)
    #expect(experiment.name == "a-1" && experiment.about == "A: b # c")
    #expect(
      experiment.sweep
        == Sweep(models: [Model("x"), Model("y")], workers: [1, 2, 4], scaling: [.strong]))
    let command = try #require(experiment.workload.kernel.command)
    #expect(
      try command.program.filled(with: [.workers: "2"]) == ["xz", "-T2", "a b", "c: d", "#", "e"])
    #expect(
      command.environment.mapValues { $0.filled(with: [.workers: "3"]) }
        == ["A": "3", "B": " '1\": \\n #", "C": ""])
    #expect(command.setup?.text == "make {scratch}" && command.prepare?.text == "rm -f out")
    #expect(command.cleanup?.text == "true" && command.timing == .reported)
    #expect(experiment.workload.tasks == 7 && experiment.workload.kernel.facts.bound == .io)
    #expect(
      try experiment.peers.first?.command.program.filled(with: [.workers: "1"]).last
        == "zstd -T1 | cat >x")
    // What is read is what a file with this text holds.
    #expect(try Fixture.read(draft.text) == experiment)
  }

  @Test(arguments: [
    ExperimentDraft.Work.kernel("spin", grain: 5, unit: "iterations", tasks: 3),
    .library(path: "./lib, [x].so", symbol: "f", grain: 1, tasks: 2),
    .graph(.pattern("stencil", width: 4, steps: 2), kernel: "spin", grain: 1, unit: "iterations"),
    .graph(
      .pattern("cholesky", width: 3, steps: nil), kernel: "spin", grain: 1, unit: "iterations"),
    .graph(.file("a b.yaml"), kernel: "sleep", grain: 1, unit: "milliseconds"),
  ])
  func `kernels, libraries and graphs come back as they were written`(
    work: ExperimentDraft.Work
  ) throws {
    let draft = ExperimentDraft(name: "w", work: work, workers: [1, 2, 3])
    let workload = try draft.read(vocabulary: Self.vocabulary).workload
    switch work {
    case .program: Issue.record("tested above")
    case .kernel(let name, let grain, _, let tasks):
      #expect(workload.kernel.facts.name == name && workload.grains == [grain])
      #expect(workload.tasks == tasks)
    case .library(_, let symbol, let grain, let tasks):
      guard case .library(let path, symbol, false, _) = workload.kernel else {
        Issue.record("\(workload.kernel)")
        return
      }
      #expect(path == "./lib, [x].so" && workload.grains == [grain] && workload.tasks == tasks)
    case .graph(.file(let path), _, _, _): #expect(workload.graph == .file(path: "./" + path))
    case .graph(.pattern(let name, let width, _), _, _, _):
      guard case .pattern(let pattern) = workload.graph else {
        Issue.record("\(workload.graph)")
        return
      }
      #expect(pattern.kind.rawValue == name && pattern.width == width)
    }
  }

  @Test func `a mistake names the flag of its line`() throws {
    let draft = ExperimentDraft(
      name: "a", work: .program(Program(name: "x", command: "x", setup: "y {workers}")),
      workers: [1], scaling: [.weak])
    let mistakes = #expect(throws: DraftMistakes.self) {
      try draft.read(vocabulary: Self.vocabulary)
    }
    #expect(
      mistakes?.lines == [
        "--setup: 'setup' runs once, and {workers} differs from launch to launch; write one of "
          + "{seed}, {scratch}, or move it to prepare"
      ])
  }

  @Test(arguments: [
    "xz -T{workers}", "{workers}", "- x", "a: b", "a #b", "#", "it's", "\"x\"", "null", "~", "Yes",
    "1.5",
    " lead", "trail ", "a:", "%x", "@x", "`x`", "!x", "&a", "*a", "a\tb", "a\nb", "ü", "x\\n", "'",
    "''",
    "[1]", "?", "|", ">", "a\u{7}b", "a\u{85}b", "=", "a'\u{301}: b", "a: \u{301}b",
  ])
  func `every text is the same text to the reader`(text: String) throws {
    for written in [YAMLScalar.text(text), YAMLScalar.quoted(text)] {
      var reading = Reading(vocabulary: Self.vocabulary, folder: "")
      let top = YAMLText.read("key: \(written)\n", .experiment, &reading)
      #expect(top?["key"]?.text == text && reading.notes.isEmpty, "\(written)")
    }
  }

  @Test func `words become a command that has the same words`() throws {
    for words in [
      ["a"], ["a b", "c"], ["it's", "", "\\"], ["|", ">x", "2>&1"], ["{workers}", "\n"],
      ["a'\u{301}", ";"],
    ] {
      #expect(try ShellWords.split(ShellWords.joined(words)).map(\.text) == words)
    }
    #expect(ShellWords.joined(["make", "-j{workers}", "a b"]) == "make -j{workers} 'a b'")
  }

  @Test func `comments are short and say what a key means`() {
    let draft = ExperimentDraft(
      name: "make", work: .program(Program(name: "make", command: "make -j{workers}")))
    #expect(
      draft.text == """
        # All that may stand here: docs/FORMATS.md. Kernels and models: speedup list
        experiment: make                        # the folder of results
        workload:
          name: make                            # in tables and legends
          command: make -j{workers}             # {workers} is N
        sweep:
          # workers: [1, 2, 4]                  # left out: 1, 2, 4 … and the usable cores
          scaling: [strong]                     # strong: the same work for all N; weak: N times
        # expect:                               # exit code 2 where it does not hold
        #   - {model: make, workers: 2, efficiency: ">= 0.80"}

        """)
  }
}
