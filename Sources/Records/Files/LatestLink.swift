#if canImport(Glibc)
import Basics
import Glibc
#endif

/// The link `latest` beside the folders of runs, which leads to the newest one.
package enum LatestLink {
  package static let name = "latest"

  /// Lets the link lead to the folder of a run, unless it leads to that of a later one.
  ///
  /// - Parameters:
  ///   - run: The name of the run's folder; it begins with its time.
  ///   - folder: The folder that both are in.
  /// - Returns: False where there can be no link: on a file system that has none, and where something
  ///   else has its name.
  package static func update(to run: String, in folder: String) -> Bool {
    let link = "\(folder)/\(name)"
    if let target = target(of: link), target > run, FilePath.isFolder("\(folder)/\(target)") {
      return true
    }
    // Made beside and moved there, so that it leads somewhere at any moment.
    let fresh = "\(folder)/.\(name)-\(getpid())"
    unlink(fresh)
    guard symlink(run, fresh) == 0 else { return false }
    if !isInTheWay(link), rename(fresh, link) == 0 { return true }
    unlink(fresh)
    return false
  }

  private static func target(of link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(link, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether something that is no link has its name.
  private static func isInTheWay(_ link: String) -> Bool {
    var facts = stat()
    return lstat(link, &facts) == 0 && facts.st_mode & S_IFMT != S_IFLNK
  }
}
