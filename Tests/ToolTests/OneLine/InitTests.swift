import Foundation
import Testing

@testable import Experiments
@testable import speedup

@Suite struct InitTests {
  private let tool: ToolFolder

  init() throws { tool = try ToolFolder(".build/golden/init-\(UUID().uuidString)") }

  @Test(arguments: [
    [], ["--graph", "stencil"], ["--graph", "cholesky"], ["--graph", "amdahl"],
    ["--graph", "map-reduce"], ["--command", "make -j{workers}", "--workers", "1-3"],
    ["--command", "a {workers} {tasks}", "--command", "b {workers}"],
  ])
  func `every file is an experiment`(flags: [String]) throws {
    let end = tool.call(["init", "./x.yaml"] + flags)
    #expect(end.code == 0, "\(end.errors)")
    let path = tool.path + "/x.yaml"
    let file = try ExperimentReader.read(path: path, vocabulary: Catalog.vocabulary)
    #expect(file.text.hasPrefix("# All that may stand here") && file.text.contains("# expect:"))
    #expect(end.output.contains("Measure it: speedup run"))
    #expect(tool.call(["init", "-"] + flags).output == file.text)
    #expect(tool.call(["init", "./x.yaml"] + flags).code == 64)
  }

  @Test func `a graph file is found from where the experiment lies`() throws {
    try tool.write("graph: g\ntasks: {A: {cost: 1}}\n", to: "g one.yaml")
    try FileManager.default.createDirectory(
      atPath: tool.path + "/below", withIntermediateDirectories: false)
    let end = tool.call([
      "init", "./below/x.yaml", "--graph", "./g one.yaml", "--experiment-name", "mine",
    ])
    #expect(end.code == 0, "\(end.errors)")
    let file = try ExperimentReader.read(
      path: tool.path + "/below/x.yaml", vocabulary: Catalog.vocabulary)
    #expect(file.experiment.name == "mine" && file.experiment.workload.tasks == 1)
  }

  @Test(arguments: [
    (["--library", "./libmine.so"], "--library: write --library ./libmine.so --symbol my_kernel"),
    (["--library", "./gone.so", "--symbol", "f"], "--library:"),
    (
      ["--graph", "stencl"],
      "--graph: 'stencl' is no file and no pattern (did you mean 'stencil'?); the patterns are"
    ),
    (
      ["--graph", "stencil", "--command", "x {workers}"],
      "--graph: an experiment measures one thing"
    ),
    (["--experiment-name", "A"], "--experiment-name: 'A' cannot be a folder of results"),
    (["--workers", "x"], "--workers: 'x' is not a worker count"),
    (["--command", "x {threads}"], "did you mean '{workers}'?"),
  ])
  func `a mistake names its flag`(flags: [String], words: String) {
    let end = tool.call(["init", "./y.yaml"] + flags)
    #expect(end.code == 64 && end.errors.contains(words), "\(end.errors)")
    #expect(tool.files(endingIn: ".yaml", below: ".").isEmpty)
  }
}
