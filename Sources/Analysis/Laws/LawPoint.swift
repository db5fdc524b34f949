/// The throughput that was measured with so many workers.
package struct LawPoint: Sendable, Equatable {
  package var workers: Int
  package var throughput: Double
  /// What its residual counts for: 1, or one over the throughput for relative residuals.
  package var weight: Double

  package init(workers: Int, throughput: Double, weight: Double = 1) {
    self.workers = workers
    self.throughput = throughput
    self.weight = weight
  }
}
