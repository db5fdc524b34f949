import Basics
import CPlatform
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// The note in a folder of working trees that says which repository knows them, so that who removes
/// the folder can have the repository forget them.
package struct WorktreeNote {
  /// The name of the file.
  private static let name = "repository"

  /// The folder of the repository that all its working trees share.
  private let repository: String
  /// What stands in the paths of the working trees: the name of their folder, which no other has.
  private let mark: String

  /// Notes it before there is any working tree.
  ///
  /// - Parameters:
  ///   - repository: The folder of the repository that all its working trees share.
  ///   - folder: That of the working trees, made by `mkdtemp`.
  package init(of repository: String, in folder: String) {
    self.repository = repository
    mark = Self.mark(of: folder)
  }

  /// The file, and what it holds.
  ///
  /// - Parameter folder: That of the working trees.
  /// - Returns: Where it is, and its text.
  package func file(in folder: String) -> (path: String, text: String) {
    (folder + "/" + Self.name, repository)
  }

  /// The note in a folder, if there is one.
  init?(in folder: String) {
    guard let text = TextFile.read(folder + "/" + Self.name), text.hasPrefix("/") else {
      return nil
    }
    self.init(of: text, in: folder)
  }

  private static func mark(of folder: String) -> String {
    "/\(folder.split(separator: "/").last ?? "")/"
  }

  /// Removes what the repository knows of the working trees, as `git worktree prune` does when they are
  /// gone (git-worktree(1)); one that Git was about to make is locked, and would stay.
  package func forget() {
    let folder = repository + "/worktrees"
    for name in FolderEntries.names(in: folder) ?? [] {
      let entry = folder + "/" + name
      if TextFile.read(entry + "/gitdir")?.contains(mark: mark) == true { cp_remove_tree(entry) }
    }
    // When it was the last: Git does so, too.
    rmdir(folder)
  }

  /// The notes in the folders right below one.
  static func all(below folder: String) -> [WorktreeNote] {
    (FolderEntries.names(in: folder) ?? []).compactMap { WorktreeNote(in: folder + "/" + $0) }
  }
}
