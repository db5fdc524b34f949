import Foundation
import Testing

@testable import speedup

/// What an experiment expects, judged again from recorded rows: the reference run of `sleep`, whose
/// efficiency at 64 workers is .99 and its speedup there between 63.3 and 63.8.
@Suite struct ExpectTests {
  private static let run = "sleep/20261126T171510Z"

  /// The reference run, of which the experiment expects something.
  private func tool(_ name: String, expecting entries: String) throws -> ToolFolder {
    let tool = try ToolFolder(".build/golden/expect-\(name)")
    try tool.copy("results/reference/sleep", as: "sleep")
    let file = "\(Self.run)/experiment.yaml"
    try tool.write(try tool.read(file) + "expect:\n" + entries, to: file)
    return tool
  }

  private static let holds = "  - {model: thread, workers: [32, 64], efficiency: \">= 0.9\"}\n"
  private static let broken = "  - {model: process, workers: 64, efficiency: \">= 0.995\"}\n"
  private static let open = "  - {model: process, workers: 64, speedup: \">= 63.5\"}\n"
  private static let absent = "  - {model: task, workers: 64, wall: \"<= 1 s\"}\n"

  @Test(arguments: [
    ("holds", holds, 0, 0), ("open", holds + open, 0, 3), ("broken", holds + broken, 2, 2),
    ("both", open + broken, 2, 2),
  ])
  func `broken is exit code 2, and undecided 3 where that is asked for`(
    name: String, entries: String, code: Int32, strict: Int32
  ) throws {
    let tool = try tool(name, expecting: entries)
    let end = tool.call(["analyze", "./sleep"])
    #expect(end.code == code && end.output.contains("\nexpect  "), "\(end)")
    #expect(tool.call(["analyze", "./sleep", "--strict"]).code == strict)
    // A document on standard output is complete, whatever the exit code is.
    let document = tool.call(["analyze", "./sleep", "--export-json", "-"])
    #expect(document.code == code && document.output.hasSuffix("}\n"))
    #expect(end.errors.isEmpty == (strict == 0) && document.errors == end.errors)
  }

  @Test func `what is seen of expectations`() throws {
    let tool = try tool("seen", expecting: Self.holds + Self.broken + Self.open + Self.absent)
    let arguments = ["analyze", "./sleep"]
    try expectGolden(tool.call(arguments).session(["analyze", "sleep"]), "expect/table.txt")
    let exports = ["--export-json", "./curves.json", "--export-markdown", "./curves.md"]
    #expect(tool.call(arguments + exports).code == 2)
    try expectGolden(tool.read("curves.md"), "expect/curves.md")
    let document = try JSONSerialization.jsonObject(with: Data(tool.read("curves.json").utf8))
    let members = (document as? [String: Any])?["expectations"] as? [[String: Any]]
    #expect(
      members?.map { $0["verdict"] as? String } == [
        "holds", "holds", "broken", "undecided", "holds",
      ])
    let plot = ["plot", "./sleep", "--format", "svg", "--output", "./plots"]
    #expect(tool.call(plot + ["--figure", "efficiency,time"]).code == 0)
    for name in ["efficiency-strong", "time-strong"] {
      try expectGolden(
        tool.read("plots/\(Self.run)/\(name).gp"), "expect/\(name).gp")
    }
  }

  @Test func `rows alone expect nothing, and runs of one experiment each expectation once`() throws
  {
    let tool = try tool("alone", expecting: Self.broken)
    try tool.copy("results/reference/sleep", as: "again")
    try tool.write(try tool.read(Self.run + "/samples.csv"), to: "rows.csv")
    #expect(tool.call(["analyze", "./rows.csv"]).code == 0)
    let experiment = try tool.read(Self.run + "/experiment.yaml")
    try tool.write(
      experiment, to: Self.run.replacing("sleep/", with: "again/") + "/experiment.yaml")
    let end = tool.call(["analyze", "./sleep", "./again"])
    #expect(end.code == 2 && end.output.split(separator: "\nexpect  ").count == 2)
  }

  @Test func `an expectation that cannot be read is a mistake, and no pass`() throws {
    let tool = try tool(
      "mistake", expecting: "  - {model: thread, workers: 5, efficiency: \">= 0.9\"}\n")
    for command in [["analyze", "./sleep"], ["plot", "./sleep", "--output", "./plots"]] {
      let end = tool.call(command)
      #expect(end.code == 64)
      #expect(
        end.errors
          == "\(Self.run)/experiment.yaml:19: no point of thread has 5 workers; write some "
          + "of 1, 2, 4, 8, 16, 32, 64, or add it to the 'workers' of the sweep\n")
    }
  }
}
