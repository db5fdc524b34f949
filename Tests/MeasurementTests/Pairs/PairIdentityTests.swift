import Foundation
import Testing

@testable import Execution
@testable import Measurement
@testable import Records

@Suite struct PairIdentityTests {
  private func same(
    _ base: ProgramCall, _ candidate: ProgramCall, haveSameTree: Bool = false
  ) -> Bool {
    var hashes = InputHashes { false }
    return LaunchIdentity(base, &hashes)
      .isSame(as: LaunchIdentity(candidate, &hashes), haveSameTree: haveSameTree)
  }

  /// Two folders with the same files: a copy of a program of machine code, and a script.
  private func inTwoFolders(_ body: (String, String) throws -> Void) throws {
    try Fixture.inFolder { folder in
      for name in ["a", "b"] {
        let place = folder + "/" + name
        try FileManager.default.createDirectory(
          atPath: place, withIntermediateDirectories: false)
        try FileManager.default.copyItem(atPath: "/bin/true", toPath: place + "/tool")
        try Data("#!/bin/sh\n. ./lib.sh\n".utf8).write(to: URL(filePath: place + "/run.sh"))
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: place + "/run.sh")
      }
      try body(folder + "/a", folder + "/b")
    }
  }

  @Test func `copies of one program with the same arguments are the same`() throws {
    try inTwoFolders { a, b in
      #expect(
        same(ProgramCall(words: [a + "/tool", "1"]), ProgramCall(words: [b + "/tool", "1"])))
      #expect(
        !same(ProgramCall(words: [a + "/tool", "1"]), ProgramCall(words: [b + "/tool", "2"])))
      #expect(
        !same(
          ProgramCall(words: [a + "/tool"], environment: ["X": "1"]),
          ProgramCall(words: [b + "/tool"])))
      let file = try FileHandle(forWritingTo: URL(filePath: b + "/tool"))
      try file.seekToEnd()
      try file.write(contentsOf: Data("x".utf8))
      #expect(!same(ProgramCall(words: [a + "/tool"]), ProgramCall(words: [b + "/tool"])))
    }
  }

  @Test func `equal scripts in two folders may read what lies beside them`() throws {
    try inTwoFolders { a, b in
      let calls = [a, b].map { ProgramCall(words: ["./run.sh"], directory: $0) }
      #expect(!same(calls[0], calls[1]))
      #expect(same(calls[0], calls[0]))
      #expect(same(calls[0], calls[1], haveSameTree: true))
      let tools = [a, b].map { ProgramCall(words: ["./tool"], directory: $0) }
      #expect(same(tools[0], tools[1]))
    }
  }

  @Test func `a program of the system in two folders runs what lies in them`() throws {
    try inTwoFolders { a, b in
      let calls = [a, b].map { ProgramCall(words: ["sh", "-c", "./tool"], directory: $0) }
      #expect(!same(calls[0], calls[1]))
      #expect(same(calls[0], calls[1], haveSameTree: true))
    }
  }

  @Test func `one file with two names is two programs`() throws {
    try inTwoFolders { a, _ in
      try FileManager.default.createSymbolicLink(
        atPath: a + "/other", withDestinationPath: "tool")
      #expect(!same(ProgramCall(words: [a + "/tool"]), ProgramCall(words: [a + "/other"])))
    }
  }

  @Test func `a program that finds its libraries by its place is measured`() throws {
    try inTwoFolders { a, b in
      for place in [a, b] {
        let file = try FileHandle(forWritingTo: URL(filePath: place + "/tool"))
        try file.seekToEnd()
        try file.write(contentsOf: Data("$$ORIGIN/../lib".utf8))
      }
      #expect(!same(ProgramCall(words: [a + "/tool"]), ProgramCall(words: [b + "/tool"])))
    }
  }

  @Test func `a program that is not there is not the same as itself`() {
    let call = ProgramCall(words: ["./no-such-program"])
    #expect(!same(call, call))
  }
}
