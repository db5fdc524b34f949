import Foundation
import Testing

extension RealProcesses {
  /// What the program says: to whom, in which form, and with which exit code.
  @Suite struct WordsTests {
    private let tool: CommandLineTool

    init() throws {
      tool = try CommandLineTool()
      try tool.writeSleep(milliseconds: 1, models: "thread", workers: "1")
    }

    @Test(
      arguments: [
        "run sleep.yaml --output ''", "run sleep.yaml --plots ''", "run --resume ''", "run ''",
        "analyze . --export-json ''", "analyze . --export-markdown ''", "analyze ''", "plot ''",
        "plot . --output ''", "graph chain --width 3 --steps 3 --dot ''", "metg --plots ''",
        "graph chain --width 3 --steps 3 --svg ''", "graph ''", "machine --diff '' ''",
      ])
    func `an empty path is refused, and nothing is written`(command: String) throws {
      let end = try tool.shell("$speedup \(command)")
      #expect(end.code == 64 && end.errors.contains("the path is empty; write "), "\(end)")
      #expect(end.output.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: tool.folder) == ["sleep.yaml"])
    }

    @Test(
      arguments: [
        "run sleep.yaml --models ,,,", "run sleep.yaml --models ''", "run sleep.yaml --workers ,",
        "run sleep.yaml --scaling ,", "run sleep.yaml --scaling ' '", "plot . --figure ,",
        "plot . --format ,", "metg --models ,", "metg --pattern ,", "metg --workers ,",
      ])
    func `a list of nothing is refused with its flag`(command: String) throws {
      let end = try tool.shell("$speedup \(command)")
      let flag = try #require(command.firstMatch(of: /--\w+/)).output
      #expect(end.code == 64 && end.errors.hasPrefix("Error: \(flag): "), "\(end)")
      #expect(!tool.exists("results"))
    }

    @Test(arguments: ["analyze", "plot"])
    func `results that cannot be read are bad input, with the file and the line`(
      command: String
    ) throws {
      try tool.write("a,b\n1,2\n", to: "other.csv")
      try tool.write(
        "experiment,model,workers,wall_s,status\nx,thread,1,0.1,ok\nx,thread,many,0.1,ok\n",
        to: "rows.csv")
      try FileManager.default.createDirectory(
        atPath: tool.folder + "/folder/samples.csv", withIntermediateDirectories: true)
      for (path, problem) in [
        ("none", "none: does not exist; "), ("other.csv", "other.csv:1: there is no column "),
        ("rows.csv", "rows.csv:3: 'many' is not a value of the column 'workers'"),
        ("folder", "folder/samples.csv: cannot be read: Is a directory"),
      ] {
        let end = try tool.shell("$speedup \(command) \(path)")
        #expect(end.code == 64 && end.errors.hasPrefix("Error: " + problem), "\(end)")
      }
    }

    @Test func `an experiment in the place of a graph is told where its graph is`() throws {
      try FileManager.default.createDirectory(
        atPath: tool.folder + "/inner", withIntermediateDirectories: true)
      let workload = "experiment: x\nworkload: {kernel: sleep, grain: 1, graph: "
      try tool.write(workload + "{file: graphs/a.yaml}}\n", to: "inner/file.yaml")
      try tool.write(workload + "{pattern: fft, width: 8}}\n", to: "pattern.yaml")
      for (file, cure) in [
        (
          "inner/file.yaml",
          "its graph is in inner/graphs/a.yaml: speedup graph inner/graphs/a.yaml"
        ),
        ("pattern.yaml", "its graph is a pattern: speedup graph --pattern fft --width 8"),
        ("sleep.yaml", "write the path of a graph file; the tasks of this experiment are "),
      ] {
        let end = try tool.speedup("graph", file)
        #expect(end.code == 64, "\(end)")
        #expect(
          end.errors.hasPrefix("\(file):1: this is an experiment, no graph file; " + cure), "\(end)"
        )
        #expect(end.errors.split(separator: "\n").count == 1)
      }
    }

    @Test func `what a program prints cannot act on the terminal, nor in the rows`() throws {
      try tool.write(
        #"printf 'bad \033[31mred\000 \302\233 \342\200\256 end\n' >&2; exit 3"# + "\n",
        to: "evil.sh")
      try tool.write(
        "experiment: evil\nworkload: {command: sh evil.sh}\nsweep: {workers: [1]}\n",
        to: "evil.yaml")
      let end = try tool.speedup("run", "evil.yaml", "--rounds", "1", "--no-plots")
      let row = try #require(tool.rows(tool.onlyRun("evil")).first)
      #expect(end.code == 1)
      let words = #"bad \u{1B}[31mred\u{0} \u{9B} \u{202E} end"#
      #expect(row["detail"]?.contains(words) == true, "\(row["detail"] ?? "")")
      #expect(end.output.contains("[31mred"), "\(end.output)")
      for text in [end.output, end.errors] {
        #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl })
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      }
    }

    @Test(arguments: [
      ["graph", "a\u{1B}[2Jb.yaml"], ["run", "a\u{9B}2J.yaml"], ["analyze", "\u{202E}x"],
      ["run", "sleep.yaml", "--models", "\u{1B}]0;title\u{7}"], ["--\u{1B}[31m"],
      ["graph", "--pattern", "\u{1B}c"], ["plot", "x", "--format", "\u{8}"],
      ["graph", "e" + String(repeating: "\u{301}", count: 20_000)],
      ["run", "sleep.yaml", "--models", "e" + String(repeating: "\u{301}", count: 20_000)],
      ["--" + String(repeating: "x", count: 50_000)],
      ["analyze", String(repeating: "x", count: 50_000)],
    ])
    func `an argument is repeated without its powers, and not at any length`(
      arguments: [String]
    ) throws {
      let end = try tool.speedup(arguments)
      #expect(end.code == 64)
      #expect(end.errors.utf8.count < 4000, "\(end.errors.utf8.count)")
      #expect(end.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      #expect(!end.errors.unicodeScalars.contains { $0.properties.isBidiControl || $0 == "\u{9B}" })
    }

    @Test func `names of a graph are visible in tables and in documents`() throws {
      try tool.write(
        "graph: \"a\\e[31m\"\ntasks:\n  \"t\\e]0;x\\a\": {cost: 1}\n", to: "evil.yaml")
      for flags in [[], ["--json"], ["--dot", "-"]] {
        let end = try tool.speedup(["graph", "evil.yaml"] + flags)
        #expect(end.code == 0, "\(end)")
        #expect(end.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      }
    }

    @Test func `numbers and their words agree, and sizes have a unit that fits`() throws {
      try tool.write(
        """
        experiment: one
        workload: {kernel: sleep, grain: 1, tasks: 1}
        sweep: {models: [thread], workers: [1]}
        """, to: "one.yaml")
      let plan = try tool.speedup("run", "one.yaml", "--dry-run", "--rounds", "1")
      #expect(plan.output.contains("1 worker "))
      #expect(plan.output.contains("1 task of 1 millisecond"), "\(plan.output)")
      #expect(plan.output.contains("1 point × 1 round = 1 launch: "), "\(plan.output)")
      #expect(
        plan.output.firstMatch(of: /\b1 (workers|tasks|points|rounds|launches|CPUs)\b/) == nil)
      let graph = try tool.speedup("graph", "chain", "--width", "1")
      #expect(graph.code == 64 || !graph.output.contains(": 1 tasks"))
    }
  }
}
