import Basics

#if canImport(Glibc)
import Glibc
#endif

/// What a path stands for when a file shall be written there.
enum FilePlace: Equatable {
  /// A regular file, or none yet: the path at the end of all links.
  case regular(String)
  /// A device, a named pipe, or the like.
  case special(String)
  /// A descriptor that this process has open: `/dev/stdout`, or what a shell writes for `>(wc -c)`.
  case descriptor(Int32)

  /// As many as the kernel follows (path_resolution(7)).
  private static let mostLinks = 40

  /// Follows links, also one that leads to nothing yet.
  ///
  /// - Throws: `WriteError` for links that lead to themselves.
  init(_ path: String) throws(WriteError) {
    var place = path
    for _ in 0...Self.mostLinks {
      if let descriptor = Self.ownDescriptor(place) {
        self = .descriptor(descriptor)
        return
      }
      guard let target = Self.link(place) else {
        self = Self.isSpecial(place) ? .special(place) : .regular(place)
        return
      }
      // The text of a link to a pipe of another process is no path.
      if Self.isSpecial(place), !target.contains(mark: "/") {
        self = .special(place)
        return
      }
      place = FilePath.resolve(target, in: FilePath.folder(of: place))
    }
    throw WriteError(number: ELOOP)
  }

  /// The number behind `/dev/fd/`, which stands for `/proc/self/fd/`.
  private static func ownDescriptor(_ path: String) -> Int32? {
    for folder in ["/dev/fd/", "/proc/self/fd/", "/proc/thread-self/fd/", "/proc/\(getpid())/fd/"]
    where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count)).flatMap { $0 >= 0 ? $0 : nil }
    }
    return nil
  }

  /// What a symbolic link holds; nil for what is none.
  private static func link(_ path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func isSpecial(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(facts.st_mode & S_IFMT)
  }
}
