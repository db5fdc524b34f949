#if canImport(Glibc)
import Glibc
#endif

/// Files of which a program reads no more than it wants: nothing that could block or never end.
package enum RegularFile {
  /// Why a file was not read.
  package enum Failure: Error, Equatable, CustomStringConvertible {
    case missing
    case notRegular
    case tooLarge(limit: Int)
    case unreadable(String)

    package var description: String {
      switch self {
      case .missing: "it does not exist"
      case .notRegular: "it is no regular file"
      case .tooLarge(let limit): "it is larger than \(limit >> 10) KB"
      case .unreadable(let reason): "it cannot be read: \(reason)"
      }
    }
  }

  private static let pieceBytes = 1 << 16

  /// All bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file; links are followed.
  ///   - limit: The most bytes it may have.
  /// - Returns: The bytes.
  /// - Throws: `Failure`.
  package static func bytes(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    var all: [UInt8] = []
    _ = try forEachPiece(path) { piece in
      all += piece
      return all.count <= limit
    }
    guard all.count <= limit else { throw .tooLarge(limit: limit) }
    return all
  }

  /// Reads a file piece by piece.
  ///
  /// - Parameters:
  ///   - path: The file; links are followed.
  ///   - body: Takes a piece; false ends the reading.
  /// - Returns: What the system says of the file as it was opened.
  /// - Throws: `Failure`.
  package static func forEachPiece(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(Failure) -> FileIdentity {
    // O_NONBLOCK: a FIFO would wait for a writer.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(lastError())
    }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .unreadable(lastError()) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    var buffer = [UInt8](repeating: 0, count: pieceBytes)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(lastError()) }
      let goesOn = buffer.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[..<count]))
      }
      guard count > 0, goesOn else { return FileIdentity(facts) }
    }
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }
}

/// What tells whether a file is still the same without reading it: which one it is, its size, and
/// when its content or its facts changed last.
package struct FileIdentity: Hashable {
  private let device: UInt64
  private let inode: UInt64
  package let bytes: Int
  private let modified: [Int]

  fileprivate init(_ facts: stat) {
    device = UInt64(facts.st_dev)
    inode = UInt64(facts.st_ino)
    bytes = Int(facts.st_size)
    modified = [
      facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec, facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec,
    ]
  }

  /// That of a regular file; nil when there is none.
  package init?(path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(facts)
  }
}
