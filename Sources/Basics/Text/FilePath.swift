#if canImport(Glibc)
import Glibc
#endif

/// Paths as text; but for `isFolder`, without asking the file system.
package enum FilePath {
  /// The folder of a file, without slashes behind it: "" for one in the current folder.
  package static func folder(of file: String) -> String {
    guard let last = file.utf8.lastIndex(of: slash) else { return "" }
    guard let end = file.utf8[..<last].lastIndex(where: { $0 != slash }) else { return "/" }
    return String(Substring(file.utf8[...end]))
  }

  /// The name of a file without its folder; "" of a path of slashes.
  package static func name(of file: String) -> String {
    parts(of: file).last ?? ""
  }

  /// What stands between the slashes of a path, as the system reads it: also where a combining accent makes
  /// another `Character` of a slash.
  package static func parts(of path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }
  }

  private static let slash = UInt8(ascii: "/")

  /// The name of a file without its folder and its ending.
  package static func stem(of file: String) -> String {
    let name = name(of: file)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The ending of a file's name in small letters, without the dot; "" when there is none.
  package static func ending(of file: String) -> String {
    let name = name(of: file)
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// `path` as seen from the current folder, when it is written as seen from `folder`.
  ///
  /// The result has a slash in it: the loader looks up names without one in the system's folders.
  package static func resolve(_ path: String, in folder: String) -> String {
    if path.hasPrefix("/") { return path }
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    if folder.isEmpty || folder == "." { return "./" + path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// Whether there is a folder at `path`, perhaps by a link.
  package static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
