/// Why a request cannot be understood, and the connection behind it not be read any further.
enum RequestError: Error, Equatable {
  case malformed
  case headTooLong
  /// It has a body in chunks; nothing that we answer has one.
  case bodyWithoutLength

  var status: ResponseStatus {
    switch self {
    case .malformed: .badRequest
    case .headTooLong: .headTooLarge
    case .bodyWithoutLength: .lengthRequired
    }
  }
}

/// The number and the words of a response (RFC 9110, RFC 6585).
enum ResponseStatus: String {
  case ok = "200 OK"
  case badRequest = "400 Bad Request"
  case lengthRequired = "411 Length Required"
  case headTooLarge = "431 Request Header Fields Too Large"
}
