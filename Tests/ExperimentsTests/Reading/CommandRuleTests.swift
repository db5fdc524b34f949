import Experiments
import Testing

@testable import Terms

@Suite struct CommandRuleTests {
  @Test func `a command with everything becomes a workload`() throws {
    let experiment = try Fixture.read(
      """
      experiment: a
      workload:
        command: /usr/bin/xz -T{workers} 'a b'
        bound: memory
        timing: reported
        environment: {OMP_NUM_THREADS: "{workers}", A: 1, EMPTY: }
        working-directory: data
        setup: make {scratch}
        prepare: rm -f out
        cleanup: rm -rf {scratch}/x
        expected-exit: [0, 2]
        time-limit: 3s
      sweep: {workers: [1, 2]}
      """, file: "workloads/a.yaml")
    let command = try #require(experiment.workload.kernel.command)
    let values: [Placeholder: String] = [.workers: "2", .scratch: "/s"]
    #expect(try command.program.filled(with: values) == ["/usr/bin/xz", "-T2", "a b"])
    #expect(command.timing == .reported && command.expectedExits == [0, 2])
    #expect(
      command.environment.mapValues { $0.filled(with: values) }
        == ["OMP_NUM_THREADS": "2", "A": "1", "EMPTY": ""])
    #expect(command.workingDirectory?.filled(with: values) == "workloads/data")
    #expect(try command.setup?.filled(with: values) == ["make", "/s"])
    #expect(try command.prepare?.filled(with: values) == ["rm", "-f", "out"])
    #expect(try command.cleanup?.filled(with: values) == ["rm", "-rf", "/s/x"])
    #expect(
      experiment.workload.kernel.facts
        == KernelFacts(name: "xz", unit: "", bound: .memory, awaits: true))
    #expect(experiment.sweep.models == [.program("xz")] && experiment.ownProgram == .program("xz"))
    #expect(experiment.workload.tasks == 1 && experiment.workload.grains == [0])
    #expect(experiment.workload.timeLimit == 3)
  }

  @Test(arguments: ["command", "setup", "prepare", "cleanup"])
  func `what only a shell understands is refused with its cure`(key: String) {
    let other = key == "command" ? "" : "  command: xz\n"
    let text = "experiment: a\nworkload:\n\(other)  \(key): seq 9 | wc -l\n"
    let line = key == "command" ? 3 : 4
    #expect(
      Fixture.messages(text) == [
        "e.yaml:\(line): '\(key)': no shell reads it, so '|' would be an argument of the program; "
          + "write shell: true beside it, or '|' in quotes for the argument"
      ])
    #expect(Fixture.messages(text + "  shell: true\n") == [])
  }

  @Test func `programs that are not told N are known`() throws {
    let text = """
      experiment: a
      workload: {command: xz -T4, environment: {A: "{seed}"}}
      peers: {b: {command: "zstd -T{workers}"}, c: {command: pigz, environment: {P: "{workers}"}}}
      sweep: {workers: [1, 2]}
      """
    #expect(try Fixture.read(text).untoldPrograms == [.program("xz")])
    #expect(try Fixture.read(text.replacing("[1, 2]", with: "[2]")).untoldPrograms == [])
  }

  @Test func `what is left out has its default, and models may name the command`() throws {
    let text = "experiment: a\nworkload: {command: xz}\nsweep: {models: [command]}\n"
    let experiment = try Fixture.read(text)
    let command = try #require(experiment.workload.kernel.command)
    #expect(command.timing == .whole && command.expectedExits == [0])
    #expect(command.environment.isEmpty && command.workingDirectory == nil)
    #expect(command.setup == nil && command.prepare == nil && command.cleanup == nil)
    #expect(experiment.workload.kernel.facts.bound == .cpu)
    #expect(
      try Fixture.read(text.replacing("sweep:", with: "about: x\n# sweep:")).sweep.models == [
        .program("xz")
      ])
    #expect(
      try Fixture.read(text.replacing("models: [command]", with: "models: [xz]")).sweep.models == [
        .program("xz")
      ])
  }

  @Test func `a shell gets the text as it stands`() throws {
    let text = "experiment: a\nworkload: {command: 'seq {workers} | wc -l', shell: true}\n"
    let command = try #require(try Fixture.read(text).workload.kernel.command)
    #expect(
      try command.program.filled(with: [.workers: "3"]) == ["/bin/sh", "-c", "seq 3 | wc -l"])
    #expect(try Fixture.read(text).workload.kernel.facts.name == "seq")
  }

  private static let all =
    "{workers}, {tasks}, {grain}, {seed}, {scaling}, {graph}, {warmup}, {iterations}, {scratch}"

  @Test(arguments: [
    (
      "command: xz {worker}",
      [
        "'command': there is no placeholder '{worker}' (did you mean '{workers}'?); write one of "
          + "\(all), or {{worker}} for the text itself"
      ]
    ),
    (
      "command: xz 'a",
      [
        "'command': the quotation mark ' is never closed; close it, or write \\' for the "
          + "character itself"
      ]
    ),
    (
      "command: [xz, -T1]",
      [
        "'command': expected a program and its arguments, found a list; write for example "
          + "command: ./program --workers {workers}"
      ]
    ),
    ("command: xz {tasks}", ["{tasks} is used, and 'tasks' is missing; write tasks: 64"]),
    ("command: xz {grain}", ["{grain} is used, and 'grain' is missing; write grain: 1_000_000"]),
    (
      "{command: xz, setup: 'make {workers}'}",
      [
        "'setup' runs once, and {workers} differs from launch to launch; write one of {seed}, "
          + "{scratch}, or move it to prepare"
      ]
    ),
    (
      "{command: xz, shell: yes}",
      ["'shell': expected true or false, found 'yes'; write shell: true, or leave it out"]
    ),
    (
      "{command: xz, timing: hole}",
      ["there is no timing 'hole' (did you mean 'whole'?); write one of whole, reported"]
    ),
    (
      "{command: xz, environment: {A-B: 1, C: {workers}}}",
      [
        "'A-B' is not the name of a variable; write letters, digits and _, such as "
          + "OMP_NUM_THREADS",
        "'C': expected text, found a mapping (keys with values); write it in quotes, such as "
          + "\"{workers}\"",
      ]
    ),
    (
      "{command: xz, expected-exit: [0, 256]}",
      ["an exit code is too large (256); write at most 255"]
    ),
    (
      "{command: xz, working-directory: []}",
      [
        "'working-directory': expected a folder, found a list; write for example "
          + "working-directory: . for the folder of this file"
      ]
    ),
    (
      "{command: xz, install: []}",
      [
        "'install': expected how the program can be had, found a list; write for example install: "
          + "apt-get install pigz"
      ]
    ),
    ("{command: xz, kernel: spin}", ["the workload has a 'kernel' and a 'command'; keep one"]),
    ("{command: xz, bound: disk}", ["there is no bound 'disk'; write one of cpu, memory, io"]),
  ])
  func `a mistake is named with its cure`(text: String, messages: [String]) {
    let file = text.hasPrefix("{") ? "workload: \(text)" : "workload:\n  \(text)"
    let line = text.hasPrefix("{") ? 2 : 3
    #expect(
      Fixture.messages("experiment: a\n\(file)\n") == messages.map { "e.yaml:\(line): \($0)" })
  }

  @Test func `what belongs to a command is sent away from a kernel`() {
    #expect(
      Fixture.messages(workload: "setup: make") == [
        "e.yaml:6: 'setup' belongs to a command; write command: and a program in the place of "
          + "the kernel, or leave it out"
      ])
  }

  @Test func `models and commands do not mix`() {
    #expect(
      Fixture.messages("experiment: a\nworkload: {command: xz}\nsweep: {models: [thread]}\n") == [
        "e.yaml:3: the model 'thread' runs kernels, and the workload is a command; write "
          + "models: [xz], or leave it out"
      ])
    #expect(
      Fixture.messages(sweep: "models: [thread, command]") == [
        "e.yaml:7: the model 'command' belongs to workloads with a command, not a kernel; write "
          + "one of serial, process, thread, task, task-pool"
      ])
  }

  @Test(arguments: [
    ("xz", 1), ("xz -T{workers}", 1), ("xz {tasks}", 0), ("xz {grain}", 0),
  ])
  func `weak scaling needs a program that knows its work`(command: String, mistakes: Int) {
    let messages = Fixture.messages(
      """
      experiment: a
      workload:
        tasks: 2
        grain: 3
        command: \(command)
      sweep: {scaling: weak}
      """)
    let message =
      "e.yaml:5: weak scaling needs a program that knows its work, and this one uses neither "
      + "{tasks} nor {grain}; use {tasks}, or write scaling: [strong]"
    #expect(messages == Array(repeating: message, count: mistakes))
  }
}
