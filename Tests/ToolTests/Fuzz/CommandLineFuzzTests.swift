import Foundation
import Testing

/// The same documents through the program itself, as a user names them.
@Suite struct CommandLineFuzzTests {
  private static let inputs = 6

  /// What is started for a document of a kind.
  private struct Case: Sendable {
    let kind: Corpus.Kind
    /// The name of the document in the folder of a run; nil for a file of its own.
    var place: String?
    let arguments: @Sendable (String) -> [String]
  }

  private static let cases: [String: Case] = [
    "plan": Case(kind: .experiment) { ["run", $0, "--dry-run"] },
    "graph": Case(kind: .graph) { ["graph", $0] },
    "schedules": Case(kind: .graph) {
      ["simulate", $0, "--workers", "1-3", "--json", "--what-if", "T1=0.5"]
    },
    "replay": Case(kind: .spans, place: "spans.csv") { ["simulate", $0] },
    "stg": Case(kind: .stg) { ["graph", $0, "--json"] },
    "workflow": Case(kind: .workflow) { ["graph", $0] },
    "rows": Case(kind: .samples) { ["analyze", $0, "--export-json", "-"] },
    "table": Case(kind: .samples) { ["analyze", $0] },
    "fit": Case(kind: .table) { ["fit", $0, "--json"] },
    "hyperfine": Case(kind: .hyperfine) { ["fit", $0] },
    "probes": Case(kind: .probes, place: "probes.csv") { ["analyze", $0] },
    "spans": Case(kind: .spans, place: "spans.csv") {
      ["plot", $0, "--figure", "timeline,parallelism", "--format", "svg", "--output", "plots"]
    },
    "figures": Case(kind: .samples, place: "samples.csv") {
      ["plot", $0, "--format", "svg", "--output", "plots"]
    },
    "resume": Case(kind: .run, place: "run.json") { ["run", "--resume", $0, "--dry-run"] },
    "experiment": Case(kind: .experiment, place: "experiment.yaml") {
      ["run", "--resume", $0, "--dry-run"]
    },
    "torn": Case(kind: .samples, place: "samples.csv") { ["run", "--resume", $0, "--dry-run"] },
    "machines": Case(kind: .environment) {
      ["machine", "--diff", $0, Repository.tracedRun + "/environment.json"]
    },
  ]

  private static let written = [
    "run", "plots", "summary.csv", "laws.csv", "losses.csv", "out", "err",
  ]

  @Test(arguments: Array(cases.keys).sorted())
  func `no document ends the program by a signal, and what is refused is explained`(
    name: String
  ) throws {
    let one = try #require(Self.cases[name])
    let tool = try ToolFolder(".build/fuzz/tool-" + name)
    let run = tool.path + "/run"
    if one.place != nil {
      try FileManager.default.copyItem(atPath: Repository.tracedRun, toPath: run)
    }
    try FuzzRun(one.kind, inputs: Self.inputs, by: "tool-" + name).each { number, bytes in
      let file = one.place.map { "\(run)/\($0)" } ?? "\(tool.path)/x.\(one.kind.ending)"
      try Data(bytes).write(to: URL(filePath: file))
      let end = try tool.start(one.arguments(one.place == nil ? file : run))
      let report = "\(name), document \(number): \(end)"
      #expect(end.code == 0 || end.code == 64, "\(report)")
      #expect(end.code == 0 || !end.errors.isEmpty, "\(report)")
      Self.check(end.errors, report)
      Self.check(end.output, report)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: tool.path).allSatisfy {
          Self.written.contains($0) || $0 == "x.\(one.kind.ending)"
        }, "\(report)")
    }
    try FileManager.default.removeItem(atPath: tool.path)
  }

  /// Nothing that a terminal would obey, and no flood.
  private static func check(_ text: String, _ report: String) {
    #expect(text.utf8.count < 1 << 18, "\(report)")
    #expect(
      !text.unicodeScalars.contains {
        $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
      }, "\(report)")
    #expect(!text.contains("Cocoa") && !text.contains("EncodingError"), "\(report)")
  }
}
