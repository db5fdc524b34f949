import Experiments
import Testing

@testable import Terms

@Suite struct PeersRuleTests {
  private static func messages(_ peers: String) -> [String] {
    Fixture.messages(Fixture.minimal + "peers:\n" + peers)
  }

  @Test func `peers are measured beside the models, at the same points`() throws {
    let experiment = try Fixture.read(
      Fixture.minimal + """
        sweep: {models: [serial, thread], workers: [1, 2], scaling: [strong, weak]}
        peers:
          python-pool: {command: "python3 p.py {workers} {tasks}", timing: reported}
          openmp: {command: "./omp {tasks} {grain}"}
        """)
    #expect(experiment.peers.map(\.name) == ["python-pool", "openmp"])
    #expect(
      experiment.sweep.models == [.serial, .thread, .program("python-pool"), .program("openmp")])
    #expect(experiment.command(of: Model("python-pool"))?.timing == .reported)
    #expect(
      experiment.command(of: Model("thread")) == nil
        && experiment.command(of: Model("command")) == nil)
    let points = experiment.configurations(defaultWorkers: [1])
      .filter { $0.scaling == .weak }.map { "\($0.model) \($0.workers) \($0.tasks)" }
    #expect(
      points == [
        "serial 1 4", "thread 1 4", "thread 2 8", "python-pool 1 4", "python-pool 2 8",
        "openmp 1 4", "openmp 2 8",
      ])
  }

  @Test(arguments: [
    (
      "  thread: {command: xz}\n",
      ["7: the peer 'thread' has the name of a model; write another one, such as my-thread"]
    ),
    (
      "  command: {command: xz}\n",
      ["7: the peer 'command' has the name of a model; write another one, such as my-command"]
    ),
    (
      "  a,b: {command: xz}\n",
      [
        "7: 'a,b' cannot be the name of a peer; write at most 40 letters, digits, -, _, + and "
          + "dots, and neither - nor a dot first"
      ]
    ),
    (
      "  p: {timing: whole}\n",
      [
        "7: the peer 'p' has no 'command'; write a name and below it, indented, command: and a "
          + "program"
      ]
    ),
    (
      "  p: python3\n",
      [
        "7: the peer 'p': expected keys with values, found 'python3'; write a name and below it, "
          + "indented, command: and a program"
      ]
    ),
    (
      "  p:\n    command: xz\n    bound: cpu\n",
      ["9: unknown key 'bound' in 'p'; it belongs under 'workload'"]
    ),
    (
      "  p: {command: \"xz {taks}\"}\n",
      [
        "7: 'command': there is no placeholder '{taks}' (did you mean '{tasks}'?); write one of "
          + "{workers}, {tasks}, {grain}, {seed}, {scaling}, {graph}, {warmup}, {iterations}, "
          + "{scratch}, or {{taks}} for the text itself"
      ]
    ),
  ])
  func `a mistake is named with its cure`(peers: String, messages: [String]) {
    #expect(Self.messages(peers) == messages.map { "e.yaml:" + $0 })
  }

  @Test func `a peer that cannot grow is named where it stands`() {
    let text =
      Fixture.minimal + "sweep: {scaling: weak}\npeers:\n  good: {command: \"a {tasks}\"}\n  bad:\n"
      + "    timing: whole\n    command: xz\n"
    #expect(
      Fixture.messages(text) == [
        "e.yaml:11: weak scaling needs a program that knows its work, and this one uses neither "
          + "{tasks} nor {grain}; use {tasks}, or write scaling: [strong]"
      ])
  }
}
