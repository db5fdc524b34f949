import Foundation
import Testing

/// Everything that users see and their scripts read, from rows and files of the package.
///
/// The tool is called in this process; a few sessions are compared with those of the program.
@Suite struct GoldenTests {
  /// Calls the tool and puts down all that it says.
  private func session(_ tool: ToolFolder, _ arguments: [String]) -> String {
    tool.call(arguments).session(arguments.map(Self.shown))
  }

  private static func shown(_ argument: String) -> String {
    argument.hasPrefix("./") ? String(argument.dropFirst(2)) : argument
  }

  @Test(arguments: [
    "", "run", "init", "analyze", "plot", "fit", "compare", "check", "history", "graph", "simulate",
    "metg",
    "machine", "list",
  ])
  func `the help of a command`(command: String) throws {
    let tool = try ToolFolder(".build/golden/help-\(command)")
    let arguments = (command.isEmpty ? [] : [command]) + ["--help"]
    try expectGolden(session(tool, arguments), "help/\(command.isEmpty ? "speedup" : command).txt")
  }

  @Test func `what can be measured`() throws {
    let tool = try ToolFolder(".build/golden/list")
    try expectGolden(session(tool, ["list"]), "list.txt")
    try expectGolden(session(tool, ["list", "--json"]), "list-json.txt")
  }

