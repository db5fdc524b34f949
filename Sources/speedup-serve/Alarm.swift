import CIO

#if canImport(Glibc)
import Glibc
#endif

/// A clock that makes its descriptor ready at a time (timerfd_create(2)): unlike the time limit of
/// epoll_wait(2) it counts nanoseconds and has no slack (`PR_SET_TIMERSLACK`).
struct Alarm {
  let descriptor: Int32
  private var time: UInt64?

  init() throws(ServerFailure) {
    descriptor = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_CLOEXEC) | Int32(TFD_NONBLOCK))
    guard descriptor >= 0 else { throw ServerFailure("no clock can be had") }
  }

  /// Now, in nanoseconds.
  static var now: UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }

  /// Makes the descriptor ready at a time and at no other.
  ///
  /// - Parameter time: As `now`; nil for never.
  mutating func set(_ time: UInt64?) {
    guard time != self.time else { return }
    self.time = time
    var setting = itimerspec()
    setting.it_value.tv_sec = Int((time ?? 0) / 1_000_000_000)
    setting.it_value.tv_nsec = Int((time ?? 0) % 1_000_000_000)
    timerfd_settime(descriptor, Int32(TFD_TIMER_ABSTIME), &setting, nil)
  }
}
