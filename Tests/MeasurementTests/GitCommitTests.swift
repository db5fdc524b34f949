import Foundation
import Testing

@testable import Measurement
@testable import Records

/// The files that Git writes, written by hand.
@Suite struct GitCommitTests {
  private let commit = String(repeating: "0123456789", count: 4)

  private func write(_ text: String, _ path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test("a branch is followed from any folder of the tree")
  func branch() throws {
    try Fixture.inFolder { tree in
      try write("ref: refs/heads/main\n", tree + "/.git/HEAD")
      #expect(GitCommit.checkedOut(at: tree) == nil)
      try write(commit + "\n", tree + "/.git/refs/heads/main")
      try write("", tree + "/a/b/c")
      #expect(GitCommit.checkedOut(at: tree) == commit)
      #expect(GitCommit.checkedOut(at: tree + "/a/b") == commit)
    }
  }

  @Test("a commit without a branch, and a branch among packed ones")
  func otherPlaces() throws {
    try Fixture.inFolder { tree in
      try write(commit + "\n", tree + "/.git/HEAD")
      #expect(GitCommit.checkedOut(at: tree) == commit)
      try write("ref: refs/heads/x/y\n", tree + "/.git/HEAD")
      let other = String(repeating: "f", count: 40)
      try write(
        "# pack-refs with: peeled\n\(other) refs/heads/x\n^\(other)\n\(commit) refs/heads/x/y\n",
        tree + "/.git/packed-refs")
      #expect(GitCommit.checkedOut(at: tree) == commit)
    }
  }

  @Test("a further working tree has its own HEAD, and the branches of the first")
  func worktree() throws {
    try Fixture.inFolder { folder in
      let own = folder + "/main/.git/worktrees/w"
      try write("gitdir: ../main/.git/worktrees/w\n", folder + "/w/.git")
      try write("ref: refs/heads/w\n", own + "/HEAD")
      try write("../..\n", own + "/commondir")
      try write(commit + "\n", folder + "/main/.git/refs/heads/w")
      #expect(GitCommit.checkedOut(at: folder + "/w") == commit)
    }
  }

  @Test(
    "what is no commit is none",
    arguments: [
      "", "0123", "ref: ../../secret", "ref: refs/heads/../../../x", "ref: refs/heads/main",
    ])
  func nothing(head: String) throws {
    try Fixture.inFolder { tree in
      try write("ref: refs/heads/main\n", tree + "/.git/refs/heads/main")
      try write(head, tree + "/.git/HEAD")
      #expect(GitCommit.checkedOut(at: tree) == nil)
    }
  }
}
