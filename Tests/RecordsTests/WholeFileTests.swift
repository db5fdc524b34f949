import Foundation
import Testing

@testable import Records

@Suite struct WholeFileTests {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try WholeFile.makeFolder(folder + "/inner")
  }

  private func inFolder(_ body: () throws -> Void) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body()
  }

  @Test("a file is replaced as a whole, and nothing else is left beside it")
  func replaced() throws {
    try inFolder {
      let path = folder + "/inner/rows"
      try WholeFile.write("first, and longer", to: path)
      try WholeFile.write("second", to: path)
      #expect(try WholeFile.read(path) == Array("second".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/inner") == ["rows"])
      try WholeFile.clear(path)
      #expect(try WholeFile.read(path).isEmpty)
    }
  }

  @Test("a new file never takes the place of another one")
  func onlyNew() throws {
    try inFolder {
      let path = folder + "/inner/new"
      let isNew = [
        try WholeFile.writeNew("first", to: path), try WholeFile.writeNew("second", to: path),
      ]
      #expect(isNew == [true, false])
      #expect(try WholeFile.read(path) == Array("first".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/inner") == ["new"])
      #expect(throws: FileFailure.self) { try WholeFile.writeNew("", to: folder + "/gone/new") }
    }
  }

  @Test("what cannot be read or written is named with the reason of the system")
  func reasons() throws {
    try inFolder {
      let file = folder + "/file"
      try WholeFile.write("x", to: file)
      let path = folder + "/missing/rows"
      let written = #expect(throws: FileFailure.self) { try WholeFile.write("", to: path) }
      #expect(written?.description == "\(path): cannot be written: No such file or directory")
      let read = #expect(throws: FileFailure.self) { try WholeFile.read(folder) }
      #expect(read?.description == "\(folder): cannot be read: Is a directory")
      let made = #expect(throws: FileFailure.self) { try WholeFile.makeFolder(file + "/deep") }
      #expect(made?.description == "\(file)/deep: cannot be made: Not a directory")
      #expect(throws: FileFailure.self) { try WholeFile.makeFolder("") }
      let inPlace = #expect(throws: FileFailure.self) {
        try WholeFile.export("", to: folder + "/inner")
      }
      #expect(inPlace?.reason == "Is a directory")
      let all = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(all == ["file", "inner"])
    }
  }

  @Test("a new folder is one that nobody has, and one in folders that are missing is made")
  func newFolder() throws {
    try inFolder {
      let made = try (1...2).map { _ in try WholeFile.makeNewFolder(folder + "/run") }
      #expect(made == [true, false])
      #expect(throws: FileFailure.self) { try WholeFile.makeNewFolder(folder + "/none/run") }
      try WholeFile.makeFolder(folder + "//a/./b/")
      try WholeFile.makeFolder(folder + "/a/b")
      #expect(FileManager.default.fileExists(atPath: folder + "/a/b"))
    }
  }
}
