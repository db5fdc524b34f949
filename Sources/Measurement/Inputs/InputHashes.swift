import Records

/// What files hold, as hashes; a file that is as it was is not read again.
struct InputHashes {
  /// A file at some moment.
  struct Content: Equatable {
    var bytes: Int
    /// 64 hexadecimal digits.
    var sha256: String
  }

  /// The reading was interrupted.
  struct Interrupted: Error {}

  private var known: [FileIdentity: Content] = [:]
  /// Asked between pieces: a file may be large.
  var isInterrupted: () -> Bool

  init(isInterrupted: @escaping () -> Bool) { self.isInterrupted = isInterrupted }

  /// What a file holds; nil when there is no regular file that can be read.
  mutating func content(of path: String) throws(Interrupted) -> Content? {
    if let identity = FileIdentity(path: path), let content = known[identity] { return content }
    var hash = SHA256()
    var bytes = 0
    var stopped = false
    let identity = try? RegularFile.forEachPiece(path) { piece in
      hash.update(piece)
      bytes += piece.count
      stopped = isInterrupted()
      return !stopped
    }
    if stopped { throw Interrupted() }
    guard let identity else { return nil }
    let content = Content(bytes: bytes, sha256: hash.finish())
    known[identity] = content
    return content
  }
}
