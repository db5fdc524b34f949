import Foundation
import Testing

/// Everything that users see and their scripts read, from rows and files of the package.
@Suite struct GoldenTests {
  /// Runs the tool and puts down all that it says.
  private func session(_ tool: Tool, _ arguments: [String]) throws -> String {
    let end = try tool.run(arguments)
    let code = end.code.map { "exit code \($0)" } ?? "signal \(end.signal ?? 0)"
    let parts = [String(decoding: end.output, as: UTF8.self), end.errors]
    return "$ speedup \(arguments.joined(separator: " "))\n\(parts[0])"
      + (parts[1].isEmpty ? "" : "--- standard error\n\(parts[1])") + "--- \(code)\n"
  }

  @Test(arguments: ["", "run", "analyze", "plot", "graph", "metg", "machine", "list"])
  func `the help of a command`(command: String) throws {
    let tool = try Tool(".build/golden/help-\(command)")
    let arguments = (command.isEmpty ? [] : [command]) + ["--help"]
    try expectGolden(session(tool, arguments), "help/\(command.isEmpty ? "speedup" : command).txt")
  }

  @Test func `what can be measured`() throws {
    let tool = try Tool(".build/golden/list")
    try expectGolden(session(tool, ["list"]), "list.txt")
    try expectGolden(session(tool, ["list", "--json"]), "list-json.txt")
  }

  @Test(arguments: ["sleep", "monte-carlo-pi", "lecture-compute", "lecture-wait", "lecture-graph"])
  func `curves and figures of a reference run`(name: String) throws {
    let tool = try Tool(".build/golden/curves-\(name)")
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/results/reference/\(name)", toPath: tool.folder + "/" + name)
    try expectGolden(session(tool, ["analyze", name]), "\(name)/table.txt")
    let documents = ["--export-json", "curves.json", "--export-markdown", "curves.md"]
    _ = try tool.run(["analyze", name] + documents)
    for file in ["curves.json", "curves.md"] {
      try expectGolden(tool.read(file), "\(name)/\(file)")
    }
    let run = try #require(
      try FileManager.default.contentsOfDirectory(atPath: tool.folder + "/" + name).first)
    try expectGolden(tool.read("\(name)/\(run)/summary.csv"), "\(name)/summary.csv")
    _ = try tool.run(["plot", name, "--format", "svg", "--output", "plots"])
    for script in tool.files(endingIn: ".gp", below: "plots") {
      let figure = (script as NSString).lastPathComponent
      try expectGolden(tool.read("plots/" + script), "\(name)/\(figure)")
    }
  }

  @Test func `graphs in words, JSON and DOT`() throws {
    let tool = try Tool(".build/golden/graphs")
    for (name, arguments) in [
      ("lecture", ["lecture.yaml"]), ("robot", ["robot.stg"]),
      ("stencil", ["--pattern", "stencil", "--width", "4", "--steps", "3"]),
    ] {
      for file in ["workloads/graphs/lecture.yaml", "Tests/TaskGraphsTests/Data/robot.stg"] {
        let place = tool.folder + "/" + (file as NSString).lastPathComponent
        if !FileManager.default.fileExists(atPath: place) {
          try FileManager.default.copyItem(atPath: "\(Repository.root)/\(file)", toPath: place)
        }
      }
      try expectGolden(session(tool, ["graph"] + arguments), "graph/\(name).txt")
      try expectGolden(session(tool, ["graph"] + arguments + ["--json"]), "graph/\(name)-json.txt")
      _ = try tool.run(["graph"] + arguments + ["--dot", "graph.dot"])
      try expectGolden(tool.read("graph.dot"), "graph/\(name).dot")
    }
  }

  @Test(arguments: Mistake.all)
  func `what is said of a mistake`(mistake: Mistake) throws {
    let tool = try Tool(".build/golden/mistake-\(mistake.name)")
    if let file = mistake.file {
      try Data(mistake.text.utf8).write(to: URL(filePath: tool.folder + "/" + file))
    }
    try expectGolden(session(tool, mistake.arguments), "mistakes/\(mistake.name).txt")
  }
}
