import Kernels

/// The output of a task: its value folded with its identity and the number of the iteration.
///
/// Without the iteration a reused arena would still hold the right answers of the last one, and a
/// schedule that skips a task would go unnoticed.
enum Token {
  @inline(__always)
  static func fold(task: UInt64, iteration: UInt64, value: UInt64) -> UInt64 {
    mix(value &+ (task &+ 1) &* 0x9e37_79b9_7f4a_7c15 ^ (iteration &+ 1) &* 0xd1b5_4a32_d192_ed03)
  }
}
