import Foundation

/// Removes folders in which processes that are about to end may still make files.
package enum FolderRemoval {
  /// Tries once to remove a folder with all that is in it.
  ///
  /// - Parameter path: The folder.
  /// - Returns: Whether nothing is there any more.
  package static func attempt(_ path: String) -> Bool {
    try? FileManager.default.removeItem(atPath: path)
    return !FileManager.default.fileExists(atPath: path)
  }
}
