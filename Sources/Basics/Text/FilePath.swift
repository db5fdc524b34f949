#if canImport(Glibc)
import Glibc
#endif

/// Paths as text; but for `isFolder`, without asking the file system.
package enum FilePath {
  /// The folder of a file, without slashes behind it: "" for one in the current folder.
  package static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    guard let end = file[..<slash].lastIndex(where: { $0 != "/" }) else { return "/" }
    return String(file[...end])
  }

  /// The name of a file without its folder; "" of a path of slashes.
  package static func name(of file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? ""
  }

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
