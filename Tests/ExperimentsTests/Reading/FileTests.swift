import Experiments
import Foundation
import Testing

@testable import Terms

@Suite struct FileTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString

  private func inFolder(_ body: () throws -> Void) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body()
  }

  private func message(_ path: String) -> String {
    do throws(ExperimentErrors) {
      _ = try ExperimentReader.read(path: path, vocabulary: Fixture.vocabulary)
      return "no mistake"
    } catch {
      return "\(error)"
    }
  }

  @Test func `a file is read with its own text, byte for byte`() throws {
    try inFolder {
      let text = "\u{FEFF}# first\r\n" + Fixture.minimal
      let path = folder + "/e.yaml"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      let file = try ExperimentReader.read(path: path, vocabulary: Fixture.vocabulary)
      #expect(Array(file.text.utf8) == Array(text.utf8))
      #expect(file.path == path)
      #expect(file.experiment.name == "a")
    }
  }

  @Test func `what is no readable text has a clear message`() throws {
    try inFolder {
      #expect(
        message(folder + "/none.yaml")
          == folder + "/none.yaml: there is no such file; write the path of an experiment file "
          + "(*.yaml)")
      #expect(
        message(folder)
          == folder + ": this is a folder; write the path of an experiment file in it (*.yaml)")
      let path = folder + "/e.yaml"
      try Data("about: x\nname: \u{e9}\n".unicodeScalars.map { UInt8($0.value) })
        .write(to: URL(fileURLWithPath: path))
      #expect(message(path) == path + ":2: this line is not UTF-8 text; save the file as UTF-8")
      try Data(count: 2 << 20).write(to: URL(fileURLWithPath: path))
      #expect(
        message(path)
          == path + ": the file is larger than 1 MB; an experiment file is a page of text")
    }
  }

  @Test func `the first experiments of workloads are read without mistakes`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let workloads = root.path + "/workloads"
    for name in ["monte-carlo-pi.yaml", "random-normal.yaml", "sleep.yaml", "spin.yaml"] {
      #expect(message("\(workloads)/\(name)") == "no mistake")
    }
    let lecture = try ExperimentReader.read(
      path: workloads + "/random-normal.yaml", vocabulary: Fixture.vocabulary
    ).experiment
    #expect(lecture.workload.tasks == 10)
    #expect(lecture.workload.grains == [100_000])
    #expect(Set(lecture.sweep.scaling) == [.strong, .weak])
  }
}
