import Experiments
import Foundation
import Testing

@testable import speedup

/// Experiments and graphs that are found by their names.
@Suite struct ShippedFilesTests {
  /// A folder with what could come along.
  private func shipped(in tool: ToolFolder) throws -> ShippedFiles {
    let folder = tool.path + "/workloads"
    for place in ["demo", "graphs", "gate"] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + place, withIntermediateDirectories: true)
    }
    for file in ["sleep.yaml", "demo/spin.yaml", "gate/spin.yaml", "graphs/tree.yaml", "notes.md"] {
      try tool.write("", to: "workloads/" + file)
    }
    return ShippedFiles(
      what: "experiment", place: "workloads", folder: folder, excluded: "graphs", words: [])
  }

  @Test func `names are those of the files below the folder, without graphs`() throws {
    let tool = try ToolFolder(".build/golden/shipped-names")
    #expect(try shipped(in: tool).names() == ["demo/spin", "gate/spin", "sleep"])
  }

  @Test(arguments: [
    ("sleep", "sleep"), ("demo/spin", "demo/spin"), ("workloads/sleep.yaml", "sleep"),
    ("./workloads/demo/spin.yaml", "demo/spin"),
  ])
  func `a name is found from any folder, and so is the path of the sources`(
    name: String, file: String
  ) throws {
    let tool = try ToolFolder(".build/golden/shipped-found-\(name.replacing("/", with: "_"))")
    let shipped = try shipped(in: tool)
    // The tests run in the sources, where these paths are files: they win.
    let own = FileManager.default.fileExists(atPath: name)
    #expect(try shipped.find(name) == (own ? name : tool.path + "/workloads/\(file).yaml"))
  }

  @Test func `a file at the path wins, with and without its ending`() throws {
    let tool = try ToolFolder(".build/golden/shipped-wins")
    let shipped = try shipped(in: tool)
    try tool.write("", to: "mine.yaml")
    #expect(try shipped.find(tool.path + "/mine") == tool.path + "/mine.yaml")
    #expect(try shipped.find(tool.path + "/mine.yaml") == tool.path + "/mine.yaml")
    #expect(try shipped.find("-") == "-")
    #expect(try shipped.find("none.yaml") == "none.yaml")
    // A folder is told to be one when it is read.
    #expect(try shipped.find(tool.path) == tool.path)
  }

  @Test(arguments: [
    ("slep", " (did you mean 'sleep'?)"), ("spin", " (did you mean 'demo/spin', 'gate/spin'?)"),
    ("demo", " (did you mean 'demo/spin'?)"), ("other", ""),
  ])
  func `an unknown name is an error with the nearest names`(name: String, hint: String) throws {
    let tool = try ToolFolder(".build/golden/shipped-unknown-\(name)")
    let shipped = try shipped(in: tool)
    let errors = #expect(throws: ExperimentErrors.self) { try shipped.find(name) }
    #expect(
      errors?.description
        == "\(name): there is no such file, and no experiment of this name\(hint); "
        + "write the path of a file, or a name from `speedup list --experiments`")
  }

  @Test func `all that comes along can be read, and is listed with its words`() throws {
    let tool = try ToolFolder(".build/golden/shipped-list")
    let list = ["list", "--experiments"]
    try expectGolden(tool.call(list).session(list), "list-experiments.txt")
    let json = tool.call(list + ["--json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8))
        as? [String: [[String: String]]])
    let sleep = document["experiments"]?.first { $0["name"] == "sleep" }
    #expect(sleep?["file"] == Repository.root + "/workloads/sleep.yaml")
    #expect(sleep?["about"] == "Waits 64 times 100 ms; I/O-bound tasks that need no core.")
    let graphs = document["graphs"]?.compactMap { $0["name"] }
    #expect(graphs == ["heft", "imbalanced", "lecture"])
  }

  @Test(arguments: [
    ["run", "sleep", "--dry-run"], ["graph", "lecture"], ["simulate", "heft"],
    ["run", "demo/wait", "workloads/spin.yaml", "--dry-run"],
  ])
  func `commands find what comes along`(arguments: [String]) throws {
    let tool = try ToolFolder(".build/golden/shipped-\(arguments[0])-\(arguments.count)")
    let outcome = tool.call(arguments)
    #expect(outcome.code == 0, "\(outcome)")
  }

  @Test(arguments: [
    (
      ["run", "slep"], "'slep' is no file and no experiment (did you mean 'sleep'?); write the path"
    ),
    (["run", "slep.yaml", "othr"], "'othr' is no file and no experiment; write the path of an"),
    (["compare", "--experiment", "slep", "--base", "a", "--candidate", "b"], "slep: there is no "),
    (
      ["graph", "lectur"], "lectur: there is no such file, and no graph of this name (did you mean "
    ),
    (["simulate", "stencl"], "no graph of this name (did you mean 'stencil'?)"),
  ])
  func `commands name what is near`(arguments: [String], words: String) throws {
    let tool = try ToolFolder(".build/golden/shipped-near-\(arguments[0])")
    let outcome = tool.call(arguments)
    #expect(outcome.code == 64 && outcome.errors.contains(words), "\(outcome)")
  }
}
