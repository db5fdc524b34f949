import Foundation
import Testing

@testable import Records

#if canImport(Glibc)
import Glibc
#endif

/// Files at places that a user named, with `WholeFile.export`.
@Suite struct ExportTests {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try WholeFile.makeFolder(folder + "/target")
  }

  private func inFolder(_ body: () throws -> Void) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body()
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/" + name, withDestinationPath: target)
  }

  private func target(of name: String) throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + name)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try WholeFile.read(folder + "/" + name), as: UTF8.self)
  }

  @Test(
    "a link stays, and what it leads to is replaced: relative, through others, or to nothing yet")
  func links() throws {
    try inFolder {
      try WholeFile.write("old", to: folder + "/target/file")
      try link("relative", to: "target/file")
      try link("second", to: "./relative")
      try link("absolute", to: folder + "/target/file")
      try link("dangling", to: "target/../target/new")
      for (name, real) in [
        ("relative", "file"), ("second", "file"), ("absolute", "file"), ("dangling", "new"),
      ] {
        try WholeFile.export(name, to: folder + "/" + name)
        #expect(try text("target/" + real) == name)
      }
      #expect(try target(of: "relative") == "target/file")
      #expect(try target(of: "dangling") == "target/../target/new")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/target").sorted()
      #expect(names == ["file", "new"])
    }
  }

  @Test("links that lead to themselves are an error with the path")
  func loop() throws {
    try inFolder {
      try link("a", to: "b")
      try link("b", to: "a")
      let error = #expect(throws: FileFailure.self) { try WholeFile.export("", to: folder + "/a") }
      #expect(
        error?.description == "\(folder)/a: cannot be written: Too many levels of symbolic links")
      #expect(try target(of: "a") == "b")
    }
  }

  @Test("a file of a folder of results never follows a link")
  func noFollow() throws {
    try inFolder {
      try WholeFile.write("mine", to: folder + "/target/file")
      try link("summary.csv", to: "target/file")
      try WholeFile.write("ours", to: folder + "/summary.csv")
      #expect(try text("target/file") == "mine" && text("summary.csv") == "ours")
      #expect(throws: (any Error).self) { try target(of: "summary.csv") }
    }
  }

  @Test("the permissions of an older file stay", arguments: [0o600, 0o640, 0o755] as [mode_t])
  func permissions(mode: mode_t) throws {
    try inFolder {
      let path = folder + "/file"
      for write in [WholeFile.export, WholeFile.write] as [(String, String) throws -> Void] {
        try write("old", path)
        #expect(chmod(path, mode) == 0)
        try write("new", path)
        var facts = stat()
        #expect(stat(path, &facts) == 0 && facts.st_mode & 0o7777 == mode)
      }
    }
  }

  @Test("a device is written into and stays a device")
  func device() throws {
    var before = stat()
    try #require(stat("/dev/full", &before) == 0)
    try WholeFile.export("x", to: "/dev/null")
    let error = #expect(throws: FileFailure.self) { try WholeFile.export("x", to: "/dev/full") }
    #expect(error?.description == "/dev/full: cannot be written: No space left on device")
    var after = stat()
    #expect(stat("/dev/full", &after) == 0 && after.st_mode == before.st_mode)
  }

  @Test("a named pipe is written into, also through a link")
  func pipe() throws {
    try inFolder {
      try #require(mkfifo(folder + "/pipe", 0o600) == 0)
      try link("link", to: "pipe")
      let reader = open(folder + "/pipe", O_RDONLY | O_NONBLOCK)
      defer { close(reader) }
      try WholeFile.export("through", to: folder + "/link")
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = read(reader, &bytes, bytes.count)
      #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "through")
    }
  }

  @Test(
    "a descriptor that is open is written where it stands", arguments: ["/dev/fd", "/proc/self/fd"])
  func descriptor(place: String) throws {
    try inFolder {
      let file = open(folder + "/file", O_WRONLY | O_CREAT, 0o600)
      defer { close(file) }
      _ = write(file, "first ", 6)
      try WholeFile.export("second", to: "\(place)/\(file)")
      #expect(try text("file") == "first second")
      try link("link", to: "\(place)/\(file)")
      try WholeFile.export(" third", to: folder + "/link")
      #expect(try text("file") == "first second third")
      let closed = #expect(throws: FileFailure.self) {
        try WholeFile.export("x", to: place + "/999")
      }
      #expect(closed?.reason == "Bad file descriptor")
    }
  }
}
