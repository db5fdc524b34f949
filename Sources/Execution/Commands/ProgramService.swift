import Basics
import CPlatform
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// The helper that runs all programs of a run, one after the other: reads requests, answers each.
///
/// It lives until nobody can ask any more, or until it is interrupted.
package struct ProgramService {
  /// The argument that makes the helper serve programs.
  package static let argument = "programs"

  /// Exit codes (sysexits.h): what was asked is no request; nobody takes the answer.
  private static let badRequest: Int32 = 65
  private static let cannotAnswer: Int32 = 74

  private let channel: Int32
  private let interrupts: Int32
  private var requests = MessageReader()

  /// Makes this process the guard of everything that its programs will start.
  ///
  /// - Parameter channel: The socket of `ProgramLauncher`; programs do not inherit it.
  package init(channel: Int32) {
    self.channel = channel
    _ = cp_close_on_exec(channel)
    _ = cp_guard_descendants()
    interrupts = cp_catch_interrupts()
  }

  /// Serves to the end.
  ///
  /// - Returns: The exit code of the helper.
  package mutating func run() -> Int32 {
    while let message = nextRequest() {
      guard let request = try? JSONText.decode(CommandRequest.self, from: message) else {
        return Self.badRequest
      }
      let report = CommandBody(request, interrupts: interrupts).run()
      guard let answer = try? JSONText.encode(report),
        (try? WholeWrite.write(Message.bytes(answer), to: channel)) != nil
      else { return Self.cannotAnswer }
    }
    return requests.isEmpty ? 0 : Self.badRequest
  }

  /// Waits, parked, for the next request; nil when none will come.
  private mutating func nextRequest() -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      if let request = requests.next() { return request }
      if requests.isBroken { return nil }
      var waits = [
        pollfd(fd: interrupts, events: Int16(POLLIN), revents: 0),
        pollfd(fd: channel, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waits, nfds_t(waits.count), -1) >= 0 || errno == EINTR else { return nil }
      if waits[0].revents != 0 { return nil }
      guard waits[1].revents != 0 else { continue }
      let count = read(channel, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return nil }
      chunk.withUnsafeBytes {
        requests.append(UnsafeRawBufferPointer(rebasing: $0[..<count]))
      }
    }
  }
}
