/// Messages on a stream of bytes: each is a mark, its length, and as many bytes.
///
/// The mark makes sure that nobody else wrote there.
package enum Message {
  fileprivate static let mark = Array("SPDP".utf8)
  fileprivate static let headBytes = mark.count + 4
  /// Longer than any report.
  fileprivate static let longest = 1 << 30

  /// The bytes of a message.
  package static func bytes(_ body: [UInt8]) -> [UInt8] {
    let length = (0..<4).map { UInt8(truncatingIfNeeded: body.count >> (8 * $0)) }
    return mark + length + body
  }
}

/// Finds the messages in a stream, piece by piece.
package struct MessageReader {
  private var bytes: [UInt8] = []

  package init() {}

  /// Whether there is nothing, not even the beginning of a message.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Whether what stands there is no message.
  package var isBroken: Bool {
    !bytes.starts(with: Message.mark.prefix(bytes.count)) || (length ?? 0) > Message.longest
  }

  /// Whether `next` has one to give.
  package var hasMessage: Bool {
    guard !isBroken, let length else { return false }
    return bytes.count >= Message.headBytes + length
  }

  /// Adds what was read.
  package mutating func append(_ piece: UnsafeRawBufferPointer) { bytes.append(contentsOf: piece) }

  /// Takes the first whole message; nil when there is none.
  package mutating func next() -> [UInt8]? {
    guard hasMessage, let length else { return nil }
    let body = Array(bytes[Message.headBytes..<Message.headBytes + length])
    bytes.removeFirst(Message.headBytes + length)
    return body
  }

  /// The length of the first message, once its head is there.
  private var length: Int? {
    guard bytes.count >= Message.headBytes else { return nil }
    return (0..<4).reduce(0) { $0 | Int(bytes[Message.mark.count + $1]) << (8 * $1) }
  }
}
