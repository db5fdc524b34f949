import Basics
import FoundationEssentials
import Records

/// The repository that holds a folder, found from the files of Git: no program is run.
struct GitRepository {
  /// Where the working tree begins.
  let tree: String
  /// The folder of what belongs to this working tree alone.
  let folder: String
  /// The folder of what all its working trees share.
  let common: String

  /// - Parameter place: An absolute path; nil where no working tree holds it.
  init?(around place: String) {
    var place = URL(filePath: place).standardizedFileURL.path
    while true {
      if let found = Self.folder(of: place) {
        (tree, folder) = (place, found)
        common = Self.line(found + "/commondir").map { Self.resolved($0, in: found) } ?? found
        return
      }
      guard place != "/", !place.isEmpty else { return nil }
      place = FilePath.folder(of: place)
    }
  }

  /// The folder of the repository whose working tree begins at a folder; a further working tree and
  /// a submodule have a file that names it.
  private static func folder(of tree: String) -> String? {
    let place = tree + "/.git"
    var isFolder = false
    guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else { return nil }
    if isFolder { return place }
    guard let line = line(place), line.hasPrefix("gitdir:") else { return nil }
    return resolved(String(line.dropFirst(7).trimmed), in: tree)
  }

  /// What a small file of Git holds; nil when that is nothing.
  static func line(_ path: String) -> String? {
    guard let bytes = try? RegularFile.bytes(path, limit: 1 << 12) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    return text.isEmpty ? nil : String(text)
  }

  private static func resolved(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }
}
