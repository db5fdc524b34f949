import CIO

#if canImport(Glibc)
import Glibc
#endif

/// Waits for many descriptors at once (epoll(7)).
struct Poller {
  /// What is waited for at one descriptor.
  struct Interest: Equatable {
    var reads: Bool
    var writes: Bool

    fileprivate var events: UInt32 {
      (reads ? EPOLLIN.rawValue : 0) | (writes ? EPOLLOUT.rawValue : 0)
    }
  }

  private let descriptor: Int32
  private var events: [epoll_event]

  init() throws(ServerFailure) {
    descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard descriptor >= 0 else { throw ServerFailure("nothing can be waited for") }
    events = Array(repeating: epoll_event(), count: Self.most)
  }

  /// Waits for a descriptor from now on, until it is closed.
  func add(_ watched: Int32, _ interest: Interest) throws(ServerFailure) {
    guard control(EPOLL_CTL_ADD, watched, interest) == 0 else {
      throw ServerFailure("a connection cannot be taken")
    }
  }

  /// Waits for something else at a descriptor that was added.
  func change(_ watched: Int32, _ interest: Interest) {
    // It fails for a descriptor only that is not there.
    _ = control(EPOLL_CTL_MOD, watched, interest)
  }

  /// Waits until something is ready.
  ///
  /// - Returns: How many descriptors are.
  mutating func wait() throws(ServerFailure) -> Int {
    while true {
      let count = epoll_wait(descriptor, &events, Int32(events.count), -1)
      if count >= 0 { return Int(count) }
      guard errno == EINTR else { throw ServerFailure("waiting failed") }
    }
  }

  /// The descriptor at a place below the last result of `wait`.
  ///
  /// One whose connection broke is ready to be read: reading tells.
  func ready(_ index: Int) -> (descriptor: Int32, interest: Interest) {
    let event = events[index]
    return (
      event.data.fd,
      Interest(
        reads: event.events & ~EPOLLOUT.rawValue != 0,
        writes: event.events & EPOLLOUT.rawValue != 0)
    )
  }

  private func control(_ operation: Int32, _ watched: Int32, _ interest: Interest) -> Int32 {
    var event = epoll_event(events: interest.events, data: epoll_data_t(fd: watched))
    return epoll_ctl(descriptor, operation, watched, &event)
  }

  /// How many are told at once; the others are told next.
  private static let most = 256
}
