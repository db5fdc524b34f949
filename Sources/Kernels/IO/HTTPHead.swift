import Basics

/// The beginning of an HTTP/1.1 response, as far as a client needs it (RFC 9112).
struct HTTPHead: Equatable {
  let status: Int
  /// How many bytes come before the body.
  let length: Int
  let bodyLength: Int

  /// Reads it from the first bytes of a response.
  ///
  /// - Returns: Nil when the head is not complete yet.
  /// - Throws: `HTTPError` when it is no response whose length is known.
  static func read(_ bytes: [UInt8]) throws(HTTPError) -> HTTPHead? {
    guard let length = end(of: bytes) else {
      guard bytes.count < longest else { throw .malformed("the head does not end") }
      return nil
    }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    let lines = text.split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count >= 2, words[0] == "HTTP/1.1", let status = Int(words[1]) else {
      throw .malformed("'\(VisibleText.quoted(String(lines.first ?? "")))' is no status")
    }
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      guard let bodyLength = Int(parts[1].drop { $0 == " " }), bodyLength >= 0 else { break }
      return HTTPHead(status: status, length: length, bodyLength: bodyLength)
    }
    throw .malformed("it has no content-length")
  }

  /// A head of our server has some 60 bytes.
  private static let longest = 16384

  /// The place behind the empty line.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    for index in 3..<bytes.count where bytes[index] == 10 {
      if bytes[index - 1] == 13 && bytes[index - 2] == 10 && bytes[index - 3] == 13 {
        return index + 1
      }
    }
    return nil
  }
}

/// Why a request has no answer.
enum HTTPError: Error, Equatable, CustomStringConvertible {
  /// A call of the system failed.
  case system(doing: String, reason: String)
  case malformed(String)
  case status(Int)
  case closed
  case noConnection

  var description: String {
    switch self {
    case .system(let doing, let reason): "\(doing): \(reason)"
    case .malformed(let reason): "the response cannot be read: \(reason)"
    case .status(let status): "the server answered with status \(status)"
    case .closed: "the server closed the connection"
    case .noConnection: "more requests are in flight than there are connections"
    }
  }
}
