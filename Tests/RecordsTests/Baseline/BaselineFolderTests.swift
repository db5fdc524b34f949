import Foundation
import Testing

@testable import Records

@Suite struct BaselineFolderTests {
  private let fingerprint = Fingerprint(fields: ["cpuModel": "A", "kernelRelease": "6.1"])

  /// A baseline in a folder of its own.
  private func inFolder(_ body: (BaselineFolder) throws -> Void) throws {
    let place = FileManager.default.temporaryDirectory.path + "/speedup-tests-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: place) }
    try body(BaselineFolder(path: place + "/baseline"))
  }

  @Test func `sessions are kept by fingerprint and experiment`() throws {
    try inFolder { folder in
      #expect(!folder.isThere)
      let rows = BaselineRows.sessions(1..<2)
      try folder.add(rows, to: "pi", of: fingerprint)
      #expect(folder.isThere && folder.experiments(of: fingerprint) == ["pi"])
      #expect(try folder.fingerprints() == [fingerprint])
      #expect(try folder.rows("pi", of: fingerprint) == rows)
      #expect(try folder.rows("sleep", of: fingerprint) == nil)
      #expect(try folder.rows("pi", of: Fingerprint(fields: ["cpuModel": "B"])) == nil)
    }
  }

  @Test
  func `a session that is added again stays one, and an older one does not become the latest`()
    throws
  {
    try inFolder { folder in
      try folder.add(BaselineRows.sessions(2..<3), to: "pi", of: fingerprint)
      try folder.add(BaselineRows.sessions(1..<2), to: "pi", of: fingerprint)
      try folder.add(BaselineRows.sessions(2..<3), to: "pi", of: fingerprint)
      #expect(try folder.rows("pi", of: fingerprint) == BaselineRows.sessions(1..<3))
    }
  }

  @Test func `the last fifty sessions are kept`() throws {
    try inFolder { folder in
      for number in 0..<53 {
        try folder.add(BaselineRows.sessions(number..<number + 1), to: "pi", of: fingerprint)
      }
      #expect(try folder.rows("pi", of: fingerprint) == BaselineRows.sessions(3..<53))
    }
  }

  @Test func `the machine is a line a field, in the order of their names`() throws {
    try inFolder { folder in
      try folder.add(BaselineRows.sessions(1..<2), to: "pi", of: fingerprint)
      let path = "\(folder.path)/\(fingerprint.id)/machine.json"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(
        text == """
          {
            "fields" : {
              "cpuModel" : "A",
              "kernelRelease" : "6.1"
            },
            "schema" : 1
          }

          """)
    }
  }

  @Test(arguments: [
    "", "{", "[]", #"{"fields": {"cpuModel": "B"}, "schema": 1}"#,
    #"{"fields": {}, "schema": 2}"#, nil,
  ])
  func `a folder that does not say of which machine it is, is refused`(text: String?) throws {
    try inFolder { folder in
      try folder.add(BaselineRows.sessions(1..<2), to: "pi", of: fingerprint)
      let path = "\(folder.path)/\(fingerprint.id)/machine.json"
      try FileManager.default.removeItem(atPath: path)
      if let text { try Data(text.utf8).write(to: URL(filePath: path)) }
      let error = try #require(throws: BaselineError.self) { try folder.fingerprints() }
      #expect(error.description.hasPrefix(path + ": "))
    }
  }

  @Test func `a table that cannot be read is named with its line, and not written over`() throws {
    try inFolder { folder in
      try folder.add(BaselineRows.sessions(1..<2), to: "pi", of: fingerprint)
      let path = folder.tablePath("pi", of: fingerprint)
      try Data(BaselineTable.text(BaselineRows.sessions(1..<2)).utf8.dropLast(3))
        .write(to: URL(filePath: path))
      let error = try #require(throws: BaselineError.self) {
        try folder.add(BaselineRows.sessions(2..<3), to: "pi", of: fingerprint)
      }
      #expect(error.description.hasPrefix("\(path):3: "))
    }
  }

  @Test func `folders that are none of a fingerprint are passed over`() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder.path + "/20260101T000000Z", withIntermediateDirectories: true)
      try Data().write(to: URL(filePath: folder.path + "/20260101T000000Z/samples.csv"))
      #expect(try folder.fingerprints().isEmpty)
    }
  }

  @Test func `fingerprints that differ name the fields`() {
    let other = Fingerprint(fields: ["cpuModel": "B", "kernelRelease": "6.1", "pin": "none"])
    #expect(other.id != fingerprint.id && other.id.count == 16)
    #expect(
      other.differences(from: fingerprint) == [
        Fingerprint.Difference(field: "cpuModel", before: "A", now: "B"),
        Fingerprint.Difference(field: "pin", before: nil, now: "none"),
      ])
    #expect(fingerprint.differences(from: fingerprint).isEmpty)
  }
}
