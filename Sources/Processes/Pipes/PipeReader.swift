import Basics
import CPlatform

#if canImport(Glibc)
package import Glibc
#endif

/// Reads a pipe without blocking and keeps the last `limit` bytes: a launch that prints without end
/// costs no memory.
package final class PipeReader: WatchedPipe {
  private let descriptor: Int32
  private let limit: Int
  private var isOpen = true
  private var chunk = [UInt8](repeating: 0, count: 65536)
  package private(set) var bytes: [UInt8] = []

  package init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  package var wait: pollfd {
    pollfd(fd: isOpen ? descriptor : -1, events: Int16(POLLIN), revents: 0)
  }

  package func drain() {
    guard isOpen else { return }
    var kept = bytes
    bytes = []
    isOpen = PipeEnds.drain(descriptor, through: &chunk) { piece in
      kept.append(contentsOf: piece)
      if kept.count > 2 * limit { kept.removeFirst(kept.count - limit) }
    }
    bytes = kept
  }

  /// Waits for something that a process says first.
  ///
  /// - Parameters:
  ///   - descriptor: The end of the pipe that is read.
  ///   - patience: How long to wait, in nanoseconds.
  ///   - find: Gets all that was said so far.
  /// - Returns: What was found; nil when the process ends before it, or does not say it in time.
  package static func first<Value>(
    in descriptor: Int32, within patience: UInt64, _ find: ([UInt8]) -> Value?
  ) -> Value? {
    let reader = PipeReader(descriptor: descriptor, limit: 1 << 16)
    let limit = cp_now_ns() + patience
    while reader.isOpen, cp_now_ns() < limit {
      var wait = reader.wait
      poll(&wait, 1, 100)
      reader.drain()
      if let value = find(reader.bytes) { return value }
    }
    return nil
  }

  /// The last non-empty lines, for the detail of a failure.
  package func lastLines(_ count: Int = 3) -> String {
    String(decoding: bytes.suffix(limit), as: UTF8.self)
      .split(whereSeparator: \.isNewline).suffix(count)
      .map { VisibleText.quoted(String($0), limit: 200) }.joined(separator: " | ")
  }
}
