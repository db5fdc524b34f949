#if canImport(Glibc)
import Glibc
#endif

/// The limits that the kernel sets to this process (getrlimit(2)).
package enum ResourceLimit {
  /// The soft limit of the stack in bytes; nil is none.
  package static var stackBytes: UInt64? { soft(RLIMIT_STACK) }

  /// The soft limit of CPU time in seconds; nil is none.
  package static var cpuSeconds: UInt64? { soft(RLIMIT_CPU) }

  private static func soft(_ resource: __rlimit_resource) -> UInt64? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0,
      limit.rlim_cur != rlim_t.max
    else { return nil }
    return UInt64(limit.rlim_cur)
  }
}
