import Foundation
import Testing

@testable import Records

@Suite struct FolderPathTests {
  @Test("a folder is found from another one, also when both are moved together")
  func moved() throws {
    try Fixture.inFolder { root in
      for name in ["/a/runs/r", "/a/work/graphs"] {
        try FileManager.default.createDirectory(
          atPath: root + name, withIntermediateDirectories: true)
      }
      let path = FolderPath.path(root + "/a/work", seenFrom: root + "/a/runs/r")
      #expect(path == "../../work")
      try FileManager.default.moveItem(atPath: root + "/a", toPath: root + "/b")
      let found = FolderPath.resolve("../../work", seenFrom: root + "/b/runs/r")
      #expect(found == FolderPath.real(root + "/b/work"))
      #expect(FolderPath.path(root + "/b", seenFrom: root + "/b") == ".")
    }
  }

  @Test("a folder that has nothing in common keeps its path, and one that is gone has none")
  func apart() {
    #expect(FolderPath.path("/proc", seenFrom: "/tmp") == "/proc")
    #expect(FolderPath.resolve("/proc", seenFrom: "/tmp") == "/proc")
    #expect(FolderPath.path("/no/such", seenFrom: "/tmp") == nil)
    #expect(FolderPath.resolve("../no/such", seenFrom: "/tmp") == nil)
    #expect(FolderPath.resolve(".", seenFrom: ".") == ".")
  }
}
