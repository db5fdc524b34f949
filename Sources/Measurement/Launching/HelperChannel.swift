import CPlatform
import Execution
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// Our end of the socket to the helper of programs: requests go out, answers come in, and neither
/// blocks.
final class HelperChannel: WatchedPipe {
  private let descriptor: Int32
  private var answers = MessageReader()
  private var outgoing: ArraySlice<UInt8> = []
  private var isOpen = true
  private var chunk = [UInt8](repeating: 0, count: 65536)

  /// Takes the descriptor over.
  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Whether there is something that nobody asked for, or nobody at the other end.
  var isUnusable: Bool { !isOpen || !answers.isEmpty }

  /// Whether an answer is there, or something that is none.
  var hasNews: Bool { answers.hasMessage || answers.isBroken }

  /// Whether what came is no answer, or not only one.
  var isBroken: Bool { !answers.isEmpty }

  var wait: pollfd {
    let events = POLLIN | (outgoing.isEmpty ? 0 : POLLOUT)
    return pollfd(fd: isOpen ? descriptor : -1, events: Int16(events), revents: 0)
  }

  func drain() {
    guard isOpen else { return }
    isOpen = PipeEnds.drain(descriptor, through: &chunk) { answers.append($0) }
    send()
  }

  /// Sends as much of a message as the socket takes now; `drain` sends the rest.
  func post(_ message: [UInt8]) {
    outgoing = Message.bytes(message)[...]
    send()
  }

  /// Takes the answer, if it is there.
  func answer() -> [UInt8]? { answers.next() }

  private func send() {
    while !outgoing.isEmpty {
      let count = outgoing.withUnsafeBytes { bytes in
        bytes.baseAddress.map { cp_send(descriptor, $0, bytes.count) } ?? 0
      }
      // Of a helper that has ended its process tells.
      guard count > 0 else { return }
      outgoing = outgoing.dropFirst(count)
    }
  }
}
