/// When and where one task ran.
package struct TaskSpan: Sendable, Equatable {
  /// The number of the task in its graph.
  package let task: Int
  /// From 0; under the task models the lane.
  package let worker: Int
  /// When its kernel began, in seconds from the release of the workers.
  package let start: Double
  /// When its kernel ended, in seconds from the release.
  package let end: Double

  package init(task: Int, worker: Int, start: Double, end: Double) {
    self.task = task
    self.worker = worker
    self.start = start
    self.end = end
  }
}
