import Execution
import Experiments
import Foundation
import Records
import Testing

@testable import Measurement
@testable import Terms

/// What a run depends on is as it was when the run began.
@Suite struct RunInputsTests {
  /// A folder of a run beside the files of its experiment.
  private struct Place {
    let path: String
    var experiment: Experiment

    init(_ path: String) throws {
      self.path = path
      experiment = Fixture.experiment(models: [.thread, .program("peer")])
      experiment.workload.graph = .file(path: path + "/graph.yaml")
      for name in ["experiment.yaml", "graph.yaml", "bench.py", "data"] { try write("1", name) }
      try FileManager.default.createSymbolicLink(
        atPath: path + "/tool", withDestinationPath: "/bin/sh")
      let words = ["./tool", "bench.py", "--input=data", "--tasks", "none", "."]
      let program = ProgramTemplate(
        text: "", words: words.map { TextTemplate(parts: [.text($0)]) }, usesShell: false)
      experiment.peers = [
        Peer(
          name: "peer",
          command: CommandChoice(
            program: program, workingDirectory: TextTemplate(parts: [.text(path)])))
      ]
    }

    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
    }

    func remove(_ name: String) throws {
      try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    func inputs(_ isInterrupted: @escaping () -> Bool = { false }) throws -> RunInputs {
      try RunInputs(
        folder: RunFolder(path: path), experiment: experiment, isInterrupted: isInterrupted)
    }

    /// What a run that goes on says; empty when it may.
    func refusal() throws -> String {
      var words = ""
      do {
        try inputs().checkGiven()
      } catch {
        words = "\(error)"
      }
      switch try inputs().prepare() {
      case nil: #expect(words.isEmpty)
      case .refused(let reason): #expect(reason == words)
      case let end: Issue.record("\(String(describing: end))")
      }
      return words
    }
  }

  private func inPlace(_ body: (Place) throws -> Void) throws {
    try Fixture.inFolder { path in
      let place = try Place(path)
      let inputs = try place.inputs()
      #expect(!inputs.areKnown)
      #expect(try inputs.prepare() == nil)
      #expect(inputs.close().isEmpty)
      #expect(try place.inputs().areKnown)
      try body(place)
    }
  }

  @Test("what is the same is no mistake, whatever became of its dates")
  func same() throws {
    try inPlace { place in
      try place.write("1", "graph.yaml")
      try place.write("1", "data")
      #expect(try place.refusal().isEmpty)
    }
  }

  @Test(
    "a changed file is named with what it had and has",
    arguments: [
      (
        "experiment.yaml",
        "the experiment experiment.yaml has changed: it had 1 bytes, SHA-256 6b86"
      ),
      (
        "graph.yaml",
        "the graph graph.yaml has changed: it had 1 bytes, SHA-256 6b86b273ff34…; now "
      ),
      (
        "bench.py",
        "the argument bench.py of peer has changed: it had 1 bytes, SHA-256 6b86b273ff34…"
      ),
      ("data", "data has 2 bytes, SHA-256 6b51d431df5d…"),
    ])
  func changed(name: String, words: String) throws {
    try inPlace { place in
      try place.write("12", name)
      if name == "data" { try place.write("11", name) }
      let refusal = try place.refusal()
      #expect(refusal.contains(name == "data" ? "the argument data of peer has changed" : words))
      #expect(refusal.hasSuffix("put it back, or begin a new run without --resume"))
      #expect(refusal.split(separator: "\n").count == 2, "\(refusal)")
    }
  }

  @Test("another program behind the same name is refused, and one that is gone is left to the rows")
  func program() throws {
    try inPlace { place in
      try place.remove("tool")
      #expect(try place.refusal().isEmpty)
      try place.write("#!/bin/sh\n", "tool")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: place.path + "/tool")
      #expect(try place.refusal().contains("the program ./tool of peer has changed"))
    }
  }

  @Test("an argument that is gone is refused, and one that is new may be an output")
  func files() throws {
    try inPlace { place in
      try place.write("1", "none")
      #expect(try place.refusal().isEmpty)
      try place.write("2", "none")
      #expect(try place.refusal().isEmpty)
      try place.remove("bench.py")
      #expect(try place.refusal().contains("there is no such file that can be read"))
    }
  }

  @Test("an argument that a program writes is no input, and a graph that changes is told")
  func written() throws {
    try inPlace { place in
      let inputs = try place.inputs()
      #expect(try inputs.prepare() == nil)
      try place.write("output", "data")
      try place.write("2", "graph.yaml")
      #expect(
        inputs.close() == ["the graph graph.yaml changed while it was measured; begin a new run"])
      try place.write("1", "graph.yaml")
      try place.write("more output", "data")
      #expect(try place.refusal().isEmpty)
    }
  }

  @Test("an interrupt ends the reading of files, and nothing is noted")
  func interrupted() throws {
    try Fixture.inFolder { path in
      let place = try Place(path)
      #expect(try place.inputs({ true }).prepare() == .interrupted)
      #expect(try !place.inputs().areKnown)
    }
  }

  @Test("what stands in inputs.json is damaged or newer in words")
  func damaged() throws {
    try inPlace { place in
      try place.write("{\"schema\": 1, \"inputs\": [{}]}", "inputs.json")
      let error = try #require(throws: RunFolderError.self) { try place.inputs() }
      #expect(error.description.contains("inputs.json: cannot be understood: inputs."), "\(error)")
    }
  }

  @Test("the words of a shell that name files are looked at, too")
  func shell() throws {
    try Fixture.inFolder { path in
      let text = "cat 'a.txt' | sort >{scratch}/out; ./b.sh"
      let command = CommandChoice(
        program: ProgramTemplate(text: text, words: [], usesShell: true),
        workingDirectory: TextTemplate(parts: [.text(path)]))
      var experiment = Fixture.experiment(models: [.program("peer")])
      experiment.peers = [Peer(name: "peer", command: command)]
      let names = InputFiles(experiment: experiment, copy: "x").all.map(\.name)
      #expect(Set(["cat", "a.txt", "sort", "./b.sh"]).isSubset(of: names))
    }
  }
}