  @Test(arguments: [
    "sleep", "monte-carlo-pi", "lecture-compute", "lecture-wait", "lecture-graph", "isoefficiency",
  ])
  func `curves and figures of a reference run`(name: String) throws {
    let tool = try ToolFolder(".build/golden/curves-\(name)")
    try tool.copy("results/reference/\(name)", as: name)
    try expectGolden(session(tool, ["analyze", "./" + name]), "\(name)/table.txt")
    let everything = ["analyze", "./" + name, "--table", "full", "--verbose"]
    try expectGolden(session(tool, everything), "\(name)/full.txt")
    let documents = ["--export-json", "./curves.json", "--export-markdown", "./curves.md"]
    #expect(tool.call(["analyze", "./" + name] + documents).code == 0)
    for file in ["curves.json", "curves.md"] {
      try expectGolden(tool.read(file), "\(name)/\(file)")
    }
    let run = try #require(
      try FileManager.default.contentsOfDirectory(atPath: tool.path + "/" + name).first)
    for file in ["summary.csv", "laws.csv", "losses.csv"] {
      try expectGolden(tool.read("\(name)/\(run)/\(file)"), "\(name)/\(file)")
    }
    #expect(tool.call(["plot", "./" + name, "--format", "svg", "--output", "./plots"]).code == 0)
    for script in tool.files(endingIn: ".gp", below: "plots") {
      let figure = (script as NSString).lastPathComponent
      try expectGolden(tool.read("plots/" + script), "\(name)/\(figure)")
    }
  }

  @Test func `models of experiments that keep cores busy and that wait`() throws {
    let tool = try ToolFolder(".build/golden/models")
    for name in ["lecture-compute", "lecture-wait"] {
      try tool.copy("results/reference/\(name)", as: name)
    }
    let results = ["./lecture-compute", "./lecture-wait", "--format", "svg", "--output", "./plots"]
    #expect(tool.call(["plot", "--figure", "models"] + results).code == 0)
    #expect(tool.files(endingIn: ".gp", below: "plots") == ["models.gp"])
    try expectGolden(tool.read("plots/models.gp"), "models/models.gp")
    let alone = tool.call(["plot", "--figure", "models", "--workers", "1"] + results)
    #expect(alone.code == 64 && alone.errors.contains("models need a number of workers above 1"))
    let flat = tool.call(["plot", "--figure", "isoefficiency"] + results)
    #expect(flat.code == 64 && flat.errors.contains("isoefficiency needs a list of grains"))
    #expect(tool.call(["plot", "--workers", "0"] + results).code == 64)
  }

  @Test func `graphs in words, JSON and DOT`() throws {
    let tool = try ToolFolder(".build/golden/graphs")
    try tool.copy("workloads/graphs/lecture.yaml", as: "lecture.yaml")
    try tool.copy("Tests/TaskGraphsTests/Data/robot.stg", as: "robot.stg")
    for (name, arguments) in [
      ("lecture", ["./lecture.yaml"]), ("robot", ["./robot.stg"]),
      ("stencil", ["--pattern", "stencil", "--width", "4", "--steps", "3"]),
    ] {
      try expectGolden(session(tool, ["graph"] + arguments), "graph/\(name).txt")
      try expectGolden(session(tool, ["graph"] + arguments + ["--json"]), "graph/\(name)-json.txt")
      #expect(tool.call(["graph"] + arguments + ["--dot", "./graph.dot"]).code == 0)
      try expectGolden(tool.read("graph.dot"), "graph/\(name).dot")
    }
  }

  @Test func `schedules in words, JSON and figures`() throws {
    let tool = try ToolFolder(".build/golden/schedules")
    for name in ["lecture", "heft"] {
      try tool.copy("workloads/graphs/\(name).yaml", as: name + ".yaml")
    }
    for (name, arguments) in [
      ("lecture", ["./lecture.yaml", "--workers", "1-4", "--optimal", "1m"]),
      ("lecture-steps", ["./lecture.yaml", "--workers", "3", "--broadcast", "2s", "--steps"]),
      (
        "lecture-price",
        [
          "./lecture.yaml", "--workers", "2,3", "--price", "3", "--least-billing", "60s",
          "--release",
          "idle-packed", "--what-if", "T5=0.5",
        ]
      ),
      ("heft", ["./heft.yaml"]),
      ("stencil", ["stencil", "--width", "4", "--steps", "3", "--policy", "static,stealing"]),
    ] {
      try expectGolden(session(tool, ["simulate"] + arguments), "simulate/\(name).txt")
    }
    // Its graph file is looked for where the run began.
    let run = [
      "simulate", Repository.root + "/results/reference/lecture-graph", "--policy", "list",
    ]
    try expectGolden(
      tool.call(run).session(["simulate", "results/reference/lecture-graph", "--policy", "list"]),
      "simulate/replay.txt")
    let json = ["./lecture.yaml", "--workers", "3", "--policy", "list", "--json", "--assignment"]
    try expectGolden(session(tool, ["simulate"] + json), "simulate/lecture-json.txt")
    let drawn = ["./lecture.yaml", "--workers", "2,3", "--plots", "./plots"]
    #expect(tool.call(["simulate"] + drawn).code == 0)
    for script in ["timeline-list-3", "completion", "cost", "what-if"] {
      try expectGolden(tool.read("plots/\(script).gp"), "simulate/\(script).gp")
    }
  }

  /// Published tables: a ray tracer (R package `usl`), and one that no law describes.
  @Test(arguments: [
    ("raytracer", "workers,throughput\n1,20\n4,78\n8,130\n12,170\n16,190\n20,200\n"),
    ("falls-and-rises", "Cores;Time (min)\n1;100\n2;52,5\n4;28\n8;16,5\n16;32\n32;64\n"),
  ])
  func `laws of tables of others in words and JSON`(name: String, text: String) throws {
    let tool = try ToolFolder(".build/golden/fit-\(name)")
    try tool.write(text, to: name + ".csv")
    try expectGolden(session(tool, ["fit", "./\(name).csv"]), "fit/\(name).txt")
    try expectGolden(session(tool, ["fit", "./\(name).csv", "--json"]), "fit/\(name)-json.txt")
  }

  @Test(arguments: Mistake.all)
  func `what is said of a mistake`(mistake: Mistake) throws {
    let tool = try ToolFolder(".build/golden/mistake-\(mistake.name)")
    if let file = mistake.file { try tool.write(mistake.text, to: file) }
    let session =
      mistake.needsProgram
      ? try tool.start(mistake.arguments).session(mistake.arguments)
      : session(tool, mistake.arguments)
    try expectGolden(session, "mistakes/\(mistake.name).txt")
  }

  @Test(arguments: [
    ("help/speedup", ["--help"]), ("list-json", ["list", "--json"]),
    ("graph/stencil", ["graph", "--pattern", "stencil", "--width", "4", "--steps", "3"]),
    ("mistakes/unknown-command", ["rum"]), ("mistakes/missing-results", ["analyze", "missing"]),
  ])
  func `the program says the same on its streams`(name: String, arguments: [String]) throws {
    let tool = try ToolFolder(".build/golden/program-" + name.replacing("/", with: "-"))
    try expectGolden(tool.start(arguments).session(arguments), name + ".txt")
  }
}
