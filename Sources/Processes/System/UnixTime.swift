#if canImport(Glibc)
import Glibc
#endif

/// The time of day, for what is recorded; never for durations: it may jump.
package enum UnixTime {
  /// UTC, in seconds since 1970.
  package static var now: Double {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
