import Basics
import CPlatform

/// How long a cache line takes from one CPU to another and back: what a dependence that crosses
/// workers costs at the least.
package enum LineRoundTrip {
  /// Trips that are timed together, because reading the clock takes as long as a quarter of one.
  private static let batch = 16
  private static let batches = 1000

  /// Measures it now, on two pinned threads that spin, for some milliseconds.
  ///
  /// - Parameter cpus: The CPUs of workers, in their order; the first two are used.
  /// - Returns: The median in seconds; nil with less than two CPUs, or when they were not to be had.
  package static func measure(cpus: [Int]) -> Double? {
    guard let first = cpus.first, let second = cpus.first(where: { $0 != first }) else {
      return nil
    }
    var seconds = [Double](repeating: 0, count: batches)
    let status = cp_line_round_trips(
      Int32(first), Int32(second), &seconds, Int32(batches), Int32(batch))
    return status == 0 ? Quantiles.median(seconds) : nil
  }
}
