import Basics

#if canImport(Glibc)
import Glibc
#endif

/// Files that are there as a whole or not at all: written beside their place, then moved there.
package enum WholeFile {
  /// Writes a file of a folder of ours; a link in its place is replaced, not followed, because it may
  /// lead out of the folder.
  ///
  /// - Parameters:
  ///   - bytes: What it will hold.
  ///   - path: Its place; the folder must be there. An older file leaves its permissions.
  /// - Throws: `FileFailure` when it cannot be written; what was there before is unchanged then.
  package static func write(_ bytes: some Collection<UInt8>, to path: String) throws(FileFailure) {
    try replace(path, with: bytes, named: path)
  }

  /// Writes a file of text; see `write(_:to:)` of bytes.
  package static func write(_ text: String, to path: String) throws(FileFailure) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file at a place that a user named: the end of links is written, and what is no regular
  /// file (a device, a named pipe, an open descriptor as `/dev/stdout`) is written into.
  ///
  /// - Parameters:
  ///   - bytes: What it will hold.
  ///   - path: Its place; the folder must be there. An older file leaves its permissions.
  /// - Throws: `FileFailure` when it cannot be written; a regular file is unchanged then. A pipe that
  ///   its reader has closed is no failure.
  package static func export(_ bytes: some Collection<UInt8>, to path: String) throws(FileFailure) {
    do throws(WriteError) {
      switch try FilePlace(path) {
      case .descriptor(let descriptor): try WholeWrite.write(bytes, to: descriptor)
      case .special(let place): try writeInto(place, bytes)
      case .regular(let place): try replaceFile(place, with: bytes)
      }
    } catch {
      if !error.isClosedPipe { throw FileFailure(path: path, "cannot be written", error) }
    }
  }

  /// Writes a text at a place that a user named; see `export(_:to:)` of bytes.
  package static func export(_ text: String, to path: String) throws(FileFailure) {
    try export(Array(text.utf8), to: path)
  }

  /// Writes a file of text that is not there yet.
  ///
  /// - Parameters:
  ///   - text: What it will hold.
  ///   - path: Its place; the folder must be there.
  /// - Returns: False when there is something of this name, which stays as it is.
  /// - Throws: `FileFailure` when it cannot be written.
  package static func writeNew(_ text: String, to path: String) throws(FileFailure) -> Bool {
    do throws(WriteError) {
      // A link never takes the place of another file, unlike a move.
      try putFile(path, Array(text.utf8)) { fresh in
        link(fresh, path) == 0 && unlink(fresh) == 0
      }
      return true
    } catch {
      if error.number == EEXIST { return false }
      throw FileFailure(path: path, "cannot be written", error)
    }
  }

  /// Adds a text to the end of a file that a user named, or makes it.
  ///
  /// - Throws: `FileFailure` when it cannot be written.
  package static func append(_ text: String, to path: String) throws(FileFailure) {
    do throws(WriteError) {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY, 0o666)
      guard descriptor >= 0 else { throw .last }
      defer { close(descriptor) }
      try WholeWrite.write(Array(text.utf8), to: descriptor)
    } catch {
      throw FileFailure(path: path, "cannot be written", error)
    }
  }

  /// The bytes of a file.
  ///
  /// - Throws: `FileFailure` when it cannot be read.
  package static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    do throws(WriteError) {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .last }
      defer { close(descriptor) }
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = Glibc.read(descriptor, &chunk, chunk.count)
        if count == 0 { return bytes }
        if count > 0 { bytes += chunk[..<count] }
        if count < 0, errno != EINTR { throw .last }
      }
    } catch {
      throw FileFailure(path: path, "cannot be read", error)
    }
  }

  /// Makes a folder and those that it lies in, unless they are there.
  ///
  /// - Parameter path: The folder.
  /// - Throws: `FileFailure` when it cannot be made.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    if path.isEmpty { throw FileFailure(path: path, "cannot be made", WriteError(number: ENOENT)) }
    var place = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    for part in FilePath.parts(of: path) {
      place += part + "/"
      guard mkdir(place, 0o777) != 0 else { continue }
      let number = errno
      // Above it a folder may be there that cannot be written or made, such as `/` on a read-only disk.
      guard !FilePath.isFolder(place) else { continue }
      let shown = number == EEXIST ? ENOTDIR : number
      throw FileFailure(path: path, "cannot be made", WriteError(number: shown))
    }
  }

  /// Makes a folder that nobody has.
  ///
  /// - Parameter path: The folder; the one that it lies in must be there.
  /// - Returns: False when there is something of this name.
  /// - Throws: `FileFailure` when it cannot be made for another reason.
  package static func makeNewFolder(_ path: String) throws(FileFailure) -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    guard errno == EEXIST else { throw FileFailure(path: path, "cannot be made", .last) }
    return false
  }

  /// Empties a file, or the one that links lead to, unless there is none or it is no regular one.
  ///
  /// - Parameter path: The file.
  /// - Throws: `FileFailure` when it is there and cannot be written.
  package static func clear(_ path: String) throws(FileFailure) {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return }
    guard truncate(path, 0) == 0 else { throw FileFailure(path: path, "cannot be written", .last) }
  }

  private static func replace(
    _ place: String, with bytes: some Collection<UInt8>, named path: String
  ) throws(FileFailure) {
    do throws(WriteError) {
      try replaceFile(place, with: bytes)
    } catch {
      throw FileFailure(path: path, "cannot be written", error)
    }
  }

  private static func writeInto(
    _ place: String, _ bytes: some Collection<UInt8>
  ) throws(WriteError) {
    let descriptor = open(place, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try WholeWrite.write(bytes, to: descriptor)
  }

  /// Writes a new file beside `place` and moves it there.
  private static func replaceFile(
    _ place: String, with bytes: some Collection<UInt8>
  ) throws(WriteError) {
    try putFile(place, bytes) { rename($0, place) == 0 }
  }

  /// Writes a new file beside `place`, and has it put there.
  private static func putFile(
    _ place: String, _ bytes: some Collection<UInt8>, by put: (String) -> Bool
  ) throws(WriteError) {
    if FilePath.isFolder(place) { throw WriteError(number: EISDIR) }
    let folder = FilePath.folder(of: place)
    let number = String(UInt64.random(in: 0 ... .max), radix: 36)
    let fresh = FilePath.resolve(".speedup-\(number)", in: folder)
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    do throws(WriteError) {
      defer { close(descriptor) }
      takePermissions(of: place, descriptor)
      try WholeWrite.write(bytes, to: descriptor)
      guard put(fresh) else { throw .last }
    } catch {
      unlink(fresh)
      throw error
    }
  }

  /// Gives a file the owner and the permissions of an older one, if there is one, as far as we may.
  private static func takePermissions(of place: String, _ descriptor: Int32) {
    var facts = stat()
    guard lstat(place, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return }
    _ = fchown(descriptor, facts.st_uid, facts.st_gid)
    _ = fchmod(descriptor, facts.st_mode & 0o7777)
  }
}
