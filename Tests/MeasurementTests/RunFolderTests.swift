import Experiments
import Foundation
import Terms
import Testing

@testable import Measurement
@testable import Records

#if canImport(Glibc)
import Glibc
#endif

@Suite struct RunFolderTests {
  private func create(in output: String, at date: Date = Date()) throws
    -> (RunFolder, RunFolder.Record)
  {
    var experiment = Fixture.experiment()
    experiment.name = "demo"
    let settings = RunSettings(rounds: 4, pin: .spread, seed: 9, timeLimit: 12.5)
    return try RunFolder.create(
      in: output, plan: Fixture.plan(experiment, settings: settings), text: "experiment: demo\n",
      source: "w/demo.yaml", environment: Self.environment, commit: "c0ffee", at: date)
  }

  private static let environment = MachineEnvironment.ofThisMachine(
    topology: Fixture.machine.topology, limits: Fixture.machine.limits, version: "1.0",
    vectorLevel: "avx2")

  @Test("a new run has a folder named by its time, with all that is known before it begins")
  func creates() throws {
    try Fixture.inFolder { output in
      let (folder, record) = try create(in: output, at: Date(timeIntervalSince1970: 1_767_323_045))
      #expect(record.runID == "20260102T030405Z")
      #expect(folder.path == output + "/demo/20260102T030405Z")
      #expect(record.environmentID == Self.environment.id)
      let text = try Data(contentsOf: URL(filePath: folder.experimentPath))
      #expect(String(decoding: text, as: UTF8.self) == "experiment: demo\n")
      let environment = try JSONDecoder().decode(
        MachineEnvironment.self, from: Data(contentsOf: URL(filePath: folder.environmentPath)))
      #expect(environment == Self.environment)
      #expect(environment.id == record.environmentID)
    }
  }

  @Test("runs that begin in the same second have folders of their own")
  func sameSecond() throws {
    try Fixture.inFolder { output in
      let date = Date(timeIntervalSince1970: 1_767_323_045)
      let names = try (0..<3).map { _ in try create(in: output, at: date).1.runID }
      #expect(names == ["20260102T030405Z", "20260102T030405Z-2", "20260102T030405Z-3"])
    }
  }

  @Test("what a resumed run needs survives its way through run.json")
  func roundTrip() throws {
    try Fixture.inFolder { output in
      let (folder, record) = try create(in: output)
      #expect(try RunFolder(path: folder.path).record() == record)
      #expect(record.settings.pin == .spread && record.settings.timeLimit == 12.5)
      #expect(record.version == "1.0" && record.commit == "c0ffee")
      var changed = record
      changed.environmentID = "other"
      try folder.write(changed)
      #expect(try folder.record() == changed)
    }
  }

  @Test("a folder without run.json, or with a damaged one, is named")
  func notARun() throws {
    try Fixture.inFolder { output in
      let missing = RunFolder(path: output)
      #expect(throws: RunFolderError.notARun(path: output)) { _ = try missing.record() }
      let (folder, _) = try create(in: output)
      let path = folder.path + "/run.json"
      try Data("{".utf8).write(to: URL(filePath: path))
      #expect(throws: RunFolderError.damaged(path: path, "it is no JSON, or not all of it")) {
        _ = try folder.record()
      }
    }
  }

  @Test("a folder that cannot be made is an error")
  func cannotCreate() {
    #expect(throws: (any Error).self) { _ = try create(in: "/proc/results") }
  }

  @Test("the environment names neither the machine nor its user nor a path")
  func anonymous() throws {
    let json = String(decoding: try Self.environment.json, as: UTF8.self)
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    // As a word: it may be as short as `vm`.
    let words = json.split { !$0.isLetter && !$0.isNumber && !"-_.".contains($0) }
    #expect(!name.isEmpty && !words.contains { $0 == name })
    #expect(!json.contains(NSHomeDirectory()))
    #expect(!json.contains(FileManager.default.currentDirectoryPath))
    #expect(!json.contains("://"))
    #expect(!json.contains("\"/"))
  }

  @Test("equal environments have equal ids, and any difference another one")
  func identity() {
    var other = Self.environment
    #expect(other.id == Self.environment.id)
    #expect(other.id.count == 16)
    other.kernelRelease = "0.0"
    #expect(other.id != Self.environment.id)
  }
}
