/// The bytes of one client, one request after the other: the next may be here before the answer to
/// the last.
struct RequestStream {
  private var bytes: [UInt8] = []
  /// One whose body is not here yet.
  private var head: RequestHead?
  private var bodyLeft = 0

  /// Whether more should be read before the next request is taken.
  ///
  /// It is more than the longest head, so that a head always gets its end or is refused.
  var hasRoom: Bool { bytes.count < 4 * RequestHead.longest }

  /// Adds what has arrived.
  mutating func append(_ arrived: some Collection<UInt8>) { bytes.append(contentsOf: arrived) }

  /// Takes the next request; its body is dropped.
  ///
  /// - Returns: Nil when it is not here as a whole.
  /// - Throws: `RequestError`, after which there is no next one.
  mutating func next() throws(RequestError) -> RequestHead? {
    if head == nil {
      guard let bounds = try HeadBounds.find(in: bytes) else { return nil }
      let read = try RequestHead(bytes[bounds.lines])
      bytes.removeFirst(bounds.count)
      head = read
      bodyLeft = read.bodyLength
    }
    let dropped = min(bodyLeft, bytes.count)
    bytes.removeFirst(dropped)
    bodyLeft -= dropped
    guard bodyLeft == 0 else { return nil }
    defer { head = nil }
    return head
  }
}
