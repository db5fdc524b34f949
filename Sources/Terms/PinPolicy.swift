/// Which CPUs the workers get, in which order; physical cores come before SMT siblings.
package enum PinPolicy: String, Sendable, Codable, CaseIterable {
  /// Neighbours first: workers share caches.
  case compact
  /// As far apart as can be: workers share as little as they can.
  case spread
  /// The operating system decides, and may move workers.
  case none
}
