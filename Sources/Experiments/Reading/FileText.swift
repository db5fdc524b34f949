#if canImport(Glibc)
import Glibc
#endif

/// What a file holds.
enum FileText {
  /// The text of a file; `-` is standard input.
  static func read(path: String, limit: Int) throws(FileTextError) -> String {
    try text(try bytes(path: path, limit: limit))
  }

  /// The text of bytes that are UTF-8.
  static func text(_ bytes: [UInt8]) throws(FileTextError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(line: lineOfInvalidBytes(bytes))
    }
    return text
  }

  /// The bytes of a file of at most `limit` bytes; `-` is standard input.
  static func bytes(path: String, limit: Int) throws(FileTextError) -> [UInt8] {
    let file = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw errno == ENOENT ? .missing : .unreadable(reason: String(cString: strerror(errno)))
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    // One byte above the limit is enough to know.
    while bytes.count <= limit {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw errno == EISDIR ? .folder : .unreadable(reason: String(cString: strerror(errno)))
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard bytes.count <= limit else { throw .tooLarge }
    return bytes
  }

  private static func lineOfInvalidBytes(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}

/// Why a file has no text.
enum FileTextError: Error {
  case missing
  case folder
  case unreadable(reason: String)
  case tooLarge
  case notUTF8(line: Int)

  var line: Int? {
    if case .notUTF8(let line) = self { return line }
    return nil
  }

  /// What is wrong and what to do, for a kind of file.
  ///
  /// - Parameters:
  ///   - what: For example "an experiment file".
  ///   - ending: How the names of such files end.
  ///   - limit: The size that is too large, and why.
  /// - Returns: Both, with a semicolon between them.
  func message(what: String, ending: String, limit: String) -> String {
    switch self {
    case .missing: "there is no such file; write the path of \(what) (\(ending))"
    case .folder: "this is a folder; write the path of \(what) in it (\(ending))"
    case .unreadable(let reason): "the file cannot be read (\(reason)); correct its permissions"
    case .tooLarge: "the file is larger than \(limit)"
    case .notUTF8: "this line is not UTF-8 text; save the file as UTF-8"
    }
  }
}
