import Foundation
import Testing

/// `speedup history`, from runs and baselines.
@Suite struct HistoryCommandTests {
  /// Runs of which those with several workers become slower at the ninth.
  private func begin(_ name: String, baseline: Bool = false) throws -> ToolFolder {
    let tool = try ToolFolder(".build/golden/history-\(name)")
    let folders = SessionFolders(tool)
    for number in 0..<18 {
      let run = try folders.run(number) { _, workers in number >= 8 && workers > 1 ? 1.08 : 1 }
      if baseline {
        #expect(tool.call(["check", run, "--baseline", "./base", "--update"]).code == 0)
      }
    }
    return tool
  }

  @Test func `a commit at which times changed is named`() throws {
    let tool = try begin("changes")
    let outcome = tool.call(["history", "./runs/pi"])
    #expect(outcome.code == 0)
    try expectGolden(outcome.session(["history"]), "sessions/history.txt")
    // Folders above hold the same runs.
    #expect(tool.call(["history", "./runs"]).output == outcome.output)
  }

  @Test func `figures mark the commit`() throws {
    let tool = try begin("figures")
    let outcome = tool.call([
      "history", "./runs", "--json", "--plots", "./plots", "--format", "svg",
    ])
    #expect(outcome.code == 0 && outcome.output.hasPrefix("{") && outcome.errors.isEmpty)
    #expect(
      tool.files(endingIn: ".svg", below: "plots")
        == ["pi/history-process-strong.svg", "pi/history-thread-strong.svg"])
    try expectGolden(tool.read("plots/pi/history-thread-strong.gp"), "sessions/history.gp")
  }

  @Test func `runs and their baseline are the same series`() throws {
    let tool = try begin("baseline", baseline: true)
    func series(_ paths: [String]) -> String { tool.call(["history"] + paths).output }
    #expect(series(["./base"]).contains("no change"))
    #expect(series(["./runs", "./base"]) == series(["./runs"]))
  }

  @Test func `runs that cannot be used are left out and named, unless they are all`() throws {
    let tool = try begin("left-out")
    let all = tool.call(["history", "./runs"]).output
    let folder = "runs/pi/20260301T120000Z"
    try FileManager.default.createDirectory(
      atPath: tool.path + "/" + folder, withIntermediateDirectories: true)
    try tool.write("experiment,model,workers,wall_s,status\n", to: folder + "/samples.csv")
    let outcome = tool.call(["history", "./runs"])
    #expect(outcome.code == 0 && outcome.output == all && outcome.errors.contains(folder))
    let alone = tool.call(["history", "./" + folder])
    #expect(alone.code == 64 && alone.output.isEmpty)
  }

  @Test func `what holds no session is refused`() throws {
    let tool = try ToolFolder(".build/golden/history-nothing")
    #expect(tool.call(["history", "./"]).code == 64)
    #expect(tool.call(["history", "./missing"]).code == 64)
    #expect(tool.call(["history", "./", "--format", "svg"]).code == 64)
  }
}
