import Foundation
import Records
import Terms
import Testing

@testable import Measurement

/// By what sessions are told apart whose times cannot be compared.
@Suite struct FingerprintTests {
  private let experiment = """
    # Waits.
    experiment: sleep
    about: |
      Two
      lines.
    workload:
      kernel: sleep
      tasks: 8   # of them
    sweep:
      models: [thread]

    """

  private func input(
    _ use: InputFile.Use, _ name: String, _ hash: String = "1", isWritten: Bool? = nil
  ) throws -> RunInputs.Input {
    let text = """
      {"use": "\(use.rawValue)", "name": "\(name)", "bytes": 1, "sha256": "\(hash)"}
      """
    var input = try JSONDecoder().decode(RunInputs.Input.self, from: Data(text.utf8))
    input.isWritten = isWritten
    return input
  }

  @Test func `what is said about an experiment and how it is swept is no part of its work`() {
    let hash = WorkloadHash.text(experiment)
    let changed = experiment.replacing("# Waits.", with: "# Waits!\n").replacing(
      "lines", with: "words"
    )
    .replacing("[thread]", with: "[thread, process]")
    #expect(WorkloadHash.text(changed) == hash)
    #expect(WorkloadHash.text(changed + "peers:\n- {name: a}\nexpect:\n  - {wall: 1}\n") != "")
    #expect(WorkloadHash.text(experiment + "expect:\n  - {wall: 1}\n") == hash)
    #expect(WorkloadHash.text(experiment.replacing("tasks: 8", with: "tasks: 9")) != hash)
    #expect(WorkloadHash.text(experiment.replacing("kernel: sleep", with: "kernel: spin")) != hash)
  }

  @Test func `data and graphs are part of the work, what is judged is not`() throws {
    let data = try WorkloadHash.text([input(.argument, "in.csv")])
    #expect(data != nil)
    #expect(try WorkloadHash.text([input(.argument, "in.csv", "2")]) != data)
    let code = try [
      input(.program, "solve"), input(.library, "lib.so"), input(.argument, "./solve"),
      input(.argument, "a/bench.py"), input(.experiment, "experiment.yaml"),
      input(.argument, "out.csv", isWritten: true),
    ]
    #expect(WorkloadHash.text(code) == nil)
    #expect(try WorkloadHash.text(code + [input(.argument, "in.csv")]) == data)
    #expect(try WorkloadHash.text([input(.graph, "g.yaml")]) != nil)
  }

  @Test func `the fields are those of the machine and the run`() throws {
    try Fixture.inFolder { place in
      let folder = RunFolder(path: place)
      try Data(experiment.utf8).write(to: URL(filePath: folder.experimentPath))
      let machine = Fixture.machine(cores: 2, quota: 1.5)
      var environment = MachineEnvironment.ofThisMachine(
        topology: machine.topology, limits: machine.limits, version: "1", vectorLevel: "avx2")
      let fingerprint = try folder.fingerprint(environment, RunSettings(pin: .spread))
      #expect(fingerprint.fields["quotaCPUs"] == "1.5" && fingerprint.fields["pin"] == "spread")
      #expect(fingerprint.fields["workload"] == WorkloadHash.text(experiment))
      #expect(fingerprint.fields["inputs"] == nil)
      environment.version = "2"
      #expect(try folder.fingerprint(environment, RunSettings(pin: .spread)) == fingerprint)
      environment.kernelRelease = "other"
      #expect(
        try folder.fingerprint(environment, RunSettings(pin: .spread))
          .differences(from: fingerprint).map(\.field) == ["kernelRelease"])
    }
  }
}
