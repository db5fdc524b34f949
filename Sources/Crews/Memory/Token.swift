package import Basics

/// The output of a task: its value folded with its identity, the number of the iteration and the
/// outputs of its predecessors.
///
/// Without the iteration a reused arena would still hold the right answers of the last one, and a
/// schedule that skips a task, or runs it before its predecessors, would go unnoticed. The low 16
/// bits are the iteration itself, so that a successor can see whether the output is there.
package enum Token {
  /// The output of a task.
  ///
  /// - Parameters:
  ///   - task: Its number.
  ///   - iteration: From 0, warm-up included.
  ///   - value: What the body returned.
  ///   - inputs: The sum of what its predecessors share; 0 without any.
  /// - Returns: The output.
  @inlinable
  @inline(__always)
  package static func fold(
    task: UInt64, iteration: UInt64, value: UInt64, inputs: UInt64 = 0
  ) -> UInt64 {
    let identity = (task &+ 1) &* 0x9e37_79b9_7f4a_7c15 ^ (iteration &+ 1) &* 0xd1b5_4a32_d192_ed03
    return mix((value &+ identity) ^ (inputs &* 0xff51_afd7_ed55_8ccd)) & ~0xffff
      | stamp(iteration)
  }

  /// The low bits of all outputs of an iteration; not those of fresh memory in the first ones.
  @inlinable
  @inline(__always)
  package static func stamp(_ iteration: UInt64) -> UInt64 { (iteration &+ 1) & 0xffff }

  @inline(__always)
  static func isThere(_ token: UInt64, stamp: UInt64) -> Bool { token & 0xffff == stamp }

  /// What a successor adds up of an output: 40 bits, so that a sum and a count fit one word.
  @inline(__always)
  static func share(_ token: UInt64) -> UInt64 { token >> shareShift }

  /// The sum of shares, as it is folded.
  @inline(__always)
  static func inputs(_ sum: UInt64) -> UInt64 { sum & ((1 << 40) - 1) }

  static let shareShift: UInt64 = 24
}
