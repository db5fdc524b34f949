import FoundationEssentials

/// Where this program lies.
enum OwnProgram {
  /// Its file, without links.
  static let file = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()

  /// Its folder.
  static var folder: URL { file.deletingLastPathComponent() }

  /// The folder above that: the prefix of an installation.
  static var prefix: URL { folder.deletingLastPathComponent() }
}
