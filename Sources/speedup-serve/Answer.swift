import Basics

/// The bytes of a response, of which only a piece is in memory at a time.
struct Answer {
  /// Whether the connection ends with it.
  let isLast: Bool
  private let query: RequestQuery?
  private var piece: [UInt8]
  private var sent = 0
  /// How much of the body was in pieces so far.
  private var made = 0

  /// A multiple of 8, as `Payload` needs it; most answers are one piece, and are sent by one call.
  static let longestPiece = 256 << 10

  /// The body that a request asks for.
  ///
  /// Its first piece is made now: the latency counts from the request, and sending comes after it.
  init(to query: RequestQuery, isLast: Bool) {
    self.query = query
    self.isLast = isLast
    piece = Self.head(.ok, query.body, isLast)
    makePiece()
  }

  /// A refusal, without a body.
  init(_ status: ResponseStatus, isLast: Bool) {
    query = nil
    self.isLast = isLast
    piece = Self.head(status, 0, isLast)
  }

  /// What comes next; empty at the end.
  var unsent: ArraySlice<UInt8> { piece[sent...] }

  /// Goes on behind the first `count` bytes of `unsent`.
  mutating func drop(_ count: Int) {
    sent += count
    guard sent == piece.count else { return }
    piece.removeAll(keepingCapacity: true)
    sent = 0
    makePiece()
  }

  private mutating func makePiece() {
    guard let query, made < query.body else { return }
    let start = piece.count
    let count = min(query.body - made, Self.longestPiece)
    piece.append(contentsOf: repeatElement(0, count: count))
    piece.withUnsafeMutableBytes { bytes in
      Payload.fill(
        UnsafeMutableRawBufferPointer(rebasing: bytes[start...]), task: query.task,
        seed: query.seed, offset: made)
    }
    made += count
  }

  private static func head(_ status: ResponseStatus, _ length: Int, _ isLast: Bool) -> [UInt8] {
    let close = isLast ? "connection: close\r\n" : ""
    return Array("HTTP/1.1 \(status.rawValue)\r\ncontent-length: \(length)\r\n\(close)\r\n".utf8)
  }
}
