#if canImport(Glibc)
import Glibc
#endif

/// An open connection to a client: its requests are answered one after the other.
final class Connection {
  enum State {
    /// For the next request.
    case waiting
    /// Until it is time for it.
    case holding(Answer)
    case sending(Answer)
    /// The last answer is sent; what still arrives is dropped, because closing with bytes unread
    /// would take the answer away from the client (RFC 9112, 9.6).
    case ending
  }

  let descriptor: Int32
  var state = State.waiting
  var requests = RequestStream()
  /// When something is to be done even if nothing arrives.
  var deadline: UInt64?
  /// What the poller waits for.
  var interest = Poller.Interest(reads: true, writes: false)

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// What the poller should wait for.
  var wanted: Poller.Interest {
    switch state {
    case .ending: Poller.Interest(reads: true, writes: false)
    case .sending: Poller.Interest(reads: requests.hasRoom, writes: true)
    case .waiting, .holding: Poller.Interest(reads: requests.hasRoom, writes: false)
    }
  }

  /// Reads what is there, as far as it fits into `chunk`.
  ///
  /// - Returns: False when the client has closed or reset the connection. Whoever closes only his
  ///   direction is not waited for: a client that was killed looks the same.
  func receive(_ chunk: inout [UInt8]) -> Bool {
    let count = recv(descriptor, &chunk, chunk.count, Int32(MSG_DONTWAIT))
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    if case .ending = state { return count > 0 }
    requests.append(chunk.prefix(count))
    return count > 0
  }

  /// Sends as much as the socket takes at once.
  ///
  /// - Returns: False when the client is gone.
  func send() -> Bool {
    guard case .sending(var answer) = state else { return true }
    state = .waiting  // The answer has one owner, and is changed in place.
    let count = answer.unsent.withUnsafeBytes { bytes in
      Glibc.send(
        descriptor, bytes.baseAddress, bytes.count,
        Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
    }
    guard count >= 0 || errno == EAGAIN || errno == EINTR else { return false }
    answer.drop(max(0, count))
    if !answer.unsent.isEmpty {
      state = .sending(answer)
    } else if answer.isLast {
      state = .ending
      shutdown(descriptor, Int32(SHUT_WR))
    }
    return true
  }

  /// Closes it and keeps nothing: a deadline may still know it.
  func end() {
    close(descriptor)
    state = .ending
    deadline = nil
    requests = RequestStream()
  }
}
