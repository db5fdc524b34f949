import Experiments
import Testing

@testable import Terms

@Suite struct ProgramNameRuleTests {
  @Test func `a program has the name that the file gives it`() throws {
    let text = "experiment: a\nworkload: {command: 'xz -T{workers}', name: xz-blocks}\n"
    let experiment = try Fixture.read(text)
    #expect(experiment.sweep.models == [.program("xz-blocks")])
    #expect(experiment.command(of: .program("xz-blocks")) != nil)
    #expect(experiment.kernelName(of: .program("xz-blocks")) == "xz")
    let expected = try Fixture.read(
      text + "expect:\n  - {model: xz-blocks, workers: 1, wall: \"<= 1 s\"}\n"
        + "  - {model: command, workers: 2, wall: \"<= 1 s\"}\n")
    #expect(expected.expectations.map(\.model) == [.program("xz-blocks"), .program("xz-blocks")])
  }

  @Test func `a peer of the same name leaves the workload a number`() throws {
    let text = "experiment: a\nworkload: {command: xz -1}\npeers: {xz: {command: xz -9}}\n"
    #expect(try Fixture.read(text).sweep.models == [.program("xz-2"), .program("xz")])
  }

  @Test(arguments: [
    (
      "name: thread",
      "the program 'thread' has the name of a model; write another one, such as my-thread"
    ),
    (
      "name: command",
      "the program 'command' has the name of a model; write another one, such as my-command"
    ),
    (
      "name: a b",
      "'a b' cannot be the name of a program; write at most 40 letters, digits, -, _, + and dots, "
        + "and neither - nor a dot first"
    ),
    ("name: zstd", "the workload has the name of the peer 'zstd'; rename one of them"),
    (
      "name: [x]",
      "'name': expected the name of the program, found a list; write for example name: xz"
    ),
  ])
  func `a name that rows cannot have is a mistake`(line: String, message: String) {
    let text =
      "experiment: a\nworkload:\n  command: xz\n  \(line)\npeers: {zstd: {command: zstd}}\n"
    #expect(Fixture.messages(text) == ["e.yaml:4: " + message])
  }

  @Test func `a kernel has no name of its own`() {
    #expect(
      Fixture.messages(workload: "name: mine") == [
        "e.yaml:6: 'name' belongs to a command; write command: and a program in the place of the "
          + "kernel, or leave it out"
      ])
  }

  @Test func `a peer may have its own worker counts`() throws {
    let experiment = try Fixture.read(
      Fixture.minimal + """
        sweep: {models: [thread], workers: [1, 2, 4]}
        peers:
          single: {command: "./single", workers: [1]}
          few: {command: "./few {workers}", workers: 2-3}
        expect:
          - {model: few, workers: 3, speedup: ">= 1.2"}
        """)
    #expect(experiment.peers.map(\.workers) == [[1], [2, 3]])
    #expect(
      experiment.configurations(defaultWorkers: [1]).map { "\($0.model) \($0.workers)" } == [
        "thread 1", "thread 2", "thread 4", "single 1", "few 2", "few 3",
      ])
    #expect(experiment.expectations.map(\.baseWorkers) == [2])
    // One that has a single N need not be told it.
    #expect(experiment.untoldPrograms.isEmpty)
  }

  @Test func `a peer is expected at its own worker counts only`() {
    let text =
      Fixture.minimal + "sweep: {workers: [1, 2]}\npeers: {p: {command: p, workers: [1]}}\n"
      + "expect: {model: p, workers: 2, wall: \"<= 1 s\"}\n"
    #expect(Fixture.messages(text) == ["e.yaml:8: no point of p has 2 workers; write 1"])
  }
}
