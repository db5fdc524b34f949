import Basics

#if canImport(Glibc)
import Glibc
#endif

/// Finds the file of a program as a shell does.
package enum ProgramFile {
  /// Where to look when the environment does not say.
  private static let standardPath = "/usr/local/bin:/usr/bin:/bin"

  /// The file that exec should get.
  ///
  /// - Parameters:
  ///   - name: A name without a slash is looked for in `path`; all others are taken as they are.
  ///   - path: The folders, separated by colons; nil means the usual ones.
  ///   - directory: Where relative folders of `path` begin; nil means the current folder.
  /// - Returns: A path that may be executed, or nil when there is none.
  package static func find(_ name: String, path: String?, directory: String? = nil) -> String? {
    if name.contains(mark: "/") { return name }
    guard !name.isEmpty else { return nil }
    for folder in (path ?? standardPath).split(separator: ":", omittingEmptySubsequences: false) {
      let file = (folder.isEmpty ? "." : folder) + "/" + name
      let seen = file.hasPrefix("/") ? String(file) : (directory ?? ".") + "/" + file
      if isProgram(seen) { return String(file) }
    }
    return nil
  }

  private static func isProgram(_ path: String) -> Bool {
    isRegular(path) && access(path, X_OK) == 0
  }

  private static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
