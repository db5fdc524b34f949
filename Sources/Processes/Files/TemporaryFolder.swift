import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// Makes and removes folders in which processes that are about to end may still make files.
package enum TemporaryFolder {
  /// Makes one with a name that no other has.
  ///
  /// - Parameter pattern: Its path, with `XXXXXX` where `mkdtemp` puts the rest of the name.
  /// - Returns: Its path.
  /// - Throws: `SystemError` when it cannot be made.
  package static func make(_ pattern: String) throws(SystemError) -> String {
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else {
      throw SystemError(number: errno, doing: "making the folder \(pattern)")
    }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Tries once to remove one with all that is in it.
  ///
  /// - Parameter path: The folder.
  /// - Returns: Whether nothing is there any more.
  package static func remove(_ path: String) -> Bool {
    cp_remove_tree(path)
    return access(path, F_OK) != 0
  }
}
