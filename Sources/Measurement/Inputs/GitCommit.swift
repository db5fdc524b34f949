import Basics
import Records

/// The commit that is checked out, read from the files of Git: no program is run.
package enum GitCommit {
  /// References are followed so often: HEAD is one, and that may name another.
  private static let depth = 5

  /// Of `packed-refs`, in bytes.
  private static let largestFile = 1 << 26

  /// The commit of the working tree that holds a folder.
  ///
  /// - Parameter folder: An absolute path.
  /// - Returns: The hexadecimal name of the commit; nil outside of a working tree, before its first
  ///   commit, and where the references are stored in another way than as files.
  package static func checkedOut(at folder: String) -> String? {
    GitRepository(around: folder).flatMap { commit(of: "HEAD", in: $0) }
  }

  private static func commit(of reference: String, in repository: GitRepository) -> String? {
    var name = reference
    for _ in 0..<depth {
      guard
        let text = GitRepository.line("\(repository.folder)/\(name)")
          ?? GitRepository.line("\(repository.common)/\(name)")
      else {
        return packed(name, in: repository.common)
      }
      guard text.hasPrefix("ref:") else { return isName(text) ? text : nil }
      name = String(text.dropFirst(4).trimmed)
      guard name.hasPrefix("refs/"), !name.contains(mark: "..") else { return nil }
    }
    return nil
  }

  /// A reference from the file in which Git gathers many: `<commit> <name>` in each line.
  private static func packed(_ name: String, in repository: String) -> String? {
    guard let bytes = try? RegularFile.bytes(repository + "/packed-refs", limit: largestFile) else {
      return nil
    }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
      guard words.count == 2, words[1].elementsEqual(name.utf8) else { continue }
      let commit = String(decoding: words[0], as: UTF8.self)
      return isName(commit) ? commit : nil
    }
    return nil
  }

  /// SHA-1 or SHA-256, in hexadecimal.
  private static func isName(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count) && text.allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}
