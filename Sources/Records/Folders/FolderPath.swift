#if canImport(Glibc)
import Basics
import Glibc
#endif

/// Paths of folders that are written into a file and read by someone in another folder.
enum FolderPath {
  /// A folder without links, `.` and `..` in it; nil when there is none.
  static func real(_ path: String) -> String? {
    guard let found = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(found) }
    let text = String(cString: found)
    return FilePath.isFolder(text) ? text : nil
  }

  /// A folder as seen from another one, so that both can be moved together.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - origin: From where it is seen.
  /// - Returns: Such as `../../..`; an absolute path where they have nothing in common; nil when one
  ///   of them does not exist.
  static func path(_ path: String, seenFrom origin: String) -> String? {
    guard let path = real(path), let origin = real(origin) else { return nil }
    let (to, from) = (path.split(separator: "/"), origin.split(separator: "/"))
    let common = zip(to, from).prefix { $0 == $1 }.count
    if common == 0 { return path }
    let up = Array(repeating: "..", count: from.count - common)
    let steps = up + to[common...].map(String.init)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  /// The folder that `path(_:seenFrom:)` gave, for someone in the current folder.
  ///
  /// - Returns: A path as short as it can be; nil when there is no such folder.
  static func resolve(_ path: String, seenFrom origin: String) -> String? {
    guard let place = real(path.hasPrefix("/") ? path : origin + "/" + path) else { return nil }
    guard let here = real(".") else { return place }
    if place == here { return "." }
    let prefix = here == "/" ? here : here + "/"
    return place.hasPrefix(prefix) ? String(place.dropFirst(prefix.count)) : place
  }
}
