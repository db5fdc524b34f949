import CPlatform

#if canImport(Glibc)
package import Glibc
#endif

/// Something to read while a process is waited for.
package protocol WatchedPipe: AnyObject {
  /// What `poll` should wait for; a negative descriptor for nothing.
  var wait: pollfd { get }
  /// Takes what is there now.
  func drain()
}

/// Waits, parked, for the end of a child, and meanwhile reads what it writes.
package struct ProcessWatch: ~Copyable {
  /// Why a wait is over.
  package enum Stop {
    /// The child has ended; it is not reaped.
    case ended
    /// What was waited for has been read.
    case satisfied
    case interrupted
    case timeLimit
  }

  private let pid: pid_t
  private let exit: Int32

  /// - Parameter pid: A child of this process that is not reaped yet.
  package init(_ pid: Int32) {
    self.pid = pid
    exit = cp_watch_process(pid)
  }

  deinit { if exit >= 0 { close(exit) } }

  /// Whether the child has ended.
  package var hasEnded: Bool { cp_has_ended(pid) != 0 }

  /// Waits for the end of the child or for one of the other reasons.
  ///
  /// - Parameters:
  ///   - deadline: On CLOCK_MONOTONIC, in nanoseconds.
  ///   - interrupts: Becomes readable at an interrupt; nil lets none end the wait.
  ///   - pipes: What is read meanwhile.
  ///   - isSatisfied: Asked whenever something may have been read.
  /// - Returns: Why the wait is over, and when, on CLOCK_MONOTONIC in nanoseconds.
  package func wait(
    until deadline: UInt64, interrupts: Int32?, reading pipes: [any WatchedPipe],
    isSatisfied: () -> Bool = { false }
  ) -> (stop: Stop, at: UInt64) {
    while true {
      var waits = [
        pollfd(fd: exit, events: Int16(POLLIN), revents: 0),
        pollfd(fd: interrupts ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      waits += pipes.map(\.wait)
      let left = Int64(deadline) - Int64(cp_now_ns())
      // Without pidfd_open (Linux before 5.3) the end is looked for now and then.
      let longest: Int64 = exit >= 0 ? 1_000_000_000 : 1
      poll(&waits, nfds_t(waits.count), Int32(max(0, min(left / 1_000_000 + 1, longest))))
      let now = cp_now_ns()
      if waits[0].revents != 0 || (exit < 0 && hasEnded) { return (.ended, now) }
      for pipe in pipes { pipe.drain() }
      if isSatisfied() { return (.satisfied, now) }
      if waits[1].revents != 0 { return (.interrupted, now) }
      // Also when there is something to read: a program may print for ever.
      if now >= deadline { return (.timeLimit, now) }
    }
  }

  /// When a limit is reached that begins now.
  ///
  /// - Parameter seconds: However long; more than 30 years are 30 years.
  /// - Returns: On CLOCK_MONOTONIC, in nanoseconds.
  package static func deadline(in seconds: Double) -> UInt64 {
    cp_now_ns() + UInt64((seconds < 1e9 ? max(seconds, 0) : 1e9) * 1e9)
  }
}
