import Foundation
import Testing

@testable import Records

@Suite struct LatestLinkTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "latest-\(UUID().uuidString)"
    for run in ["20260101T000000Z", "20260101T000000Z-2", "20260301T000000Z"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(run)", withIntermediateDirectories: true)
    }
  }

  private var target: String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/latest")
  }

  @Test func `the link leads to the newest run and never goes back`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(LatestLink.update(to: "20260101T000000Z", in: folder) && target == "20260101T000000Z")
    #expect(LatestLink.update(to: "20260301T000000Z", in: folder) && target == "20260301T000000Z")
    #expect(LatestLink.update(to: "20260101T000000Z-2", in: folder) && target == "20260301T000000Z")
    // Of a run that is gone nothing is left to show.
    try FileManager.default.removeItem(atPath: folder + "/20260301T000000Z")
    #expect(LatestLink.update(to: "20260101T000000Z-2", in: folder))
    #expect(target == "20260101T000000Z-2")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(names) == ["latest", "20260101T000000Z", "20260101T000000Z-2"])
  }

  @Test func `what is no link stays, and so does the run`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("mine".utf8).write(to: URL(filePath: folder + "/latest"))
    #expect(!LatestLink.update(to: "20260301T000000Z", in: folder))
    #expect(FileManager.default.contents(atPath: folder + "/latest") == Data("mine".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 4)
  }
}
