import Foundation
import Testing

@testable import speedup

/// Programs on the command line, read and written down; nothing is measured.
@Suite struct OneLineTests {
  private let tool: ToolFolder

  init() throws { tool = try ToolFolder(".build/golden/one-line-\(UUID().uuidString)") }

  private func written(_ arguments: String...) throws -> String {
    let end = tool.call(["run"] + arguments + ["--write", "-"])
    #expect(end.code == 0, "\(end.errors)")
    return end.output
  }

  private func mistake(_ arguments: String...) -> String {
    let end = tool.call(["run"] + arguments)
    #expect(end.code == 64 && end.output.isEmpty, "\(end)")
    let first = end.errors.split(separator: "\n").first.map(String.init) ?? ""
    return first.replacing("Error: ", with: "")
  }

  @Test func `commands become an experiment whose first is the workload`() throws {
    let text = try written(
      "--workers", "1-8", "xz -T{workers} -kf big", "zstd -T{workers} big", "xz -9", "--name",
      "small",
      "--setup", "fill {scratch}", "--prepare", "rm -f big.zst", "--env", "A={workers}",
      "--bound",
      "memory", "--timing", "whole")
    #expect(
      text == """
        # All that may stand here: docs/FORMATS.md. Kernels and models: speedup list
        experiment: small-zstd-xz               # the folder of results
        about: xz -T{workers} -kf big, beside zstd, xz
        workload:
          name: small                           # in tables and legends
          command: xz -T{workers} -kf big       # {workers} is N
          environment:
            A: '{workers}'
          setup: fill {scratch}                 # once, before the first launch
          prepare: rm -f big.zst                # before each time that it runs
          bound: memory                         # cpu, memory or io: io may have more workers than cores
        sweep:
          workers: 1-8
          scaling: [strong]                     # strong: the same work for all N; weak: N times
        peers:
          zstd:
            command: zstd -T{workers} big
            environment:
              A: '{workers}'
            prepare: rm -f big.zst
          xz:
            command: xz -9
            environment:
              A: '{workers}'
            prepare: rm -f big.zst
        # expect:                               # exit code 2 where it does not hold
        #   - {model: small, workers: 2, efficiency: ">= 0.80"}

        """)
  }

  @Test func `behind two dashes words stay as they are`() throws {
    let end = tool.call(
      [
        "run", "--weak", "--tasks", "3", "--write", "-", "--", "sum", "a b", "--x", "|",
        "{tasks}",
      ])
    #expect(end.code == 0, "\(end.errors)")
    #expect(end.output.contains("  command: sum 'a b' --x '|' {tasks}\n"))
    #expect(end.output.contains("  tasks: 3 ") && end.output.contains("  scaling: [weak] "))
    let script = tool.call(["run", "--write", "-", "--", "python3", "Sum.py", "{workers}"]).output
    #expect(script.contains("experiment: sum ") && script.contains("  name: Sum.py "))
    let text = tool.call(["run", "--write", "-", "--", "make -j{workers}"])
    #expect(text.output.contains("  command: make -j{workers} "))
  }

  @Test func `what is written is never written over, and can be planned`() throws {
    let command = ["run", "--workers", "1", "true {workers}", "--write", "./x.yaml"]
    let first = tool.call(command)
    #expect(first.code == 0 && first.output.hasSuffix("x.yaml. Measure it: speedup run x.yaml\n"))
    let text = try tool.read("x.yaml")
    let second = tool.call(command)
    #expect(second.code == 64)
    #expect(second.errors.contains("x.yaml is there already; name another file, or remove it"))
    #expect(try tool.read("x.yaml") == text)
    #expect(tool.files(endingIn: "", below: ".").count == 1)
  }

  @Test func `files and commands are told apart`() throws {
    try tool.write("experiment: x\n", to: "x y.txt")
    #expect(
      mistake("make")
        == "'make' is no file and no experiment; write the path of an experiment (*.yaml), a name from "
        + "`speedup list --experiments`, or a command with "
        + "{workers} in it, such as speedup run --workers 1-4 'make {workers}', or behind --")
    #expect(mistake("/bin/sh").hasPrefix("'/bin/sh' is a program; write it with its workers"))
    #expect(mistake("gone.yaml").hasPrefix("gone.yaml: there is no such file"))
    #expect(mistake("./x y.txt").contains("x y.txt"))
    #expect(
      mistake("gone.yaml", "make -j{workers}")
        == "'gone.yaml' is a file and 'make -j{workers}' a command; give experiment files or "
        + "commands, not both")
    #expect(
      mistake("--", "make -j4", "x").hasPrefix("--: the words of one command stand behind it"))
    #expect(mistake("").hasPrefix("FILE: the path is empty"))
    #expect(mistake().hasPrefix("Write a command, such as speedup run --workers 1-8"))
  }

  @Test func `a word that only a shell would change is told`() {
    let end = tool.call(["run", "--write", "-", "sort $HOME/x {workers}"])
    #expect(
      end.errors
        == "note: no shell reads 'sort $HOME/x {workers}', so '$HOME/x' reaches it as it is; "
        + "--shell changes that\n")
    for quiet in [["sort '$HOME' {workers}"], ["sort $HOME {workers}", "--shell"]] {
      #expect(tool.call(["run", "--write", "-"] + quiet).errors.isEmpty)
    }
  }

  @Test(arguments: [
    (["make | cat"], "'make | cat': no shell reads it, so '|' would be"),
    (["make {threads}"], "did you mean '{workers}'?"),
    (["make {grain}"], "there is no placeholder '{grain}' here"),
    (
      ["make {workers}", "--setup", "x {workers}"],
      "--setup: there is no placeholder '{workers}' here"
    ),
    (["make {workers}", "--name", "thread"], "--name: 'thread' is the name of a model"),
    (["make {workers}", "--name", "a b"], "--name: 'a b' cannot stand in rows"),
    (["make {workers}", "--name", "a", "--name", "b"], "--name: 2 names for 1 command"),
    (["a {workers}", "b {workers}", "--name", "a", "--name", "a"], "--name: 'a' is given twice"),
    (["make {workers}", "--experiment-name", "A"], "--experiment-name: 'A' cannot be a folder"),
    (["make {workers}", "--env", "A"], "--env: 'A' is no name=value"),
    (["make {workers}", "--env", "1=2"], "--env: '1' is not the name of a variable"),
    (["make {workers}", "--env", "A=1", "--env", "A=2"], "--env: 'A' is given twice"),
    (
      ["make {workers}", "--env", "A={threads}"], "--env: 'A': there is no placeholder '{threads}'"
    ),
    (
      ["make {workers}", "--weak"],
      "--weak: 'make' cannot know that N workers have N times the work"
    ),
    (["make {tasks}", "--weak"], "--tasks: 'make' uses {tasks}"),
    (["make {tasks}", "--tasks", "0"], "--tasks: 0 is out of range"),
    (["make {workers}", "--workers", "0"], "--workers: 0 workers cannot be measured"),
    (["make {workers}", "--write", ""], "--write: the path is empty"),
    (["x.yaml", "--shell"], "--shell: belongs to a command"),
    (["make {workers}", "--resume", "x"], "--resume: the run has its commands"),
  ])
  func `a mistake names its flag`(arguments: [String], words: String) {
    let end = tool.call(["run"] + arguments)
    #expect(end.code == 64 && end.errors.contains(words), "\(end.errors)")
  }

  @Test(arguments: [
    (
      ["run", "-P", "threads", "1", "8", "make -j{threads}"],
      "-P: worker counts are swept by --workers, and {workers} is the count; write: speedup run "
        + "--workers 1-8 'make -j{workers}'"
    ),
    (
      ["run", "--parameter-scan", "n", "1", "9", "-D", "2", "make -j{n}"],
      "speedup run --workers 1,3,5,7,9 'make -j{workers}'"
    ),
    (
      ["run", "-L", "threads", "1,2,4", "a {threads}", "b {threads}"],
      "speedup run --workers 1,2,4 'a {workers}' 'b {workers}'"
    ),
    (["run", "-L", "level", "fast,best", "xz --{level}"], "are commands of their own"),
    (["run", "--runs", "10", "make"], "--runs: a flag of hyperfine; write --rounds N"),
    (["run", "-w", "3", "make"], "write --warmup N"),
    (["run", "-N", "make"], "no shell reads a command unless --shell is given"),
    (
      ["run", "--export-json", "x", "make {workers}"], "speedup analyze RESULTS --export-json FILE"
    ),
    (["run", "--command-name=x", "make {workers}"], "write --name NAME"),
    (["make -j{workers}"], "speedup run --workers 1-8 'make -j{workers}'"),
  ])
  func `habits of hyperfine get a hint`(arguments: [String], words: String) {
    let end = tool.call(arguments)
    #expect(end.code == 64 && end.errors.contains(words), "\(end.errors)")
  }
}
